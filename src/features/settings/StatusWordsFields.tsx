import { useId } from 'react';
import type { Control } from 'react-hook-form';
import type { Status } from '#domain/progress/status.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import type { StatusesDraft } from '#domain/settings/editStatuses.ts';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { USUAL_STATUS_WORDS } from '#ui/partnershipWords.ts';
import { StatusShape } from '#ui/status/StatusShape.tsx';
import styles from './StatusWordsFields.module.css';

interface StatusWordsFieldsProps {
  readonly control: Control<StatusesDraft, unknown, Pick<Partnership, 'statusWords' | 'rules'>>;
  readonly status: Status;
}

/** One status, known by its shape whatever it is called. */
export function StatusWordsFields({ control, status }: StatusWordsFieldsProps) {
  const id = useId();
  return (
    <div className={styles.status} role="group" aria-labelledby={id}>
      <p className={styles.usual} id={id}>
        <StatusShape status={status} /> {USUAL_STATUS_WORDS[status].label}
      </p>
      <TextField control={control} name={`words.${status}.label`} label="Called" />
      <TextArea control={control} name={`words.${status}.meaning`} label="Means" />
    </div>
  );
}
