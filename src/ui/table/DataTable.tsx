import { type ReactNode, useId } from 'react';
import { ColumnHead } from './ColumnHead.tsx';
import { columnId, type Sort, type TableColumn } from './column.ts';
import styles from './DataTable.module.css';
import { moveBetweenRows } from './moveBetweenRows.ts';
import { TableRow } from './TableRow.tsx';
import { useScrolls } from './useScrolls.ts';

export interface DataTableProps<Row> {
  /** Names the table, and the region it scrolls in. */
  readonly caption: string;
  /** Read out, and not shown where a heading above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order shown: whoever holds the order sorts them, with `sortRows`. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where the row opens. One link in each row, stretched over it. */
  readonly rowHref?: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** On a narrow screen: each row as a card, or the table as it is, scrolling sideways. */
  readonly narrow?: 'cards' | 'scroll';
  /** In place of rows, where there are none. */
  readonly empty?: ReactNode;
}

/** A native table: nothing is lost when it is printed, copied or read out. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, narrow = 'cards' } = props;
  const captionId = useId();
  const [box, scrolls] = useScrolls<HTMLElement>();

  if (rows.length === 0 && props.empty) return props.empty;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of the links within
    <section
      ref={box}
      className={styles.region}
      aria-labelledby={captionId}
      tabIndex={scrolls ? 0 : undefined}
      data-narrow={narrow}
      data-scrolls={scrolls}
      onKeyDown={moveBetweenRows}
    >
      <table className={styles.table}>
        <caption id={captionId} className={props.isCaptionHidden ? styles.hidden : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead
                key={columnId(column)}
                column={column}
                sort={props.sort ?? null}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns} href={rowHref?.(row)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
