import { memo, type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import type { ActionTable as Table } from '#domain/plans/plansOf.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import {
  countNarrowed,
  type PlanView,
  SORT_KEYS,
  sortPlan,
  viewPlan,
} from '#domain/progress/planView.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import type { Sort, TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './ActionTable.module.css';
import { type PlanLayout, recordColumn } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';

interface ActionTableProps {
  readonly caption: string;
  readonly table: Table;
  readonly layout: PlanLayout;
  readonly view: PlanView;
  /** @param isTyping it is one of many changes, and a step back should undo them together */
  readonly onView: (view: PlanView, isTyping: boolean) => void;
  /** In place of the table where there are no actions at all. */
  readonly empty: ReactNode;
}

/** Enough to fill any screen: these are drawn at once, the rest right after. */
const DRAWN_AT_ONCE = 40;

/** A plan as a table: narrowed and sorted by the address, each row opening its action. */
export function ActionTable({ caption, table, layout, view, onView, empty }: ActionTableProps) {
  const { rows, closedPeriod } = table;
  const counts = useMemo(() => countNarrowed(rows), [rows]);
  const shown = useMemo(() => viewPlan(rows, view, layout.nameOf), [rows, view, layout]);
  const drawn = useDeferredValue(shown, shown.slice(0, DRAWN_AT_ONCE));
  const toSort = useCallback(
    ({ column, direction }: Sort) => {
      const key = SORT_KEYS.find((one) => one === column);
      if (key) onView(sortPlan(view, key, direction === 'descending'), false);
    },
    [view, onView],
  );

  if (rows.length === 0) return empty;
  return (
    <div className={styles.plan}>
      <FilterBar
        {...{ view, onView, counts, closedPeriod }}
        shown={shown.length}
        all={rows.length}
      />
      {shown.length === 0 ? (
        <EmptyState title="No actions match" level="h3">
          Choose another status, or look for fewer words.
        </EmptyState>
      ) : (
        <Rows
          caption={caption}
          columns={layout.columns}
          rows={drawn}
          column={view.sort ?? 'ref'}
          direction={view.desc ? 'descending' : 'ascending'}
          onSort={toSort}
        />
      )}
    </div>
  );
}

interface RowsProps extends Sort {
  readonly caption: string;
  readonly columns: readonly TableColumn<PlanRow>[];
  readonly rows: readonly PlanRow[];
  readonly onSort: (sort: Sort) => void;
}

/** Drawn anew only when its rows change, and not for each letter that is typed above it. */
const Rows = memo(function Rows({ columns, column, direction, ...table }: RowsProps) {
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const all = useMemo(() => {
    const toRecord = recordColumn((action) =>
      href({ to: '/actions/$action/record', params: { action } }),
    );
    return isReadOnly ? columns : [...columns, toRecord];
  }, [columns, href, isReadOnly]);
  return (
    <DataTable
      {...table}
      isCaptionHidden
      columns={all}
      rowKey={({ action }) => action.id}
      rowHref={({ action }) => href({ to: '/actions/$action', params: { action: action.id } })}
      sort={{ column, direction }}
    />
  );
});
