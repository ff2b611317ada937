import { useId } from 'react';
import type { DueView } from '#domain/progress/dueView.ts';
import type { ChangeWhose, Chosen } from './DuePage.tsx';
import styles from './DuePage.module.css';

interface WhoseBarProps {
  readonly view: DueView;
  readonly whose: Chosen;
  readonly changeWhose: ChangeWhose;
}

/** Whose actions: the subgroup is remembered on this device, and both stand in the address. */
export function WhoseBar({ view, whose, changeWhose }: WhoseBarProps) {
  const id = useId();
  const yours = view.agencies.find(({ isYours }) => isYours);
  return (
    <div className={styles.bar} role="search" aria-label="Whose actions">
      <div className={styles.field}>
        <label htmlFor={`${id}-subgroup`}>Subgroup</label>
        <select
          id={`${id}-subgroup`}
          className={styles.input}
          value={whose.of ?? ''}
          onChange={({ target }) =>
            changeWhose({ of: view.subgroups.find((one) => one.id === target.value)?.id })
          }
        >
          <option value="">All subgroups</option>
          {view.subgroups.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name} ({one.count})
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-agency`}>Lead agency</label>
        <select
          id={`${id}-agency`}
          className={styles.input}
          value={whose.agency ?? ''}
          onChange={({ target }) =>
            changeWhose({ agency: view.agencies.find((one) => one.id === target.value)?.id })
          }
        >
          <option value="">Any agency</option>
          {yours && (
            <optgroup label="Your agency">
              <option value={yours.id}>
                {yours.name} ({yours.count})
              </option>
            </optgroup>
          )}
          <optgroup label={yours ? 'Other agencies' : 'Agencies'}>
            {view.agencies
              .filter((one) => one !== yours)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name} ({one.count})
                </option>
              ))}
          </optgroup>
        </select>
      </div>
    </div>
  );
}
