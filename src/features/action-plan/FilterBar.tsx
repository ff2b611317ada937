import { useEffect, useId, useRef } from 'react';
import type { Period } from '#domain/calendar.ts';
import {
  findIn,
  NARROWINGS,
  type Narrowing,
  narrowTo,
  type PlanView,
} from '#domain/progress/planView.ts';
import { STATUSES } from '#domain/progress/status.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/WordsContext.ts';
import styles from './FilterBar.module.css';
import type { ChangeView } from './usePlanView.ts';
import { sayNarrowing, sayShown } from './words.ts';

interface FilterBarProps {
  readonly view: PlanView;
  readonly changeView: ChangeView;
  readonly counts: Readonly<Record<Narrowing, number>>;
  readonly closedPeriod: Period;
  readonly shown: number;
  readonly all: number;
}

const STATUS_CHOICES: readonly Narrowing[] = STATUSES;
const OTHER_CHOICES = NARROWINGS.filter((one) => !STATUS_CHOICES.includes(one));

/** Narrows a table by status and by words. What was chosen stands in the address. */
export function FilterBar({ view, changeView, counts, closedPeriod, shown, all }: FilterBarProps) {
  const id = useId();
  const words = useWords();
  const [field, empty] = useFindField(view.find ?? '');
  const isNarrowed = view.show !== undefined || view.find !== undefined;
  const clear = () => {
    changeView((before) => findIn(narrowTo(before, undefined), ''));
    empty();
  };
  const option = (one: Narrowing) => (
    <option key={one} value={one}>
      {sayNarrowing(words, one, closedPeriod)} ({counts[one]})
    </option>
  );

  return (
    <div className={styles.bar} role="search" aria-label="Filter the actions">
      <div className={styles.field}>
        <label htmlFor={`${id}-show`}>Status</label>
        <select
          id={`${id}-show`}
          className={styles.input}
          value={view.show ?? ''}
          onChange={({ target }) => {
            const show = NARROWINGS.find((one) => one === target.value);
            changeView((before) => narrowTo(before, show));
          }}
        >
          <option value="">Any status ({all})</option>
          <optgroup label="Status shown">{STATUS_CHOICES.map(option)}</optgroup>
          <optgroup label="To look into">{OTHER_CHOICES.map(option)}</optgroup>
        </select>
      </div>
      <div className={styles.field} data-grows>
        <label htmlFor={`${id}-find`}>Find by reference, title, objective or lead</label>
        <input
          ref={field}
          id={`${id}-find`}
          type="search"
          className={styles.input}
          defaultValue={view.find ?? ''}
          onChange={({ target: { value } }) => changeView((before) => findIn(before, value), true)}
        />
      </div>
      <p className={styles.shown}>
        <span role="status">{sayShown(shown, all)}</span>
        {isNarrowed && (
          <Button look="quiet" icon="close" onClick={clear}>
            Clear filters
          </Button>
        )}
      </p>
    </div>
  );
}

/**
 * The field holds what is being typed, and the address comes after. Where the address changes by
 * itself, as by a step back, the field follows it.
 */
function useFindField(find: string) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement) input.value = find;
  }, [find]);
  const empty = () => {
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  return [field, empty] as const;
}
