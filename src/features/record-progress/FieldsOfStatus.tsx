import type { Control } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import { takesApproval, takesCorrective } from '#domain/progress/progressUpdate.ts';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import type { Answers } from './answers.ts';
import styles from './RecordProgress.module.css';
import { LABELS } from './words.ts';

interface FieldsOfStatusProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
  readonly status: Answers['status'];
  readonly today: IsoDate;
}

/** What only some statuses ask for. What was typed stays when another is looked at. */
export function FieldsOfStatus({ control, status, today }: FieldsOfStatusProps) {
  if (status === '') return null;
  if (takesCorrective(status)) {
    const isAsked = status === 'off-track';
    return (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Back on track</legend>
        <TextArea
          control={control}
          name="correctiveAction"
          label={LABELS.correctiveAction}
          hint={
            isAsked
              ? 'What will be done to bring it back. The board does not take off track without it'
              : 'What will be done to bring it back'
          }
          isOptional={!isAsked}
          limit={LONGEST_NOTE}
        />
        <div className={styles.row}>
          <TextField
            control={control}
            name="correctiveWho"
            label={LABELS.correctiveWho}
            hint="A role or an agency"
            isOptional
          />
          <DayField
            control={control}
            name="correctiveBy"
            label={LABELS.correctiveBy}
            today={today}
            isOptional
          />
        </div>
      </fieldset>
    );
  }
  if (takesApproval(status)) {
    return (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Approval</legend>
        <div className={styles.row}>
          <TextField
            control={control}
            name="approvalBy"
            label={LABELS.approvalBy}
            hint="A role and a body, for example the board"
          />
          <DayField control={control} name="approvalOn" label={LABELS.approvalOn} today={today} />
        </div>
        <TextArea
          control={control}
          name="approvalReason"
          label={LABELS.approvalReason}
          limit={LONGEST_NOTE}
        />
      </fieldset>
    );
  }
  if (status !== 'complete') return null;
  return (
    <TextArea
      control={control}
      name="evidence"
      label={LABELS.evidence}
      hint="What shows that it is complete, and where it can be seen"
      limit={LONGEST_NOTE}
    />
  );
}
