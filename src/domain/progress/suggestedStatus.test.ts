import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { addDays } from '../calendar.ts';
import { USUAL_RULES } from '../records/partnership.ts';
import { type SuggestionFacts, suggestStatus } from './suggestedStatus.ts';

/** From 1 April 2017 for 364 days; 182 of them have gone on 30 September. */
const FACTS: SuggestionFacts = {
  state: 'in-progress',
  percentDone: 50,
  milestones: { done: 0, of: 0 },
  start: day('2017-04-01'),
  originalDue: day('2018-03-31'),
  currentDue: day('2018-03-31'),
};
const HALFWAY = day('2017-09-30');

const suggest = (facts: Partial<SuggestionFacts>, today = HALFWAY) =>
  suggestStatus({ ...FACTS, ...facts }, today, USUAL_RULES);

describe('a suggestion from the pace', () => {
  it('finds 40% done with half of the time gone at risk, as the domain guide works it out', () => {
    expect(suggest({ percentDone: 40 })).toEqual({
      isRated: true,
      rag: 'at-risk',
      percentOfTime: 50,
      percentDone: 40,
      reason: 'pace',
      againstOriginal: null,
    });
  });

  it.each([
    [100, 'on-track'],
    [50, 'on-track'],
    [45, 'on-track'],
    [44, 'at-risk'],
    [35, 'at-risk'],
    [34, 'off-track'],
    [0, 'off-track'],
  ])('finds %i%% done with half of the time gone %s', (percentDone, rag) => {
    expect(suggest({ percentDone })).toMatchObject({ isRated: true, rag });
  });

  // Quotients of these fall a hair short of the bound that they reach.
  it.each([
    [6, 5, 75],
    [9, 7, 70],
    [12, 10, 75],
    [15, 1, 6],
  ])('of %i days with %i gone is on track from %i%% on', (days, gone, percentDone) => {
    const start = day('2017-04-01');
    const due = addDays(start, days);
    const dates = { start, originalDue: due, currentDue: due };
    const rag = (percent: number) =>
      suggest({ ...dates, percentDone: percent }, addDays(start, gone));

    expect(rag(percentDone)).toMatchObject({ rag: 'on-track' });
    expect(rag(percentDone - 1)).toMatchObject({ rag: 'at-risk' });
  });

  it('goes by the milestones where no percentage was given', () => {
    const byMilestones = (done: number) =>
      suggest({ percentDone: null, milestones: { done, of: 4 } });

    expect(byMilestones(2)).toMatchObject({ rag: 'on-track', percentDone: 50 });
    expect(byMilestones(1)).toMatchObject({ rag: 'off-track', percentDone: 25 });
  });

  it('prefers the percentage to the milestones where both were given', () => {
    const both = { percentDone: 50, milestones: { done: 0, of: 4 } };

    expect(suggest(both)).toMatchObject({ rag: 'on-track', percentDone: 50 });
  });
});

describe('past the due day', () => {
  it('is off track whatever was done, from the day after on', () => {
    const onTheDay = suggest({ percentDone: 95 }, day('2018-03-31'));
    const dayAfter = suggest({ percentDone: 95 }, day('2018-04-01'));

    expect(onTheDay).toMatchObject({ rag: 'on-track', reason: 'pace', percentOfTime: 100 });
    expect(dayAfter).toMatchObject({ rag: 'off-track', reason: 'past-due', percentOfTime: 100 });
  });

  it('is off track also where there is nothing to work a pace out from', () => {
    const nothing = { start: null, percentDone: null };

    expect(suggest(nothing, day('2018-04-01'))).toMatchObject({
      isRated: true,
      rag: 'off-track',
      reason: 'past-due',
      percentDone: null,
    });
  });

  it('is off track before it is a late start', () => {
    expect(suggest({ state: 'not-started' }, day('2018-04-01'))).toMatchObject({
      reason: 'past-due',
      percentDone: 0,
    });
  });
});

describe('a due day that was moved', () => {
  const moved = { currentDue: day('2019-03-31') };

  it('goes by the current day, and says what the first one would have made of it', () => {
    expect(suggest({ ...moved, percentDone: 25 })).toMatchObject({
      rag: 'on-track',
      againstOriginal: { rag: 'off-track', percentOfTime: 50, percentDone: 25 },
    });
  });

  it('is off track against a first day that has passed, whatever was done', () => {
    expect(suggest({ ...moved, percentDone: 99 }, day('2018-04-01'))).toMatchObject({
      rag: 'on-track',
      againstOriginal: { rag: 'off-track', percentOfTime: 100 },
    });
  });

  it('has nothing to stand against where no first day was agreed, or it was moved back', () => {
    const againstOriginal = null;

    expect(suggest({ ...moved, originalDue: null })).toMatchObject({ againstOriginal });
    expect(suggest({})).toMatchObject({ againstOriginal });
  });
});

describe('no suggestion', () => {
  it.each([
    [{ state: 'complete' }, 'finished'],
    [{ state: 'suspended' }, 'put-aside'],
    [{ state: 'closed' }, 'put-aside'],
    [{ start: null }, 'no-start'],
    [{ start: null, currentDue: null }, 'no-start'],
    [{ currentDue: null }, 'no-due-day'],
    [{ currentDue: day('2017-10-01'), start: day('2017-10-01') }, 'due-before-start'],
    [{ start: HALFWAY }, 'just-begun'],
    [{ start: day('2017-10-01') }, 'just-begun'],
    [{ state: 'not-started', start: HALFWAY }, 'not-yet-begun'],
    [{ state: 'not-started', start: day('2017-10-01') }, 'not-yet-begun'],
    [{ percentDone: null }, 'no-progress-figure'],
  ] as const)('is made from %j, because: %s', (facts, why) => {
    expect(suggest(facts)).toEqual({ isRated: false, why });
  });

  it('ends the day after the start: an action not begun by then is a late start', () => {
    const notStarted = { state: 'not-started', percentDone: null } as const;

    expect(suggest({ ...notStarted, start: day('2017-09-29') })).toMatchObject({
      isRated: true,
      rag: 'off-track',
      reason: 'late-start',
      percentDone: 0,
    });
  });

  it.each(['complete', 'suspended', 'closed'] as const)(
    'is made for %s, also past the due day',
    (state) => {
      expect(suggest({ state }, day('2018-04-01')).isRated).toBe(false);
    },
  );
});
