import { expect, it } from 'vitest';
import { ACTION, aDateRevision, anAction, anId, day, recorded } from '#test/planBuilders.ts';
import type { Action } from '../records/action.ts';
import type { DateRevision } from '../records/dateRevision.ts';
import { progressOfAction } from './actionProgress.ts';
import { USUAL_RULES } from '../records/partnership.ts';
import { dueDayOn, dueDays } from './dueDays.ts';

const revision = (number: number, said: Partial<DateRevision>) =>
  recorded('date-revision', aDateRevision(said), { id: anId('date-revision', number) });

function daysOf(revisions: readonly ReturnType<typeof revision>[], action: Partial<Action> = {}) {
  const asAt = day('2018-01-12');
  const said = { updates: [], milestones: [], openRequests: [], revisions };
  const cycle = { reportingPeriod: 'quarter', graceDays: 10, rules: USUAL_RULES } as const;
  const progress = progressOfAction(recorded('action', anAction(action)), said, asAt, cycle);
  return dueDays(progress, revisions, asAt);
}

const saidOf = (days: ReturnType<typeof daysOf>) =>
  days.map(({ day: on, isCurrent, correctedBy }) => [on, isCurrent, correctedBy?.id ?? null]);

const FIRST = revision(1, { madeOn: day('2017-07-12'), to: day('2018-06-30') });
const SECOND = revision(2, { madeOn: day('2017-10-11'), to: day('2018-09-30') });

it('keeps the day first agreed, and every one since, in the order they were agreed', () => {
  expect(saidOf(daysOf([SECOND, FIRST]))).toEqual([
    ['2018-03-31', false, null],
    ['2018-06-30', false, null],
    ['2018-09-30', true, null],
  ]);
});

it('is due on the day first agreed while that was not moved', () => {
  expect(saidOf(daysOf([]))).toEqual([['2018-03-31', true, null]]);
});

it('keeps a move that was put right, with what put it right', () => {
  const right = revision(3, { madeOn: day('2017-10-11'), corrects: SECOND.id });

  expect(saidOf(daysOf([FIRST, SECOND, right]))).toEqual([
    ['2018-03-31', false, null],
    ['2018-06-30', false, null],
    ['2018-09-30', false, right.id],
    ['2018-06-30', true, null],
  ]);
});

it('leaves out a move that was agreed after the day', () => {
  const later = revision(4, { madeOn: day('2018-01-13') });

  expect(saidOf(daysOf([later]))).toEqual([['2018-03-31', true, null]]);
});

it('has no day to show where none was ever set, and the later ones where no first was', () => {
  expect(daysOf([], { originalDue: null })).toEqual([]);
  expect(saidOf(daysOf([FIRST], { originalDue: null }))).toEqual([['2018-06-30', true, null]]);
});

it('keeps the day first agreed as it was written down wrongly, beside the right one', () => {
  const right = revision(5, {
    madeOn: day('2018-01-02'),
    to: day('2018-03-21'),
    corrects: ACTION,
  });

  expect(saidOf(daysOf([right]))).toEqual([
    ['2018-03-31', false, right.id],
    ['2018-03-21', true, null],
  ]);
  expect(daysOf([right, FIRST]).map(({ day: on, isFirst }) => [on, isFirst])).toEqual([
    ['2018-03-31', true],
    ['2018-03-21', true],
    ['2018-06-30', false],
  ]);
});

it('was due on a past day by what was agreed until then', () => {
  const progress = { originalDue: day('2018-03-31'), revisions: [FIRST, SECOND] };

  expect(dueDayOn(progress, day('2017-07-11'))).toBe('2018-03-31');
  expect(dueDayOn(progress, day('2017-07-12'))).toBe('2018-06-30');
  expect(dueDayOn(progress, day('2017-10-11'))).toBe('2018-09-30');
});
