import { useFieldArray } from 'react-hook-form';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { BLANK_PRIORITY } from './blankRows.ts';
import styles from './SetUp.module.css';
import type { SetUpFormOf } from './StepFields.tsx';
import { useFollowingRows } from './useFollowingRows.ts';

interface PriorityRowsProps {
  readonly form: SetUpFormOf;
}

/** In the order of the plan. What follows from the priority's name is filled in while it is typed. */
export function PriorityRows({ form }: PriorityRowsProps) {
  const { control } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'priorities' });
  useFollowingRows(form);
  return (
    <>
      <ol className={styles.rows}>
        {fields.map(({ id }, index) => (
          <li key={id}>
            <fieldset className={styles.row} data-of="priorities">
              <legend className={styles.legend}>Priority {index + 1}</legend>
              <TextField control={control} name={`priorities.${index}.title`} label="Priority" />
              <TextField
                control={control}
                name={`priorities.${index}.subgroup`}
                label="Subgroup that delivers it"
              />
              <TextField
                control={control}
                name={`priorities.${index}.code`}
                label="Its letters"
                width="short"
              />
              {fields.length > 1 && (
                <div className={styles.remove}>
                  <IconButton
                    icon="close"
                    label={`Remove priority ${index + 1}`}
                    onClick={() => remove(index)}
                  />
                </div>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      <Button icon="add" onClick={() => append(BLANK_PRIORITY)}>
        Add a priority
      </Button>
    </>
  );
}
