import { useId } from 'react';
import type { PeriodsView } from '#domain/progress/periodsView.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import styles from './PeriodsFilter.module.css';

interface PeriodsFilterProps {
  readonly view: PeriodsView;
  readonly changeView: (view: PeriodsView) => void;
  readonly subgroups: readonly Summarised<'subgroup'>[];
  readonly shown: number;
  readonly all: number;
}

/** Narrows the periods to one subgroup, and to what changed. What was chosen stands in the address. */
export function PeriodsFilter({ view, changeView, subgroups, shown, all }: PeriodsFilterProps) {
  const id = useId();
  const { subgroup, changed } = view;
  return (
    <div className={styles.bar} role="search" aria-label="Filter the actions">
      <div className={styles.field}>
        <label htmlFor={`${id}-subgroup`}>Subgroup</label>
        <select
          id={`${id}-subgroup`}
          className={styles.input}
          value={subgroup ?? ''}
          onChange={({ target }) => {
            const chosen = subgroups.find((one) => one.id === target.value)?.id;
            changeView({ ...(chosen && { subgroup: chosen }), ...(changed && { changed }) });
          }}
        >
          <option value="">All subgroups</option>
          {subgroups.map((one) => (
            <option key={one.id} value={one.id}>
              {one.value.name}
            </option>
          ))}
        </select>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={changed ?? false}
          onChange={({ target }) =>
            changeView({
              ...(subgroup && { subgroup }),
              ...(target.checked && { changed: true as const }),
            })
          }
        />
        Only those that changed in status or due date
      </label>
      <p role="status" className={styles.shown}>
        {shown === all
          ? `${sayNumberOf(all, 'action')} shown`
          : `${sayNumber(shown)} of ${sayNumberOf(all, 'action')} shown`}
      </p>
    </div>
  );
}
