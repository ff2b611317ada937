import { columnId, type TableColumn } from './column.ts';
import styles from './DataTable.module.css';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly href: string | undefined;
  readonly isLong: boolean;
}

export function TableRow<Row>({ row, columns, href, isLong }: TableRowProps<Row>) {
  const marked = columns.findIndex(({ isRowHead }) => isRowHead);
  const headAt = Math.max(0, marked);
  return (
    <tr className={styles.row} role={isLong ? 'row' : undefined} data-opens={href !== undefined}>
      {columns.map((column, at) => {
        const content = column.show?.(row) ?? column.read(row);
        const shared = {
          className: styles.cell,
          'data-title': column.title,
          'data-number': column.isNumber,
          'data-width': column.width,
          'data-plain': column.isPlainInCard,
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
            {href === undefined ? (
              content
            ) : (
              <a className={styles.link} href={href} data-row-link>
                {content}
              </a>
            )}
          </th>
        );
      })}
    </tr>
  );
}
