import { useMemo, useState } from 'react';
import {
  type Days,
  DUE_SPANS,
  daysOf,
  dueBetween,
  type DueRange,
  readDueRange,
} from '#domain/progress/dueRange.ts';
import { FACETS, facetsOf, NONE } from '#domain/progress/planFilters.ts';
import { changeView as changed } from '#domain/progress/planView.ts';
import { DateField } from '#ui/filters/DateField.tsx';
import { FilterFields } from '#ui/filters/FilterFields.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import type { TableView } from './tableView.ts';
import { FILTER_WORDS, sayDueRange, sayFacet } from './words.ts';

interface MoreFiltersProps {
  readonly looked: TableView;
}

/** Each says how many actions it would leave, given the others. */
export function MoreFilters({ looked }: MoreFiltersProps) {
  const { table, view, changeView, looking, named, scope } = looked;
  const facets = useMemo(() => facetsOf(table.rows, view, looking), [table, view, looking]);
  return (
    <FilterFields>
      {FACETS.filter((facet) => scope === 'all' || facet !== 'subgroup').map((facet) => {
        const chosen = view[facet] ?? '';
        // What was chosen stays in the list, though the other filters may leave none of it.
        const values = new Map([...(chosen ? [[chosen, 0] as const] : []), ...facets[facet]]);
        const choices = Array.from(values, ([value, count]) => ({
          ...{ value, count },
          label: sayFacet(facet, value, named.names),
        })).toSorted(
          (a, b) =>
            Number(a.value === NONE) - Number(b.value === NONE) || compare(a.label, b.label),
        );
        return (
          <SelectField
            key={facet}
            label={FILTER_WORDS[facet]}
            value={chosen}
            onChoose={(value) => changeView((before) => changed(before, { [facet]: value }))}
          >
            <option value="">Any</option>
            {choices.map(({ value, label, count }) => (
              <option key={value} value={value}>
                {label} ({count})
              </option>
            ))}
          </SelectField>
        );
      })}
      <DueFilter looked={looked} />
    </FilterFields>
  );
}

const { compare } = new Intl.Collator('en-GB', { numeric: true });

const BETWEEN = 'between';

function DueFilter({ looked: { view, changeView, named } }: MoreFiltersProps) {
  const isBetween = view.due?.includes('..') ?? false;
  const [asksForDays, setAsksForDays] = useState(isBetween);
  const choose = (due: DueRange | null) =>
    changeView((before) => changed(before, { due: due ?? undefined }));
  return (
    <>
      <SelectField
        label={FILTER_WORDS.due}
        value={isBetween || asksForDays ? BETWEEN : (view.due ?? '')}
        onChoose={(value) => {
          setAsksForDays(value === BETWEEN);
          if (value !== BETWEEN) choose(readDueRange(value));
        }}
      >
        <option value="">Any time</option>
        {DUE_SPANS.map((span) => (
          <option key={span} value={span}>
            {sayDueRange(span, named)}
          </option>
        ))}
        <option value={BETWEEN}>Between two days</option>
      </SelectField>
      {(isBetween || asksForDays) && (
        <DaysFields
          days={(isBetween && view.due && daysOf(view.due, named.asAt, named.cycle)) || ANY_DAYS}
          onChange={(days) => choose(dueBetween(days))}
        />
      )}
    </>
  );
}

const ANY_DAYS: Days = { from: null, to: null };

interface DaysFieldsProps {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}

const DaysFields = ({ days, onChange }: DaysFieldsProps) => (
  <>
    <DateField label="Due from" day={days.from} onChange={(from) => onChange({ ...days, from })} />
    <DateField label="Due to" day={days.to} onChange={(to) => onChange({ ...days, to })} />
  </>
);
