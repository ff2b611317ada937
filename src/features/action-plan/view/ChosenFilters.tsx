import { type Filter, without } from '#domain/progress/planFilters.ts';
import { Button } from '#ui/Button.tsx';
import type { TableView } from './tableView.ts';
import { sayFilter } from './words.ts';

/** Not the two whose fields are always in sight. */
const OUT_OF_SIGHT: readonly Filter[] = ['subgroup', 'lead', 'priority', 'theme', 'due'];

interface ChosenFiltersProps {
  readonly looked: TableView;
}

/** What a table is narrowed to by fields that may be folded away; each can be taken off. */
export function ChosenFilters({ looked: { view, changeView, named } }: ChosenFiltersProps) {
  const chosen = OUT_OF_SIGHT.filter((filter) => view[filter] !== undefined);
  return chosen.map((filter) => {
    const said = sayFilter(filter, view, named);
    return (
      <Button
        key={filter}
        icon="close"
        aria-label={`${said}: take this filter off`}
        onClick={() => changeView((before) => without(before, filter))}
      >
        {said}
      </Button>
    );
  });
}
