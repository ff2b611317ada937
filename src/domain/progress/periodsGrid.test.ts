import { expect, it } from 'vitest';
import { anId, day } from '#test/planBuilders.ts';
import { aPeriodEnd, aProgress } from '#test/progressBuilders.ts';
import { quarterOf } from '../calendar.ts';
import { periodsGrid } from './periodsGrid.ts';

const Q1 = quarterOf(day('2017-06-30'));
const Q2 = quarterOf(day('2017-09-30'));
const Q3 = quarterOf(day('2017-12-31'));

it('has a gap where an action was not in the plan, and names it new in the next', () => {
  const { rows } = periodsGrid([aPeriodEnd(Q1, []), aPeriodEnd(Q2, [aProgress()])]);

  expect(rows).toHaveLength(1);
  expect(rows[0]?.cells.map((cell) => cell?.status ?? null)).toEqual([null, 'not-started']);
  expect(rows[0]?.steps.map(({ kinds }) => kinds)).toEqual([['new']]);
});

it('has nothing to say of the time before an action came, or after it went', () => {
  const { rows } = periodsGrid([
    aPeriodEnd(Q1, []),
    aPeriodEnd(Q2, []),
    aPeriodEnd(Q3, [aProgress()]),
  ]);
  const gone = periodsGrid([aPeriodEnd(Q1, [aProgress()]), aPeriodEnd(Q2, []), aPeriodEnd(Q3, [])]);

  expect(rows[0]?.steps.map(({ kinds }) => kinds)).toEqual([[], ['new']]);
  expect(gone.rows[0]?.steps.map(({ kinds }) => kinds)).toEqual([['dropped'], []]);
});

it('has changed by its status or its due day, and not by a percentage alone', () => {
  const before = aProgress({ updates: [{ percentDone: 20 }] });
  const after = (more: Parameters<typeof aProgress>[0]) =>
    periodsGrid([aPeriodEnd(Q2, [before]), aPeriodEnd(Q3, [aProgress(more)])]).rows[0]?.hasChanged;

  expect(after({ updates: [{ percentDone: 40 }] })).toBe(false);
  expect(after({ updates: [{ percentDone: 20, status: 'at-risk' }] })).toBe(true);
  expect(after({ updates: [{ percentDone: 20 }], revisions: [{}] })).toBe(true);
});

it('keeps two actions apart', () => {
  const { rows } = periodsGrid([aPeriodEnd(Q3, [aProgress(), aProgress({ number: 2 })])]);

  expect(rows.map(({ action }) => action.id)).toEqual([anId('action', 1), anId('action', 2)]);
});
