import { namesOf } from '#domain/plans/namesOf.ts';
import { changedFields } from '#domain/plans/changedFields.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { sayField, sayFieldValue } from '#ui/actionWords.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Notice } from '#ui/Notice.tsx';
import type { Opened } from './ActionForm.tsx';
import styles from './ActionForm.module.css';
import { sayChangedMeanwhile } from './words.ts';

interface ChangedMeanwhileProps {
  readonly from: Opened;
  readonly now: Summarised<'action'>;
}

/** What somebody else saved of this action since the form was opened. Nothing typed is touched. */
export function ChangedMeanwhile({ from, now }: ChangedMeanwhileProps) {
  const names = useRecords(namesOf);
  const value: Readonly<Record<string, unknown>> = { ...now.value };
  const fields = changedFields(from.before, now.value);
  const disputed = now.conflicts.map(({ field }) => field);
  const all = [...new Set([...fields, ...disputed])];
  if (all.length === 0) return null;
  return (
    <Notice kind="warning" title={sayChangedMeanwhile(all.map(sayField), sayAuthor(now.author))}>
      <ul className={styles.changes}>
        {fields.map((field) => (
          <li key={field}>
            {sayField(field)}: {sayFieldValue(field, value[field], names)}
          </li>
        ))}
      </ul>
      What you typed is untouched, and saving it loses neither: where you both changed the same
      thing, both are kept until somebody chooses.
    </Notice>
  );
}
