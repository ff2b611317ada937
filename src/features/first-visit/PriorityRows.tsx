import {
  type Control,
  type UseFormGetValues,
  type UseFormSetValue,
  useFieldArray,
} from 'react-hook-form';
import type { PriorityRow, SetUp, SetUpDraft } from '#domain/plans/setUpPartnership.ts';
import { completeRow } from '#domain/plans/suggestCode.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from './SetUpPage.module.css';

export const BLANK_PRIORITY: PriorityRow = { title: '', subgroup: '', code: '' };

interface PriorityRowsProps {
  readonly control: Control<SetUpDraft, unknown, SetUp>;
  readonly getValues: UseFormGetValues<SetUpDraft>;
  readonly setValue: UseFormSetValue<SetUpDraft>;
}

/** In the order of the plan. What follows from the priority's name is filled in on leaving a field. */
export function PriorityRows({ control, getValues, setValue }: PriorityRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'priorities' });

  const complete = (index: number) => {
    const rows = getValues('priorities');
    const row = rows[index];
    if (!row) return;
    const codes = rows.filter((one) => one !== row).map(({ code }) => code);
    const { subgroup, code } = completeRow(row, codes);
    if (subgroup !== row.subgroup) setValue(`priorities.${index}.subgroup`, subgroup);
    if (code !== row.code) setValue(`priorities.${index}.code`, code);
  };
  return (
    <>
      <ol className={styles.rows}>
        {fields.map(({ id }, index) => (
          <li key={id}>
            <fieldset className={styles.row} data-of="priorities">
              <legend className={styles.legend}>Priority {index + 1}</legend>
              <TextField
                control={control}
                name={`priorities.${index}.title`}
                label="Priority"
                onLeave={() => complete(index)}
              />
              <TextField
                control={control}
                name={`priorities.${index}.subgroup`}
                label="Subgroup that delivers it"
                onLeave={() => complete(index)}
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
