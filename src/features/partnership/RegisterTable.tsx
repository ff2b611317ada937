import type { RecordId } from '#domain/ids.ts';
import type { MutableKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useHref } from '#queries/useHref.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './RegisterPage.module.css';
import type { SectionId } from './sections.ts';

/** One line of a list: a record, and what its id and those within it stand for. */
export interface RegisterRow {
  readonly record: Recorded<MutableKind>;
  readonly name: string;
}

interface RegisterTableProps<Row extends RegisterRow> {
  readonly section: SectionId;
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Each row opens its record. */
export function RegisterTable<Row extends RegisterRow>({
  section,
  columns,
  ...table
}: RegisterTableProps<Row>) {
  const href = useHref();
  const hrefOf = (record: RecordId) =>
    href({ to: '/partnership/$section/$record', params: { section, record } });
  return (
    <DataTable
      {...table}
      columns={columns}
      rowKey={({ record }) => record.id}
      rowHref={({ record }) => hrefOf(record.id)}
    />
  );
}

/**
 * The column that heads a row: with a word where people disagree about the record.
 *
 * @param note a line under the name; empty for none
 */
export const nameColumn = <Row extends RegisterRow>(
  title: string,
  note: (row: Row) => string = () => '',
): TableColumn<Row> => ({
  title,
  read: (row) => [row.name, note(row)].filter(Boolean).join(', '),
  show: (row) => (
    <span className={styles.lines}>
      <span>{row.name}</span>
      {note(row) && <span className={styles.small}>{note(row)}</span>}
      {row.record.conflicts.length > 0 && (
        <span className={styles.disputed}>People disagree about it</span>
      )}
    </span>
  ),
  isRowHead: true,
  width: 'medium',
});
