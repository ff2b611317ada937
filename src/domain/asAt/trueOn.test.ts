import { describe, expect, it } from 'vitest';
import {
  ACTION,
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  day,
  onTheMorningOf,
  recorded,
} from '#test/planBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { recordsTrueOn, trueOn } from './trueOn.ts';

const DAY = day('2017-11-03');

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('what was true on a day', () => {
  it.each([
    ['on it', '2017-11-03', true],
    ['on the day after', '2017-11-04', false],
  ])('has an update that was true %s: %s', (_, asOf, isShown) => {
    const update = recorded('progress-update', anUpdate({ asOf: day(asOf) }));

    expect(trueOn([update], DAY)).toHaveLength(isShown ? 1 : 0);
  });

  it('has an update of that day, however late it was written down', () => {
    const writtenAt = onTheMorningOf('2018-01-10');
    const update = recorded('progress-update', anUpdate({ asOf: DAY }), { writtenAt });

    expect(trueOn([update], DAY)).toEqual([update]);
  });

  it('leaves out a date that was moved later', () => {
    const moved = recorded('date-revision', aDateRevision({ madeOn: day('2017-11-04') }));

    expect(trueOn([moved], DAY)).toEqual([]);
  });

  it('keeps what puts an earlier update right, of whatever day: it was wrong then, too', () => {
    const wrong = recorded('progress-update', anUpdate({ asOf: day('2017-11-01') }));
    const corrects = wrong.id;
    const right = recorded('progress-update', anUpdate({ asOf: day('2017-12-01'), corrects }), {
      id: anId('progress-update', 2),
    });

    expect(trueOn([wrong, right], DAY)).toEqual([wrong, right]);
  });

  it('leaves out an action that came into the plan later, and all that was said of it', () => {
    const later = recorded('action', anAction({ addedOn: day('2017-11-04') }));
    const ofIt = [
      recorded('milestone', aMilestone()),
      recorded('progress-update', anUpdate({ asOf: day('2017-10-01') })),
    ];
    const id = anId('action', 2);
    const onTheDay = recorded('action', anAction({ addedOn: DAY }), { id });

    expect(trueOn([later, ...ofIt, onTheDay], DAY)).toEqual([onTheDay]);
  });

  it('shows an action of which nobody knows when it came into the plan', () => {
    const action = recorded('action', anAction({ addedOn: null, start: day('2018-01-01') }));

    expect(idsOf(trueOn([action], DAY))).toEqual([ACTION]);
  });

  it('is the same asked of all that a screen may ask for', () => {
    const action = recorded('action', anAction());
    const update = recorded('progress-update', anUpdate({ asOf: day('2017-12-31') }));

    const { action: actions, 'progress-update': updates } = recordsTrueOn(
      recordsFrom([action, update]),
      DAY,
    );

    expect([...actions.keys()]).toEqual([ACTION]);
    expect(updates.size).toBe(0);
  });
});
