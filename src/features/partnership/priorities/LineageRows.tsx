import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import type { RecordId } from '#domain/ids.ts';
import type { Priority } from '#domain/records/priority.ts';
import type { PriorityDraft } from '#domain/structure/editPriority.ts';
import { allOf } from '#domain/structure/others.ts';
import { BLANK_LINEAGE, isOfTheme } from '#domain/structure/priorityLinks.ts';
import type { Records } from '#domain/versions/records.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { byLabel } from '../byLabel.ts';
import styles from '../RecordForm.module.css';
import { LINEAGE_WORDS } from './words.ts';

interface LineageRowsProps {
  readonly control: Control<PriorityDraft, unknown, Priority>;
  readonly records: Records;
  /** `null` for a new one. */
  readonly self: RecordId<'priority'> | null;
}

const HOWS = (
  ['renamed-from', 'split-from', 'merged-from', 'was-theme', 'became-theme'] as const
).map((value) => ({ value, label: LINEAGE_WORDS[value] }));

/** What a priority was, and what it became, a row each. */
export function LineageRows({ control, records, self }: LineageRowsProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'lineage' });
  const rows = useWatch({ control, name: 'lineage' });
  const years = allOf(records, 'plan-year').filter(({ isRetired }) => !isRetired);
  const priorities = allOf(records, 'priority')
    .filter(({ id, isRetired }) => id !== self && !isRetired)
    .map(({ id, value }) => ({ value: id, label: sayTitles(value) }))
    .toSorted(byLabel);
  const themes = allOf(records, 'theme')
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, value }) => ({ value: id, label: value.title }))
    .toSorted(byLabel);
  return (
    <>
      {fields.length > 0 && (
        <ol className={styles.rows}>
          {fields.map(({ id }, index) => {
            const isTheme = isOfTheme(rows[index]?.how ?? 'renamed-from');
            return (
              <li key={id}>
                <fieldset className={styles.row}>
                  <legend className={styles.legend}>Step {index + 1} of its line</legend>
                  <Select
                    control={control}
                    name={`lineage.${index}.how`}
                    label="What happened"
                    options={HOWS}
                  />
                  <Select
                    control={control}
                    name={`lineage.${index}.other`}
                    label={isTheme ? 'Which theme' : 'Which priority'}
                    options={isTheme ? themes : priorities}
                    blank={isTheme ? 'Choose a theme' : 'Choose a priority'}
                  />
                  <Select
                    control={control}
                    name={`lineage.${index}.planYear`}
                    label="In which plan"
                    options={years
                      .map(({ id: value, value: { label } }) => ({ value, label }))
                      .toSorted(byLabel)}
                    blank="Not known"
                    isOptional
                  />
                  <div>
                    <Button look="quiet" icon="close" onClick={() => remove(index)}>
                      Remove step {index + 1} of its line
                    </Button>
                  </div>
                </fieldset>
              </li>
            );
          })}
        </ol>
      )}
      <Button icon="add" onClick={() => append(BLANK_LINEAGE)}>
        Add where it came from
      </Button>
    </>
  );
}

/** As it was called last; a priority without a title cannot be chosen by one. */
const sayTitles = ({ inYears }: Priority): string =>
  inYears.at(-1)?.title ?? 'A priority without a title';
