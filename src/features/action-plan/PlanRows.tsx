import { memo, useCallback, useMemo, useState } from 'react';
import type { RecordId } from '#domain/ids.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { groupPlan } from '#domain/progress/planGroups.ts';
import { changeView as changed, SORT_KEYS } from '#domain/progress/planView.ts';
import { totalsOf } from '#domain/progress/totals.ts';
import type { Walk } from '#domain/progress/walk.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { type Shortcut, useListShortcut } from '#ui/shortcuts/shortcuts.ts';
import type { Sort } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './ActionTable.module.css';
import { controlsColumn, planColumns } from './columns.tsx';
import { EditedRow } from './edited/EditedRow.tsx';
import { RowButtons } from './edited/fields.tsx';
import { useBackToRow } from './edited/useBackToRow.ts';
import { useActionHrefs } from './useActionHrefs.ts';
import type { TableView } from './view/tableView.ts';
import { sayGroup, sayGroupCounts } from './view/words.ts';

interface PlanRowsProps {
  readonly caption: string;
  readonly looked: TableView;
  /** In the order shown. */
  readonly rows: readonly PlanRow[];
}

const EDIT: Shortcut = {
  keys: ['F2'],
  does: 'Edit the row of the table in which the focus is',
  where: 'here',
};

/** From here on, rows are laid out as they are reached. */
const LONG = 100;

/** Drawn anew only when its rows change, and not for each letter that is typed above it. */
export const PlanRows = memo(function PlanRows({ caption, looked, rows }: PlanRowsProps) {
  const { table, view, changeView, shownColumns } = looked;
  useListShortcut(EDIT, !useIsReadOnly());
  const [edited, setEdited] = useState<RecordId<'action'> | null>(null);
  const close = useCallback(() => setEdited(null), []);
  const box = useBackToRow(edited);
  const { toOpen, columns } = useColumns(looked, setEdited);
  const onSort = useCallback(
    ({ column, direction }: Sort) => {
      const sort = SORT_KEYS.find((one) => one === column);
      const desc = direction === 'descending' ? true : undefined;
      changeView((before) => changed(before, { sort, desc }));
    },
    [changeView],
  );
  const direction = view.desc ? 'descending' : 'ascending';
  return (
    <div ref={box}>
      <DataTable
        {...{ caption, columns, rows, onSort }}
        groups={useGroups(looked, rows)}
        sort={{ column: view.sort ?? 'ref', direction }}
        isCaptionHidden
        isLong={table.rows.length > LONG}
        rowKey={({ action }) => action.id}
        rowHref={({ action }) => toOpen(action.id)}
        edited={
          edited && {
            key: edited,
            around: ({ action }, cells) => (
              <EditedRow key={edited} action={action} columns={shownColumns} onClose={close}>
                {cells}
              </EditedRow>
            ),
          }
        }
      />
    </div>
  );
});

function useColumns(
  { table, view, scope, subgroup, named: { words }, shownColumns }: TableView,
  onEdit: (action: RecordId<'action'>) => void,
) {
  const isReadOnly = useIsReadOnly();
  // The table as it is looked at is a list to be gone through.
  const walk = useMemo(
    (): Walk => ({ ...view, walk: 'table', ...(subgroup && { of: subgroup }) }),
    [view, subgroup],
  );
  const { toOpen, toRecord } = useActionHrefs(walk);
  const { names, reviews } = table;
  // Beside the lead, unless it is said otherwise.
  const saysSubgroup =
    scope === 'all' && view.group !== 'subgroup' && !shownColumns.includes('subgroup');
  const columns = useMemo(() => {
    const all = planColumns(words, { names, reviews }, { scope, saysSubgroup });
    const edit = (row: PlanRow) => <RowButtons row={row} />;
    const controls = isReadOnly ? [] : [controlsColumn({ toRecord, onEdit, edit })];
    return [...shownColumns.map((id) => all[id]), ...controls];
  }, [words, names, reviews, scope, saysSubgroup, shownColumns, isReadOnly, toRecord, onEdit]);
  return { toOpen, columns };
}

function useGroups({ view, table, named }: TableView, rows: readonly PlanRow[]) {
  const { group } = view;
  const { placeOf } = table;
  return useMemo(() => {
    if (!group) return null;
    return groupPlan(rows, group, placeOf).map(({ key, rows: ofGroup }) => ({
      key,
      rows: ofGroup,
      head: (
        <>
          {sayGroup(group, key, named)}{' '}
          <span className={styles.count}>
            {sayGroupCounts(group, totalsOf(ofGroup), named.words)}
          </span>
        </>
      ),
    }));
  }, [group, rows, placeOf, named]);
}
