import { useWatch } from 'react-hook-form';
import { groupBy } from '#domain/groupBy.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { FATES, rowsToRoll } from '#domain/rollForward/rollForwardDraft.ts';
import { useRecords } from '#queries/records.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { sayNumberOf } from '#ui/words.ts';
import { ActionChoice } from '../ActionChoice.tsx';
import styles from '../Steps.module.css';
import { FATE_WORDS } from './words.ts';
import type { RollForwardForm } from './YearStep.tsx';

interface FateStepProps {
  readonly form: RollForwardForm;
  readonly today: IsoDate;
}

const FATE_OPTIONS = FATES.map((value) => ({ value, label: FATE_WORDS[value] }));

/** Each action that is still to be delivered, with what becomes of it: nothing is chosen for anybody. */
export function FateStep({ form, today }: FateStepProps) {
  const { control, getValues, setValue } = form;
  const { open, finished } = useRecords(rowsToRoll);
  const fates = useWatch({ control, name: 'fates' });
  const areAnyClosed = Object.values(fates).includes('not-delivered');
  const chooseAll = (all: readonly PlanRow[], fate: string) => {
    if (fate === '') return;
    const chosen = Object.fromEntries(all.map(({ action }) => [action.id, fate]));
    setValue('fates', { ...getValues('fates'), ...chosen }, { shouldDirty: true });
  };
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        An action that is carried forward begins anew in the new plan year, under the next
        reference, with a link both ways. One that is left runs on as it is.{' '}
        {finished.length > 0 &&
          `${sayNumberOf(finished.length, 'action that is', 'actions that are')} complete or closed ${finished.length === 1 ? 'stays' : 'stay'} in the year that ends.`}
      </p>
      {open.length === 0 ? (
        <p>No action is still to be delivered.</p>
      ) : (
        <DayField
          control={control}
          name="usualDue"
          label="Due date of what is carried forward"
          hint="For each that has none of its own below"
          today={today}
          isOptional
        />
      )}
      {[...groupBy(open, ({ subgroup }) => subgroup?.name ?? 'No subgroup here')].map(
        ([name, all]) => (
          <section key={name} className={styles.group} aria-label={name}>
            <h2>{name}</h2>
            <SelectField
              label={`All ${all.length} of ${name}`}
              value=""
              onChoose={(fate) => chooseAll(all, fate)}
            >
              <option value="">Choose for all of them</option>
              {FATE_OPTIONS.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
            <ul className={styles.actions}>
              {all.map((row) => (
                <ActionChoice key={row.action.id} row={row}>
                  <FateFields
                    form={form}
                    row={row}
                    today={today}
                    fate={fates[row.action.id] ?? ''}
                  />
                </ActionChoice>
              ))}
            </ul>
          </section>
        ),
      )}
      {areAnyClosed && (
        <PageSection
          title="Who agreed"
          words="That these are not delivered. It is kept with each of them, with its reason."
        >
          <TextField
            control={control}
            name="by"
            label="Agreed by"
            hint="A role and a body, for example Board, 14 March 2018"
          />
          <DayField control={control} name="on" label="Agreed on" today={today} />
        </PageSection>
      )}
    </div>
  );
}

interface FateFieldsProps extends FateStepProps {
  readonly row: PlanRow;
  readonly fate: string;
}

function FateFields({ form: { control }, row, fate, today }: FateFieldsProps) {
  const { id, value } = row.action;
  return (
    <>
      <Select
        control={control}
        name={`fates.${id}`}
        label={`What becomes of ${value.ref}`}
        options={FATE_OPTIONS}
        blank="Choose"
      />
      {fate === 'carry' && (
        <DayField
          control={control}
          name={`due.${id}`}
          label={`${value.ref} is due by`}
          today={today}
          isOptional
        />
      )}
      {fate === 'not-delivered' && (
        <TextArea
          control={control}
          name={`reasons.${id}`}
          label={`Why ${value.ref} is not delivered`}
        />
      )}
    </>
  );
}
