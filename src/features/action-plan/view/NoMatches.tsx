import { FILTERS, filterPlan, without } from '#domain/progress/planFilters.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from './FilterBar.module.css';
import type { TableView } from './tableView.ts';
import { sayFilter } from './words.ts';

interface NoMatchesProps {
  readonly looked: TableView;
}

/** Which filters stand together, and what taking off each of them would leave. */
export function NoMatches({ looked }: NoMatchesProps) {
  const { table, view, changeView, looking, named } = looked;
  const chosen = FILTERS.filter((filter) => view[filter] !== undefined).map((filter) => ({
    filter,
    said: sayFilter(filter, view, named),
    left: filterPlan(table.rows, without(view, filter), looking).length,
  }));
  return (
    <EmptyState
      title="No actions match"
      level="h3"
      action={
        <span className={styles.buttons}>
          {chosen.map(({ filter, said, left }) => (
            <Button
              key={filter}
              icon="close"
              onClick={() => changeView((before) => without(before, filter))}
            >
              {said} (without it, {sayNumberOf(left, 'action')})
            </Button>
          ))}
        </span>
      }
    >
      {chosen.length > 1
        ? 'None meets all of these at once. Take one off:'
        : 'None meets this. Take it off:'}
    </EmptyState>
  );
}
