import { memo, type ReactNode } from 'react';
import { columnId, type TableColumn } from './column.ts';
import styles from './DataTable.module.css';

interface TableRowProps<Row> {
  readonly row: Row;
  /** Of the row, to be found again by. */
  readonly id: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly href: string | undefined;
  readonly isLong: boolean;
  /** Its cells are fields, where their columns have some. */
  readonly isEdited?: boolean;
}

/** Drawn anew only when something of it changes: a table may have thousands. */
export const TableRow = memo(function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, id, columns, href, isLong, isEdited = false } = props;
  const marked = columns.findIndex(({ isRowHead }) => isRowHead);
  const headAt = Math.max(0, marked);
  return (
    <tr
      className={styles.row}
      role={isLong ? 'row' : undefined}
      data-row={id}
      data-opens={href !== undefined && !isEdited}
      data-edited={isEdited || undefined}
    >
      {columns.map((column, at) => {
        const fields = isEdited ? column.edit?.(row) : undefined;
        const content = fields ?? column.show?.(row) ?? column.read(row);
        const shared = {
          className: styles.cell,
          'data-title': column.title,
          'data-number': column.isNumber,
          'data-width': column.width,
        };
        if (at !== headAt) {
          return (
            <td key={columnId(column)} role={isLong ? 'cell' : undefined} {...shared}>
              {content}
            </td>
          );
        }
        return (
          <th
            key={columnId(column)}
            scope="row"
            role={isLong ? 'rowheader' : undefined}
            {...shared}
            data-row-head
          >
            {href === undefined || isEdited ? content : <RowLink href={href}>{content}</RowLink>}
          </th>
        );
      })}
    </tr>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;

interface RowLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

const RowLink = ({ href, children }: RowLinkProps) => (
  <a className={styles.link} href={href} data-row-link>
    {children}
  </a>
);
