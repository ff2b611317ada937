import { describe, expect, it } from 'vitest';
import { aMeasurement, anIndicator, aTarget } from '#test/indicatorBuilders.ts';
import {
  aDateRevision,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  day,
  recorded,
} from '#test/planBuilders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { comparePlans } from './comparePlans.ts';

const side = (asAt: string, ...content: readonly Recorded[]) => ({
  asAt: day(asAt),
  records: recordsFrom([recorded('partnership', aPartnership()), ...content]),
});

const [FIRST, SECOND] = [anId('action', 1), anId('action', 2)];
const ours = recorded('action', anAction({ originalDue: day('2018-03-31') }), { id: FIRST });

describe('two plans beside each other', () => {
  it('are each worked out from their own records, for their own day', () => {
    const done = recorded(
      'progress-update',
      anUpdate({ action: FIRST, status: 'complete', asOf: day('2018-01-10') }),
    );
    const found = comparePlans(side('2017-10-11', ours), side('2018-01-12', ours, done));

    expect(found?.before.byState).toMatchObject({ 'not-started': 1, complete: 0 });
    expect(found?.after.byState).toMatchObject({ 'not-started': 0, complete: 1 });
    expect(found?.changes.byKind.completed).toHaveLength(1);
  });

  it('say what was put off and what was put in, over what had been promised', () => {
    const moved = recorded('date-revision', {
      ...aDateRevision(),
      ...{ action: FIRST, to: day('2018-06-30'), madeOn: day('2018-01-05') },
    });
    const added = recorded('action', anAction({ ref: 'MH-2' }), { id: SECOND });
    const found = comparePlans(side('2017-10-11', ours), side('2018-01-12', ours, moved, added));

    expect(found?.commitments.postponed.map(({ action }) => action.id)).toEqual([FIRST]);
    expect(found?.commitments.added.map(({ action }) => action.id)).toEqual([SECOND]);
    expect(found?.commitments.due).toBe(1);
  });

  it('name targets that only the later one has, and indicators that say something else', () => {
    const indicator = recorded('indicator', anIndicator());
    const still = recorded('indicator', anIndicator({ name: 'Still' }), {
      id: anId('indicator', 2),
    });
    const figure = recorded('measurement', aMeasurement());
    const target = recorded('target-revision', aTarget());
    const found = comparePlans(
      side('2017-10-11', indicator, still),
      side('2018-01-12', indicator, still, figure, target),
    );

    expect(found?.revisions.map(({ id }) => id)).toEqual([target.id]);
    expect(found?.indicators.map(({ after }) => after?.indicator.name)).toEqual([
      'Burglary in a dwelling',
    ]);
    expect(found?.indicatorsUnchanged).toBe(1);
  });

  it('are nothing to compare where one of them holds no partnership', () => {
    const nothing = { asAt: day('2018-01-12'), records: recordsFrom([]) };

    expect(comparePlans(nothing, side('2018-01-12', ours))).toBeNull();
  });
});
