import { type Control, useFieldArray } from 'react-hook-form';
import type { SetUp, SetUpDraft } from '#domain/plans/setUpPartnership.ts';
import { AGENCY_TYPE_OPTIONS } from '#ui/agencyWords.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { BLANK_AGENCY } from './blankRows.ts';
import styles from './SetUp.module.css';

interface AgencyRowsProps {
  readonly control: Control<SetUpDraft, unknown, SetUp | null>;
}

export function AgencyRows({ control }: AgencyRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'agencies' });
  return (
    <>
      <ol className={styles.rows}>
        {fields.map(({ id }, index) => (
          <li key={id}>
            <fieldset className={styles.row} data-of="agencies">
              <legend className={styles.legend}>Agency {index + 1}</legend>
              <TextField control={control} name={`agencies.${index}.name`} label="Name" />
              <TextField
                control={control}
                name={`agencies.${index}.shortName`}
                label="Short name"
                width="short"
                isOptional
              />
              <Select
                control={control}
                name={`agencies.${index}.type`}
                label="Its part in the partnership"
                options={AGENCY_TYPE_OPTIONS}
              />
              <div className={styles.remove}>
                <IconButton
                  icon="close"
                  label={`Remove agency ${index + 1}`}
                  onClick={() => remove(index)}
                />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button icon="add" onClick={() => append(BLANK_AGENCY)}>
        Add an agency
      </Button>
    </>
  );
}
