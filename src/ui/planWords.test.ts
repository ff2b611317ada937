import { describe, expect, it } from 'vitest';
import { quarterOf } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { countStatuses } from '#domain/progress/counts.ts';
import { concernsOf } from '#domain/progress/needsAttention.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import { day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { USUAL_WORDS } from './partnershipWords.ts';
import { sayConcern, sayCondition, sayCorrectiveAction, sayDelivery } from './planWords.ts';

const TODAY = '2018-01-12' as IsoDate;
const CLOSED = quarterOf('2017-12-31' as IsoDate);

const delivery = (...all: readonly ReturnType<typeof aProgress>[]) =>
  sayDelivery(USUAL_WORDS, countStatuses(all), TODAY, CLOSED);

const approval = { by: 'Board', on: day('2017-10-11'), reason: 'No funding' };

describe('delivery in a sentence', () => {
  it('counts every action, and those put aside, too', () => {
    const said = delivery(
      aProgress({ updates: [{ status: 'complete' }] }),
      aProgress({ updates: [{ status: 'closed', approval }] }),
      aProgress({ updates: [{}] }),
      aProgress(),
    );

    expect(said).toBe(
      'As at 12 January 2018, 1 of 4 actions is complete (25%), 1 in progress (25%), 1 not started (25%) and 1 suspended or closed (25%). Of the 1 in progress, 1 is on track (100%). No action is overdue, and none in progress is without an update for October to December 2017.',
    );
  });

  it('says nothing of updates where nothing is in progress', () => {
    expect(delivery(aProgress())).toBe(
      'As at 12 January 2018, 0 of 1 action is complete (0%), 0 in progress (0%) and 1 not started (100%). No action is overdue.',
    );
  });

  it('says so where there are no actions', () => {
    expect(delivery()).toBe('As at 12 January 2018 the plan has no actions yet.');
  });
});

describe('the reason why an action needs attention', () => {
  const reasons = (told: Parameters<typeof aProgress>[0]) => {
    const progress = aProgress(told);
    return concernsOf(progress).map((concern) => sayConcern(USUAL_WORDS, concern, progress));
  };
  const by = (to: string) => ({ to: day(to) });

  it.each([
    [
      { action: { originalDue: day('2018-01-11') }, updates: [{ status: 'off-track' as const }] },
      ['Declared off track, and no corrective action is recorded', 'Overdue by 1 day'],
    ],
    [{ updates: [{ asOf: day('2017-06-30'), percentDone: 78 }] }, ['No update since 30 June 2017']],
    [
      { updates: [{ percentDone: 20 }] },
      ['Declared on track, the dates suggest off track: 20% done, 79% of the time gone'],
    ],
    [
      { updates: [{}], revisions: [by('2018-04-30'), by('2018-05-31'), by('2018-06-30')] },
      ['Due date moved 3 times, from 31 Mar 2018 to 30 Jun 2018'],
    ],
    [{}, ['Not started, 79% of the time gone']],
  ])('of %j names days and figures', (told, words) => {
    expect(reasons(told)).toEqual(words);
  });
});

it('says of a corrective action who answers for it and by when, or that nobody said', () => {
  const text = 'Second a worker';

  expect(sayCorrectiveAction({ text, who: 'Choices', by: day('2018-02-09') })).toBe(
    'Second a worker (Choices, by 9 Feb 2018)',
  );
  expect(sayCorrectiveAction({ text, who: '', by: null })).toBe(
    'Second a worker (nobody named, no day given)',
  );
});

it('says of a condition whether it is known to be met', () => {
  const step: AdoptionStep = {
    ...{ document: 'partnership-plan', body: 'Committee', on: day('2017-03-28') },
    ...{ decision: '', reference: '', condition: 'Subject to redrafting', conditionMetOn: null },
  };

  expect(sayCondition(step)).toBe(
    'Committee, 28 March 2017: Subject to redrafting. Not recorded as met.',
  );
  expect(sayCondition({ ...step, conditionMetOn: day('2017-05-02') })).toBe(
    'Committee, 28 March 2017: Subject to redrafting. Met on 2 May 2017.',
  );
});
