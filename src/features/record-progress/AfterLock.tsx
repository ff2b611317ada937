import { type Control, useWatch } from 'react-hook-form';
import { lockOnTyped } from '#domain/meetings/afterLock.ts';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import { Checkbox } from '#ui/fields/Checkbox.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import type { Answers } from './answers.ts';
import styles from './RecordProgress.module.css';
import { LABELS, sayPeriodLocked } from './words.ts';

interface AfterLockProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
  readonly view: RecordView;
}

/** Asked only of a day in a period that is locked: a later day, or a correction with why. */
export function AfterLock({ control, view }: AfterLockProps) {
  const [asOf, isCorrection] = useWatch({ control, name: ['asOf', 'isLateCorrection'] });
  const locked = lockOnTyped(view.locked, asOf);
  if (!locked) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>A period that is locked</legend>
      <p>{sayPeriodLocked(locked)}</p>
      <Checkbox
        control={control}
        name="isLateCorrection"
        label={LABELS.isLateCorrection}
        hint="It is listed with the record, which itself stays as the board saw it"
      />
      {isCorrection && (
        <TextField
          control={control}
          name="lateReason"
          label={LABELS.lateReason}
          hint="Becomes the first words of this update"
        />
      )}
    </fieldset>
  );
}
