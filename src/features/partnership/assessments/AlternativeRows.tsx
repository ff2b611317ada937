import { type Control, useFieldArray } from 'react-hook-form';
import { type AssessmentDraft, BLANK_ALTERNATIVE } from '#domain/assessment/editAssessment.ts';
import type { StrategicAssessment } from '#domain/records/strategicAssessment.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from '../RecordForm.module.css';

interface AlternativeRowsProps {
  readonly control: Control<AssessmentDraft, unknown, StrategicAssessment>;
}

/** What else could have been done, each with why it was not. */
export function AlternativeRows({ control }: AlternativeRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'alternatives' });
  return (
    <>
      {fields.length > 0 && (
        <ul className={styles.rows}>
          {fields.map(({ id }, index) => (
            <li key={id}>
              <fieldset className={styles.row}>
                <legend className={styles.legend}>Alternative {index + 1}</legend>
                <TextField
                  control={control}
                  name={`alternatives.${index}.option`}
                  label="What could have been done"
                  hint="For example, do nothing"
                />
                <TextArea
                  control={control}
                  name={`alternatives.${index}.whyNot`}
                  label="Why it was not"
                  isOptional
                />
                <div>
                  <Button look="quiet" icon="close" onClick={() => remove(index)}>
                    Remove alternative {index + 1}
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      <Button icon="add" onClick={() => append(BLANK_ALTERNATIVE)}>
        Add an alternative
      </Button>
    </>
  );
}
