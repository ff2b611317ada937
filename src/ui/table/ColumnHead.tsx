import { Icon } from '../Icon.tsx';
import { columnId, nextSort, type Sort, type TableColumn } from './column.ts';
import styles from './DataTable.module.css';

interface ColumnHeadProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly isLong: boolean;
}

export function ColumnHead<Row>({ column, sort, onSort, isLong }: ColumnHeadProps<Row>) {
  const id = columnId(column);
  const direction = sort?.column === id ? sort.direction : null;
  const canSort = column.sortBy && onSort;
  return (
    <th
      scope="col"
      role={isLong ? 'columnheader' : undefined}
      className={styles.head}
      data-number={column.isNumber}
      data-width={column.width}
      aria-sort={canSort ? (direction ?? 'none') : undefined}
    >
      {canSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(nextSort(sort, id))}>
          {column.title}
          <span className={styles.arrow} data-direction={direction ?? 'none'}>
            <Icon name={ARROWS[direction ?? 'none']} />
          </span>
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

const ARROWS = { ascending: 'sort-up', descending: 'sort-down', none: 'sort-none' } as const;
