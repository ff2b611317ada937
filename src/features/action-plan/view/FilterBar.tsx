import { useId, useState } from 'react';
import { NARROWINGS, type Narrowing } from '#domain/progress/narrowing.ts';
import { FILTERS } from '#domain/progress/planFilters.ts';
import { GROUPINGS } from '#domain/progress/planGroups.ts';
import { changeView as changed } from '#domain/progress/planView.ts';
import { STATUSES } from '#domain/progress/status.ts';
import { Button } from '#ui/Button.tsx';
import { FilterFields } from '#ui/filters/FilterFields.tsx';
import { FindField } from '#ui/filters/FindField.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { useFindField } from '#ui/filters/useFindField.ts';
import { sayNarrowing, sayShown } from '../words.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import styles from './FilterBar.module.css';
import { MoreFilters } from './MoreFilters.tsx';
import { SavedViewChoice } from './SavedViewChoice.tsx';
import { SavedViews } from './SavedViews.tsx';
import type { TableView } from './tableView.ts';
import { GROUPING_WORDS } from './words.ts';

interface FilterBarProps {
  readonly looked: TableView;
  readonly counts: Readonly<Record<Narrowing, number>>;
  readonly shown: number;
}

const STATUS_CHOICES: readonly Narrowing[] = STATUSES;
const OTHER_CHOICES = NARROWINGS.filter((one) => !STATUS_CHOICES.includes(one));

type Panel = 'filters' | 'columns' | 'views';

/** How a table is looked at: what it is narrowed to, put together by and shows. It is the address. */
export function FilterBar({ looked, counts, shown }: FilterBarProps) {
  const { view, changeView, named, table, scope } = looked;
  const id = useId();
  const [open, setOpen] = useState<Panel | null>(null);
  const [field, empty] = useFindField(view.find ?? '');
  const all = table.rows.length;
  const isNarrowed = FILTERS.some((filter) => view[filter] !== undefined);
  const clear = () => {
    changeView((before) => changed(before, Object.fromEntries(FILTERS.map((one) => [one, '']))));
    empty();
  };
  const option = (one: Narrowing) => (
    <option key={one} value={one}>
      {sayNarrowing(named.words, one, named.closedPeriod)} ({counts[one]})
    </option>
  );
  const toggle = (panel: Panel, word: string) => (
    <Button
      aria-expanded={open === panel}
      aria-controls={open === panel ? `${id}-panel` : undefined}
      onClick={() => setOpen(open === panel ? null : panel)}
    >
      {word}
    </Button>
  );

  return (
    <div className={styles.bar} role="search" aria-label="How the actions are shown">
      <FilterFields>
        <SelectField
          label="Status"
          value={view.show ?? ''}
          onChoose={(value) => {
            const show = NARROWINGS.find((one) => one === value);
            changeView((before) => changed(before, { show }));
          }}
        >
          <option value="">Any status ({all})</option>
          <optgroup label="Status shown">{STATUS_CHOICES.map(option)}</optgroup>
          <optgroup label="To look into">{OTHER_CHOICES.map(option)}</optgroup>
        </SelectField>
        <FindField
          label="Find by reference, title, objective or lead"
          find={view.find ?? ''}
          field={field}
          onFind={(find) => changeView((before) => changed(before, { find }), true)}
        />
        <SelectField
          label="Group by"
          value={view.group ?? ''}
          onChoose={(value) => {
            const group = GROUPINGS.find((one) => one === value);
            changeView((before) => changed(before, { group }));
          }}
        >
          <option value="">Nothing</option>
          {GROUPINGS.filter((one) => scope === 'all' || one !== 'subgroup').map((one) => (
            <option key={one} value={one}>
              {GROUPING_WORDS[one]}
            </option>
          ))}
        </SelectField>
        <SavedViewChoice looked={looked} />
        <div className={styles.buttons}>
          {toggle('filters', 'More filters')}
          {toggle('columns', 'Columns')}
          {toggle('views', 'Saved views')}
        </div>
      </FilterFields>
      {open && (
        <div id={`${id}-panel`} className={styles.panel}>
          {open === 'filters' && <MoreFilters looked={looked} />}
          {open === 'columns' && <ColumnChoice looked={looked} />}
          {open === 'views' && <SavedViews looked={looked} />}
        </div>
      )}
      <div className={styles.shown}>
        <span role="status">{sayShown(shown, all)}</span>
        <ChosenFilters looked={looked} />
        {isNarrowed && (
          <Button look="quiet" icon="close" onClick={clear}>
            Clear filters
          </Button>
        )}
      </div>
    </div>
  );
}
