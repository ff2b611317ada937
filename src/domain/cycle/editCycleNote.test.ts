import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { quarterOf } from '../calendar.ts';
import { editCycleNote, LONGEST_CYCLE_NOTE } from './editCycleNote.ts';

const PERIOD = quarterOf(day('2017-10-01'));

const edit = (draft: { text?: string; dueBy?: string }) =>
  editCycleNote({ text: 'Say what is carried forward', dueBy: '', ...draft }, PERIOD);

const kindsOf = (draft: Parameters<typeof edit>[0]) => {
  const result = edit(draft);
  return result.ok ? [] : result.problem.map(({ kind }) => kind);
};

describe('a note for a period', () => {
  it('names its period, and asks for no day unless it has one', () => {
    expect(edit({})).toEqual({
      ok: true,
      value: { period: '2017-Q3', text: 'Say what is carried forward', dueBy: null },
    });
  });

  it.each([
    ['01/10/2017', []],
    ['30/09/2017', ['due-before-period']],
    ['16/01/2018', []],
    ['31/02/2018', ['day-not-in-calendar']],
  ])('by %s', (dueBy, kinds) => {
    expect(kindsOf({ dueBy })).toEqual(kinds);
  });

  it('says everything that is wrong at once', () => {
    expect(kindsOf({ text: ' ', dueBy: 'soon' })).toEqual(['text-missing', 'day-not-understood']);
    expect(kindsOf({ text: 'x'.repeat(LONGEST_CYCLE_NOTE) })).toEqual([]);
    expect(kindsOf({ text: 'x'.repeat(LONGEST_CYCLE_NOTE + 1) })).toEqual(['text-too-long']);
  });
});
