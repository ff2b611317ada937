import type { Control } from 'react-hook-form';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import { TextField } from '#ui/fields/TextField.tsx';
import type { Answers } from './answers.ts';
import styles from './RecordProgress.module.css';
import { LABELS } from './words.ts';

interface WhoYouAreProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
}

/** Asked once on each device, and only where something is first written. */
export const WhoYouAre = ({ control }: WhoYouAreProps) => (
  <fieldset className={styles.group}>
    <legend className={styles.legend}>Who you are</legend>
    <p className={styles.quiet}>
      Stamped on what you record, as you state it, so that others see who said what. Asked once, and
      kept on this device: nobody signs in.
    </p>
    <TextField
      control={control}
      name="name"
      label={LABELS.name}
      hint="A role is enough, for example Chair, Mental Health subgroup"
    />
    <TextField control={control} name="agency" label={LABELS.agency} isOptional />
  </fieldset>
);
