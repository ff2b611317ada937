import { changedFields } from '#domain/plans/changedFields.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { sayAuthor } from '../authorWords.ts';
import { Notice } from '../Notice.tsx';
import styles from './ChangedMeanwhile.module.css';
import { sayChangedMeanwhile } from './words.ts';

interface ChangedMeanwhileProps {
  /** What the form was opened over. */
  readonly before: object;
  readonly now: Pick<Recorded<never, object>, 'value' | 'conflicts' | 'author'>;
  /** A field as it is called on the screen, and what a value of it says. */
  readonly sayField: (field: string) => string;
  readonly sayValue: (field: string, value: unknown) => string;
}

/** What somebody else saved since the form was opened. Nothing typed is touched. */
export function ChangedMeanwhile({ before, now, sayField, sayValue }: ChangedMeanwhileProps) {
  const value: Readonly<Record<string, unknown>> = { ...now.value };
  const fields = changedFields(before, now.value);
  const disputed = now.conflicts.map(({ field }) => field);
  const all = [...new Set([...fields, ...disputed])];
  if (all.length === 0) return null;
  return (
    <Notice kind="warning" title={sayChangedMeanwhile(all.map(sayField), sayAuthor(now.author))}>
      <ul className={styles.changes}>
        {fields.map((field) => (
          <li key={field}>
            {sayField(field)}: {sayValue(field, value[field])}
          </li>
        ))}
      </ul>
      What you typed is untouched, and saving it loses neither: where you both changed the same
      thing, both are kept until somebody chooses.
    </Notice>
  );
}
