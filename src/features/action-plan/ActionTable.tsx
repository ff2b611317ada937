import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { columnsIn } from '#domain/plans/planColumns.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { ActionTable as Table } from '#domain/plans/plansOf.ts';
import { countNarrowed } from '#domain/progress/narrowing.ts';
import { filterPlan, without } from '#domain/progress/planFilters.ts';
import { type PlanView, viewPlan } from '#domain/progress/planView.ts';
import { totalsOf } from '#domain/progress/totals.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './ActionTable.module.css';
import { nameIn } from './columns.tsx';
import { PlanRows } from './PlanRows.tsx';
import { SavePlan } from './SavePlan.tsx';
import type { ChangeView } from './usePlanView.ts';
import { FilterBar } from './view/FilterBar.tsx';
import { NoMatches } from './view/NoMatches.tsx';
import type { TableView } from './view/tableView.ts';
import { sayMean, sayNarrowed, sayTotals } from './view/words.ts';

interface ActionTableProps {
  readonly caption: string;
  readonly table: Table;
  readonly view: PlanView;
  readonly changeView: ChangeView;
  /** Whose actions these are; `null` for those of all subgroups. */
  readonly subgroup: RecordId<'subgroup'> | null;
  /** In place of the table where there are no actions at all. */
  readonly empty: ReactNode;
}

/** Enough to fill any screen: these are drawn at once, the rest right after. */
const DRAWN_AT_ONCE = 40;

/** A plan as a table: narrowed, sorted and grouped by the address, each row opening its action. */
export function ActionTable({ caption, empty, ...props }: ActionTableProps) {
  const looked = useTableView(props);
  const { table, view, looking, named } = looked;
  const { rows } = table;
  const counts = useMemo(
    () => countNarrowed(filterPlan(rows, without(view, 'show'), looking), looking.cycle.rules),
    [rows, view, looking],
  );
  const shown = useMemo(() => viewPlan(rows, view, looking), [rows, view, looking]);
  const totals = useMemo(() => totalsOf(shown), [shown]);
  // What is typed is never kept waiting by the rows that it narrows.
  const drawn = useDeferredValue(
    useMemo(() => ({ looked, rows: shown }), [looked, shown]),
    { looked, rows: shown.slice(0, DRAWN_AT_ONCE) },
  );

  if (rows.length === 0) return empty;
  return (
    <div className={styles.plan}>
      <FilterBar looked={looked} counts={counts} shown={shown.length} />
      <SavePlan
        title={props.subgroup ? caption : 'Action plans of all subgroups'}
        narrowed={sayNarrowed(view, named, { shown: shown.length, all: rows.length })}
        rows={shown}
      />
      {shown.length === 0 ? (
        <NoMatches looked={looked} />
      ) : (
        <>
          <PlanRows caption={caption} {...drawn} />
          <p className={styles.totals}>
            {sayTotals(totals, named.words)} {sayMean(totals)}
          </p>
        </>
      )}
    </div>
  );
}

type Looked = Omit<ActionTableProps, 'caption' | 'empty'>;

function useTableView({ table, view, changeView, subgroup }: Looked): TableView {
  const words = useWords();
  return useMemo(() => {
    const scope = subgroup ? 'one' : 'all';
    const { asAt, cycle, names, closedPeriod } = table;
    const nameOf: (row: PlanRow) => string = nameIn(scope);
    return {
      ...{ table, scope, subgroup, view, changeView },
      looking: { asAt, cycle, nameOf },
      named: { names, asAt, cycle, closedPeriod, words },
      shownColumns: columnsIn(view.columns),
    };
  }, [table, view, changeView, subgroup, words]);
}
