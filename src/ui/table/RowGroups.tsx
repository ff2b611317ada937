import type { ReactNode } from 'react';
import type { TableColumn } from './column.ts';
import styles from './DataTable.module.css';
import { TableRow } from './TableRow.tsx';

/** Rows that have something in common, under its name. */
export interface RowGroup<Row> {
  readonly key: string;
  /** What they have in common, and how many they are. */
  readonly head: ReactNode;
  readonly rows: readonly Row[];
}

export interface EditedRow<Row> {
  /** As `rowKey` gives it. */
  readonly key: string;
  /** Stands around the row and adds nothing to the page: what its fields share. */
  readonly around: (row: Row, cells: ReactNode) => ReactNode;
}

interface RowGroupsProps<Row> {
  readonly groups: readonly RowGroup<Row>[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly rowHref: ((row: Row) => string) | undefined;
  readonly isLong: boolean;
  readonly edited: EditedRow<Row> | null;
}

/** A group without a head is a table's rows as they are. */
export function RowGroups<Row>(props: RowGroupsProps<Row>) {
  const { groups, columns, rowKey, rowHref, isLong, edited } = props;
  // A row may stand in several groups: it is edited in the first.
  const editedIn =
    edited && groups.find(({ rows }) => rows.some((row) => rowKey(row) === edited.key));
  return groups.map(({ key, head, rows }) => (
    <tbody key={key} role={isLong ? 'rowgroup' : undefined}>
      {head !== null && (
        <tr className={styles.group} role={isLong ? 'row' : undefined}>
          <th
            className={styles.groupHead}
            scope="rowgroup"
            role={isLong ? 'rowheader' : undefined}
            colSpan={columns.length}
          >
            <span>{head}</span>
          </th>
        </tr>
      )}
      {rows.map((row) => {
        const id = rowKey(row);
        const isEdited = edited?.key === id && editedIn?.key === key;
        const drawn = (
          <TableRow key={id} {...{ row, id, columns, isLong, isEdited }} href={rowHref?.(row)} />
        );
        return isEdited ? <EditedAround key={id} {...{ row, edited, drawn }} /> : drawn;
      })}
    </tbody>
  ));
}

interface EditedAroundProps<Row> {
  readonly row: Row;
  readonly edited: EditedRow<Row>;
  readonly drawn: ReactNode;
}

const EditedAround = <Row,>({ row, edited, drawn }: EditedAroundProps<Row>) =>
  edited.around(row, drawn);
