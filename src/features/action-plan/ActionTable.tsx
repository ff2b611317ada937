import { memo, type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import type { RecordId } from '#domain/ids.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { ActionTable as Table } from '#domain/plans/plansOf.ts';
import {
  countNarrowed,
  type PlanView,
  SORT_KEYS,
  sortPlan,
  viewPlan,
} from '#domain/progress/planView.ts';
import type { Walk } from '#domain/progress/walk.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import type { Sort } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import styles from './ActionTable.module.css';
import { type PlanLayout, recordColumn } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { SavePlan } from './SavePlan.tsx';
import { useActionHrefs } from './useActionHrefs.ts';
import type { ChangeView } from './usePlanView.ts';
import { sayNarrowed } from './words.ts';

interface ActionTableProps {
  readonly caption: string;
  readonly table: Table;
  readonly layout: PlanLayout;
  readonly view: PlanView;
  readonly changeView: ChangeView;
  /** Whose actions these are; those of all subgroups when left out. */
  readonly subgroup?: RecordId<'subgroup'>;
  /** In place of the table where there are no actions at all. */
  readonly empty: ReactNode;
}

/** Enough to fill any screen: these are drawn at once, the rest right after. */
const DRAWN_AT_ONCE = 40;

/** From here on, rows are laid out as they are reached. No subgroup has as many. */
const LONG = 100;

/** A plan as a table: narrowed and sorted by the address, each row opening its action. */
export function ActionTable(props: ActionTableProps) {
  const { caption, layout, view, changeView, subgroup, empty } = props;
  const { rows, closedPeriod } = props.table;
  const words = useWords();
  const counts = useMemo(() => countNarrowed(rows), [rows]);
  const shown = useMemo((): Shown => {
    const direction = view.desc ? 'descending' : 'ascending';
    const sort = { column: view.sort ?? 'ref', direction } as const;
    const walk = { ...view, walk: 'table', ...(subgroup && { of: subgroup }) } as const;
    return { rows: viewPlan(rows, view, layout.nameOf), sort, walk };
  }, [rows, view, layout, subgroup]);
  // What is typed is never kept waiting by the rows that it narrows.
  const drawn = useDeferredValue(shown, firstOf(shown));
  const toSort = useCallback(
    ({ column, direction }: Sort) => {
      const key = SORT_KEYS.find((one) => one === column);
      if (key) changeView((before) => sortPlan(before, key, direction === 'descending'));
    },
    [changeView],
  );

  if (rows.length === 0) return empty;
  return (
    <div className={styles.plan}>
      <FilterBar
        {...{ view, changeView, counts, closedPeriod }}
        shown={shown.rows.length}
        all={rows.length}
      />
      <SavePlan
        title={subgroup ? caption : 'Action plans of all subgroups'}
        narrowed={sayNarrowed(words, view, {
          closedPeriod,
          shown: shown.rows.length,
          all: rows.length,
        })}
        rows={shown.rows}
      />
      {shown.rows.length === 0 ? (
        <EmptyState title="No actions match" level="h3">
          Choose another status, or look for fewer words.
        </EmptyState>
      ) : (
        <Rows {...{ caption, layout, drawn }} isLong={rows.length > LONG} onSort={toSort} />
      )}
    </div>
  );
}

interface Shown {
  readonly rows: readonly PlanRow[];
  readonly sort: Sort;
  /** The same as a list to be gone through. */
  readonly walk: Walk;
}

const firstOf = (shown: Shown): Shown => ({
  ...shown,
  rows: shown.rows.slice(0, DRAWN_AT_ONCE),
});

interface RowsProps {
  readonly caption: string;
  readonly layout: PlanLayout;
  readonly drawn: Shown;
  readonly isLong: boolean;
  readonly onSort: (sort: Sort) => void;
}

/** Drawn anew only when its rows change, and not for each letter that is typed above it. */
const Rows = memo(function Rows({ caption, layout, drawn, isLong, onSort }: RowsProps) {
  const isReadOnly = useIsReadOnly();
  const { toOpen, toRecord } = useActionHrefs(drawn.walk);
  const columns = useMemo(
    () => (isReadOnly ? layout.columns : [...layout.columns, recordColumn(toRecord)]),
    [layout, isReadOnly, toRecord],
  );
  return (
    <DataTable
      {...{ caption, columns, isLong, onSort }}
      rows={drawn.rows}
      sort={drawn.sort}
      isCaptionHidden
      rowKey={({ action }) => action.id}
      rowHref={({ action }) => toOpen(action.id)}
    />
  );
});
