import { type Control, useWatch } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { Checkbox } from '#ui/fields/Checkbox.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import type { Answers } from './answers.ts';
import styles from './RecordProgress.module.css';
import { LABELS, sayAsked, sayDueNow } from './words.ts';

interface AskToMoveProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
  readonly view: RecordView;
  readonly today: IsoDate;
}

/** Asks for another due day in the same act. It stays as it is until somebody agrees. */
export function AskToMove({ control, view, today }: AskToMoveProps) {
  const asksToMove = useWatch({ control, name: 'asksToMove' });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Due date</legend>
      <p>{sayDueNow(view)}</p>
      {view.request && <p className={styles.quiet}>{sayAsked(view.request.value)}</p>}
      <Checkbox
        control={control}
        name="asksToMove"
        label={LABELS.asksToMove}
        hint="Nothing moves by asking: the board or the coordinator decides, and the first date is kept"
      />
      {asksToMove && (
        <>
          <DayField
            control={control}
            name="moveTo"
            label={LABELS.moveTo}
            hint="Today or later"
            today={today}
          />
          <TextArea
            control={control}
            name="moveReason"
            label={LABELS.moveReason}
            hint="Why the date agreed cannot be kept, and what makes the new one sure"
            limit={LONGEST_NOTE}
          />
        </>
      )}
    </fieldset>
  );
}
