import { type CSSProperties, type ReactNode, useId } from 'react';
import { type Shortcut, useListShortcut } from '../shortcuts/shortcuts.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { columnId, type Sort, type TableColumn } from './column.ts';
import styles from './DataTable.module.css';
import { moveBetweenRows } from './moveBetweenRows.ts';
import { type EditedRow, type RowGroup, RowGroups } from './RowGroups.tsx';
import { useScrolls } from './useScrolls.ts';

export interface DataTableProps<Row> {
  /** Names the table, and the region it scrolls in. */
  readonly caption: string;
  /** Read out, and not shown where a heading above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order shown: whoever holds the order sorts them, with `sortRows`. */
  readonly rows: readonly Row[];
  /** The same rows put together; a row may stand in several. */
  readonly groups?: readonly RowGroup<Row>[] | null;
  readonly rowKey: (row: Row) => string;
  /** Where the row opens. One link in each row, stretched over it. */
  readonly rowHref?: (row: Row) => string;
  /** The row whose cells are fields. */
  readonly edited?: EditedRow<Row> | null;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** On a narrow screen: each row as a card, or the table as it is, scrolling sideways. */
  readonly narrow?: 'cards' | 'scroll';
  /**
   * Hundreds of rows or more: all are there to be found and printed, and a row is laid out only as
   * it comes near the screen. Columns then take their width from `width` alone, not from what is in
   * them.
   */
  readonly isLong?: boolean;
  /** In place of rows, where there are none. */
  readonly empty?: ReactNode;
}

const ROWS: Shortcut = {
  keys: ['↓', '↑'],
  isEither: true,
  does: 'In a table: to the next row or the one before',
  where: 'here',
};

/** A native table: nothing is lost when it is printed, copied or read out. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, groups, rowKey, rowHref, edited } = props;
  const { narrow = 'cards', isLong = false } = props;
  const captionId = useId();
  useListShortcut(ROWS, rowHref !== undefined);
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
      data-long={isLong}
      onKeyDown={moveBetweenRows}
    >
      <table {...longTable(isLong, columns)} className={styles.table}>
        <caption id={captionId} className={props.isCaptionHidden ? styles.hidden : styles.caption}>
          {caption}
        </caption>
        <thead role={isLong ? 'rowgroup' : undefined}>
          <tr className={styles.heads} role={isLong ? 'row' : undefined}>
            {columns.map((column) => (
              <ColumnHead
                key={columnId(column)}
                column={column}
                sort={props.sort ?? null}
                onSort={props.onSort}
                isLong={isLong}
              />
            ))}
          </tr>
        </thead>
        <RowGroups
          groups={groups ?? [{ key: 'all', head: null, rows }]}
          edited={edited ?? null}
          {...{ columns, rowKey, rowHref, isLong }}
        />
      </table>
    </section>
  );
}

const WIDTHS = {
  fit: ['7rem', '1fr'],
  narrow: ['6rem', '1fr'],
  medium: ['9rem', '2fr'],
  wide: ['14rem', '4fr'],
} as const;

const ANY_WIDTH = ['9rem', '1fr'] as const;

/** Rows that are boxes of their own share no columns: each is given the same. */
function longTable<Row>(isLong: boolean, columns: readonly TableColumn<Row>[]) {
  if (!isLong) return {};
  const widths = columns.map(({ width }) => (width ? WIDTHS[width] : ANY_WIDTH));
  const style = {
    '--columns': widths.map(([least, share]) => `minmax(${least}, ${share})`).join(' '),
    '--least': `calc(${widths.map(([least]) => least).join(' + ')})`,
  };
  // Said again, since some browsers take a table that is laid out otherwise for no table.
  return { role: 'table', style: style as CSSProperties };
}
