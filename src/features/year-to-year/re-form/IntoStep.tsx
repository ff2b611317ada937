import { useFieldArray, useWatch } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import { BLANK_INTO } from '#domain/reform/reformDraft.ts';
import { atWork, priorityChoices } from '#domain/reform/reformSteps.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from '../Steps.module.css';
import type { ReformForm } from './WhatStep.tsx';

interface IntoStepProps {
  readonly form: ReformForm;
}

/** What the subgroups become: new ones, ones that are there, or the same one by another name. */
export function IntoStep({ form }: IntoStepProps) {
  const { control } = form;
  const way = useWatch({ control, name: 'way' });
  if (way === 'rename') {
    return (
      <section className={styles.part}>
        <TextField control={control} name="name" label="What it is called from then on" />
        <TextField
          control={control}
          name="code"
          label="Its letters"
          hint="For the references of new actions; those there are keep theirs"
          width="short"
        />
      </section>
    );
  }
  return <Rows form={form} isOne={way === 'merge'} />;
}

interface RowsProps extends IntoStepProps {
  /** Of a merge there is one. */
  readonly isOne: boolean;
}

const choicesIn = (records: Records, asAt: IsoDate) => ({
  known: atWork(records).map(({ id, value }) => ({ value: id, label: value.name })),
  priorities: priorityChoices(records, asAt),
});

function Rows({ form: { control }, isOne }: RowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'into' });
  const rows = useWatch({ control, name: 'into' });
  const { known, priorities } = useRecords(choicesIn);
  const shown = isOne ? fields.slice(0, 1) : fields;
  return (
    <section className={styles.part}>
      <ol className={styles.rows}>
        {shown.map(({ id }, index) => (
          <li key={id}>
            <fieldset className={styles.row}>
              <legend className={styles.legend}>
                {isOne ? 'The one they become' : `Subgroup ${index + 1}`}
              </legend>
              <div className={styles.wide}>
                <Select
                  control={control}
                  name={`into.${index}.subgroup`}
                  label="New, or there already"
                  options={known}
                  blank="A new subgroup"
                />
              </div>
              {rows[index]?.subgroup === '' && (
                <>
                  <TextField control={control} name={`into.${index}.name`} label="Its name" />
                  <TextField
                    control={control}
                    name={`into.${index}.code`}
                    label="Its letters"
                    hint="Before the numbers of its actions, for example MH"
                    width="short"
                  />
                </>
              )}
              <div className={styles.wide}>
                <CheckboxList
                  control={control}
                  name={`into.${index}.priorities`}
                  label="Priorities that it takes over"
                  hint="Its actions are proposed by these"
                  options={priorities}
                  isOptional
                />
              </div>
              {!isOne && fields.length > 2 && (
                <div>
                  <Button look="quiet" icon="close" onClick={() => remove(index)}>
                    Remove subgroup {index + 1}
                  </Button>
                </div>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      {!isOne && (
        <Button icon="add" onClick={() => append(BLANK_INTO)}>
          Add another subgroup
        </Button>
      )}
    </section>
  );
}
