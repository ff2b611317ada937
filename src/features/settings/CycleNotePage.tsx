import { useState } from 'react';
import { noteOf } from '#domain/cycle/cycleNote.ts';
import { type NotePeriod, notePeriods } from '#domain/cycle/notePeriods.ts';
import type { IsoDate } from '#domain/ids.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { CycleNote } from '#ui/CycleNote.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { sayFieldOf } from '#ui/records/fieldWords.ts';
import { sayValueOf } from '#ui/records/valueWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { CycleNoteForm } from './CycleNoteForm.tsx';
import { OfPartnership } from './OfPartnership.tsx';
import styles from './CycleNotePage.module.css';
import { Disputed } from '#forms/Disputed.tsx';

/** What the coordinator asks of everybody who reports in a period. */
export function CycleNotePage() {
  const notes = useRecords(notesToWrite);
  const [chosen, setChosen] = useState<NotePeriod['when']>('now');
  const [saves, setSaves] = useState(0);
  const one = notes.find(({ when }) => when === chosen);
  const isDisputed = (one?.note?.conflicts.length ?? 0) > 0;
  const names = useRecords(namesOf);
  const words = useWords();
  return (
    <OfPartnership
      title="Note for this cycle"
      words="It stands over the form of everybody who records progress, until its period and the days of grace are over, or until the day by which it asks for updates."
      shown={() =>
        one?.note ? (
          <CycleNote of={{ period: one.period, note: one.note }} />
        ) : (
          <EmptyState title="No note for this period">
            The coordinator can write one where things can be changed.
          </EmptyState>
        )
      }
      form={() => (
        <>
          <fieldset className={styles.periods}>
            <legend className={styles.legend}>Reporting period</legend>
            {notes.map(({ period, when, note }) => (
              <label key={when} className={styles.period}>
                <input
                  type="radio"
                  name="period"
                  checked={when === chosen}
                  onChange={() => setChosen(when)}
                />
                <span>
                  {period.label}
                  <span className={styles.when}>
                    {WHEN[when]}
                    {note ? ', has a note' : ''}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          {one?.note && isDisputed && (
            <Disputed
              record={one.note}
              sayField={(field) => sayFieldOf('cycle-note', field)}
              sayValue={(field, value) => sayValueOf('cycle-note', field, value, { words, names })}
            />
          )}
          {one && !isDisputed && (
            <CycleNoteForm
              key={`${one.period.id} ${saves}`}
              period={one.period}
              note={one.note}
              onSaved={() => setSaves((count) => count + 1)}
            />
          )}
        </>
      )}
    />
  );
}

const WHEN: Readonly<Record<NotePeriod['when'], string>> = {
  before: 'the period before',
  now: 'reported on now',
  next: 'the next period',
};

function notesToWrite(records: Records, asAt: IsoDate) {
  const partnership = thePartnership(records);
  if (!partnership) return [];
  return notePeriods(asAt, partnership.value).map(({ period, when }) => ({
    ...{ period, when },
    note: noteOf(records, period.id),
  }));
}
