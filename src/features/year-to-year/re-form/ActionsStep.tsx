import { useCallback } from 'react';
import { groupBy } from '#domain/groupBy.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { actionsToMove, STAYS } from '#domain/reform/reformDraft.ts';
import { targetsOf } from '#domain/reform/reformSteps.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { Select } from '#ui/fields/Select.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { ActionChoice } from '../ActionChoice.tsx';
import styles from '../Steps.module.css';
import type { ReformForm } from './WhatStep.tsx';

interface ActionsStepProps {
  readonly form: ReformForm;
}

/** Each action of the subgroups with where it goes; what is likely is chosen already. */
export function ActionsStep({ form: { control, getValues, setValue } }: ActionsStepProps) {
  const draft = getValues();
  const { way, one, several } = draft;
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionsToMove(records, asAt, { way, one, several }),
    [way, one, several],
  );
  const rows = useRecords(show);
  const choose = useCallback((records: Records) => targetsOf(records, draft), [draft]);
  const targets = useRecords(choose);
  const stays = { value: STAYS, label: 'Stays where it is' };
  const options = [...targets, stays];
  if (rows.length === 0) return <p>It has no actions: there is nothing to move.</p>;
  const chooseAll = (all: readonly PlanRow[], goes: string) => {
    if (goes === '') return;
    const chosen = Object.fromEntries(all.map(({ action }) => [action.id, goes]));
    setValue('goes', { ...getValues('goes'), ...chosen }, { shouldDirty: true });
  };
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        An action that moves takes its whole history along, and gets the next reference of its new
        subgroup. What is complete or closed stays with the subgroup that did it, unless you choose
        otherwise.
      </p>
      {[...groupBy(rows, ({ subgroup }) => subgroup?.name ?? '')].map(([name, all]) => (
        <section key={name} className={styles.group} aria-label={name}>
          <h2>{name}</h2>
          <SelectField
            label={`All actions of ${name} at once`}
            value=""
            onChoose={(goes) => chooseAll(all, goes)}
          >
            <option value="">Choose for all of them</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <ul className={styles.actions}>
            {all.map((row) => (
              <ActionChoice key={row.action.id} row={row}>
                <Select
                  control={control}
                  name={`goes.${row.action.id}`}
                  label={`${row.action.value.ref} goes to`}
                  options={options}
                  blank="Choose where it goes"
                />
              </ActionChoice>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
