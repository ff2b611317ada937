import { describe, expect, it } from 'vitest';
import { anId, aPartnership, day, recorded } from '#test/planBuilders.ts';
import type { CycleNote } from '../records/cycleNote.ts';
import type { Partnership } from '../records/partnership.ts';
import { recordsFrom } from '../versions/records.ts';
import { cycleNoteFor } from './cycleNote.ts';

const aNote = (said: Partial<CycleNote>, number = 1) =>
  recorded(
    'cycle-note',
    { period: '2017-Q3', text: 'Say what is carried forward', dueBy: null, ...said },
    { id: anId('cycle-note', number) },
  );

const noteOn = (
  asked: string,
  notes: readonly ReturnType<typeof aNote>[],
  partnership: Partial<Partnership> = {},
) => {
  const records = recordsFrom([recorded('partnership', aPartnership(partnership)), ...notes]);
  return cycleNoteFor(records, day(asked))?.note.value.text ?? null;
};

describe('the note for this cycle', () => {
  it.each([
    ['2017-09-30', null],
    ['2017-10-11', 'Say what is carried forward'],
    ['2017-12-31', 'Say what is carried forward'],
    ['2018-01-10', 'Say what is carried forward'],
    ['2018-01-11', null],
  ])('stands over the form on %s while its period is reported on', (asked, text) => {
    expect(noteOn(asked, [aNote({})])).toBe(text);
  });

  it.each([
    ['2018-01-16', 'Say what is carried forward'],
    ['2018-01-17', 'The next'],
  ])('stays on %s until the day by which it asks for updates', (asked, text) => {
    const next = aNote({ period: '2017-Q4', text: 'The next' }, 2);

    expect(noteOn(asked, [aNote({ dueBy: day('2018-01-16') }), next])).toBe(text);
  });

  it('goes by months where the partnership does', () => {
    const monthly = { reportingPeriod: 'month', graceDays: 0 } as const;

    expect(noteOn('2017-11-15', [aNote({ period: '2017-11' })], monthly)).not.toBeNull();
    expect(noteOn('2017-12-01', [aNote({ period: '2017-11' })], monthly)).toBeNull();
  });
});
