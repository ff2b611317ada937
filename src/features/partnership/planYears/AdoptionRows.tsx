import { type Control, useFieldArray } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import { BLANK_STEP, type PlanYearDraft } from '#domain/structure/editPlanYear.ts';
import { Button } from '#ui/Button.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { DOCUMENT_WORDS } from '#ui/planYearWords.ts';
import styles from '../RecordForm.module.css';

interface AdoptionRowsProps {
  readonly control: Control<PlanYearDraft, unknown, PlanYear>;
  readonly today: IsoDate;
}

const DOCUMENT_OPTIONS = (['partnership-plan', 'strategic-assessment'] as const).map((value) => ({
  value,
  label: DOCUMENT_WORDS[value],
}));

/** The trail by which a plan became the partnership's own, a step each. */
export function AdoptionRows({ control, today }: AdoptionRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'adoption' });
  return (
    <>
      {fields.length > 0 && (
        <ol className={styles.rows}>
          {fields.map(({ id }, index) => (
            <li key={id}>
              <fieldset className={styles.row}>
                <legend className={styles.legend}>Step {index + 1}</legend>
                <Select
                  control={control}
                  name={`adoption.${index}.document`}
                  label="What was decided on"
                  options={DOCUMENT_OPTIONS}
                />
                <DayField
                  control={control}
                  name={`adoption.${index}.on`}
                  label="Decided on"
                  today={today}
                />
                <TextField
                  control={control}
                  name={`adoption.${index}.body`}
                  label="Who decided"
                  hint="For example, Council"
                />
                <TextField
                  control={control}
                  name={`adoption.${index}.reference`}
                  label="Minute reference"
                  hint="Where it can be read"
                  isOptional
                />
                <div className={styles.wide}>
                  <TextArea
                    control={control}
                    name={`adoption.${index}.decision`}
                    label="Decision"
                    hint="In the words of the minutes"
                    isOptional
                  />
                </div>
                <TextArea
                  control={control}
                  name={`adoption.${index}.condition`}
                  label="Condition"
                  hint="What the approval was subject to"
                  isOptional
                />
                <DayField
                  control={control}
                  name={`adoption.${index}.conditionMetOn`}
                  label="Condition met on"
                  hint="Blank while it is not known to be met"
                  today={today}
                  isOptional
                />
                <div>
                  <Button look="quiet" icon="close" onClick={() => remove(index)}>
                    Remove step {index + 1}
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      <Button icon="add" onClick={() => append(BLANK_STEP)}>
        Add a step
      </Button>
    </>
  );
}
