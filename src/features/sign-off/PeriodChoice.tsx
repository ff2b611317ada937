import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { RecordId } from '#domain/ids.ts';
import type { PeriodUpdates, SignOff } from '#domain/progress/signOff.ts';
import styles from './SignOff.module.css';

interface PeriodChoiceProps {
  readonly signOff: SignOff;
  readonly chosen: PeriodUpdates;
  readonly subgroup: RecordId<'subgroup'>;
}

/** Which period's updates are looked at. It stands in the address. */
export function PeriodChoice({ signOff, chosen, subgroup }: PeriodChoiceProps) {
  const id = useId();
  const navigate = useNavigate();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Reporting period</label>
      <select
        id={id}
        className={styles.input}
        value={chosen.period.id}
        onChange={({ target }) =>
          void navigate({
            to: '/subgroups/$subgroup/sign-off',
            params: { subgroup },
            search: { period: target.value },
            resetScroll: false,
          })
        }
      >
        {signOff.periods.map(({ period, waitingCount, updates }) => (
          <option key={period.id} value={period.id}>
            {period.label} ({waitingCount} of {updates.length} to look at)
          </option>
        ))}
      </select>
    </div>
  );
}
