import { type Control, useFieldArray } from 'react-hook-form';
import type { Priority } from '#domain/records/priority.ts';
import type { PriorityDraft } from '#domain/structure/editPriority.ts';
import { BLANK_ALIGNMENT } from '#domain/structure/priorityLinks.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from '../RecordForm.module.css';

interface AlignmentRowsProps {
  readonly control: Control<PriorityDraft, unknown, Priority>;
}

/** Others who have the same priority, each with where that can be read. */
export function AlignmentRows({ control }: AlignmentRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'alignment' });
  return (
    <>
      {fields.length > 0 && (
        <ul className={styles.rows}>
          {fields.map(({ id }, index) => (
            <li key={id}>
              <fieldset className={styles.row}>
                <legend className={styles.legend}>Also a priority of others, {index + 1}</legend>
                <TextField
                  control={control}
                  name={`alignment.${index}.withWhat`}
                  label="Whose, or of which plan"
                  hint="For example, Police and Crime Plan"
                />
                <TextField
                  control={control}
                  name={`alignment.${index}.source`}
                  label="Where it can be read"
                />
                <div>
                  <Button look="quiet" icon="close" onClick={() => remove(index)}>
                    Remove row {index + 1}
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      <Button icon="add" onClick={() => append(BLANK_ALIGNMENT)}>
        Add whose priority it is
      </Button>
    </>
  );
}
