import { describe, expect, it } from 'vitest';
import { ACTION, aMilestone, anId, day, recorded } from '#test/planBuilders.ts';
import type { Milestone } from '../records/milestone.ts';
import { LONGEST_TITLE } from '../text.ts';
import {
  BLANK_MILESTONE,
  doubtOf,
  draftOfMilestones,
  editMilestones,
  inOrder,
  type MilestoneRow,
} from './editMilestones.ts';

const milestone = (number: number, said: Partial<Milestone> = {}, isRetired = false) =>
  recorded('milestone', aMilestone({ title: `Step ${number}`, order: number, ...said }), {
    id: anId('milestone', number),
    isRetired,
  });

const BEFORE = [milestone(2, { due: day('2017-12-31') }), milestone(1), milestone(3, {}, true)];

const [FIRST, SECOND, OUT] = draftOfMilestones(BEFORE).rows as [
  MilestoneRow,
  MilestoneRow,
  MilestoneRow,
];

const edit = (...rows: readonly MilestoneRow[]) =>
  editMilestones({ rows }, { action: ACTION, before: BEFORE });

const changes = (...rows: readonly MilestoneRow[]) => {
  const result = edit(...rows);
  return result.ok ? result.value.map(({ id, value }) => [id, value]) : result.problem;
};

describe('the milestones of an action', () => {
  it('stand in the form in their order, those out of use last', () => {
    expect([FIRST, SECOND, OUT].map(({ title, due, isOut }) => [title, due, isOut])).toEqual([
      ['Step 1', '', false],
      ['Step 2', '31/12/2017', false],
      ['Step 3', '', true],
    ]);
  });

  it('are not written where nothing was changed, nor are new ones with nothing in them', () => {
    expect(changes(FIRST, SECOND, OUT, BLANK_MILESTONE)).toEqual([]);
  });

  it('are numbered by where they stand: only those that moved are written', () => {
    const added = { ...BLANK_MILESTONE, title: ' Between ', due: '01/11/2017' };

    expect(changes(FIRST, added, SECOND, OUT)).toEqual([
      [null, { action: ACTION, title: 'Between', due: '2017-11-01', order: 2 }],
      [anId('milestone', 2), aMilestone({ title: 'Step 2', due: day('2017-12-31'), order: 3 })],
    ]);
  });

  it('are taken out of use and put back', () => {
    expect(changes({ ...FIRST, isOut: true }, SECOND, { ...OUT, isOut: false })).toEqual([
      [anId('milestone', 1), null],
      [anId('milestone', 2), aMilestone({ title: 'Step 2', due: day('2017-12-31'), order: 1 })],
      [anId('milestone', 3), aMilestone({ title: 'Step 3', order: 2 })],
    ]);
  });

  it('are refused all at once, by the row in which they stand', () => {
    const wrong = [
      { ...FIRST, title: ' ' },
      { ...OUT, title: '' },
      { ...SECOND, title: 'a'.repeat(LONGEST_TITLE + 1), due: '31/02/2018' },
      { ...BLANK_MILESTONE, due: '01/01/2018' },
    ];

    expect(changes(...wrong)).toEqual([
      { field: 'rows.0.title', kind: 'title-missing' },
      { field: 'rows.2.title', kind: 'text-too-long' },
      { field: 'rows.2.due', kind: 'day-not-in-calendar' },
      { field: 'rows.3.title', kind: 'title-missing' },
    ]);
  });

  it('have one order on every device, also where two say the same place', () => {
    const [a, b] = [milestone(1, { order: 1 }), milestone(2, { order: 1 })] as const;

    expect([b, a].toSorted(inOrder)).toEqual([a, b]);
  });
});

describe('the day of a milestone', () => {
  const dates = { start: day('2017-04-01'), currentDue: day('2018-03-31') };

  it.each([
    ['2018-03-31', null],
    ['2018-04-01', 'after-due'],
    ['2017-04-01', null],
    ['2017-03-31', 'before-start'],
  ])('%s is doubted for %s', (due, doubt) => {
    expect(doubtOf(day(due), dates)).toBe(doubt);
    expect(doubtOf(day(due), { start: null, currentDue: null })).toBeNull();
  });

  it('is never missed', () => {
    expect(doubtOf(null, dates)).toBeNull();
  });
});
