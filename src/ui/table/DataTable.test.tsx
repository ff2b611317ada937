import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Button } from '../Button.tsx';
import type { Sort, TableColumn } from './column.ts';
import { DataTable, type DataTableProps } from './DataTable.tsx';

interface Row {
  readonly ref: string;
  readonly title: string;
}

const ROWS: readonly Row[] = [
  { ref: 'SM-1', title: 'Map reports' },
  { ref: 'SM-2', title: 'Train staff' },
  { ref: 'SM-3', title: 'Review cases' },
];

const COLUMNS: readonly TableColumn<Row>[] = [
  { title: 'Ref', read: ({ ref }) => ref, sortBy: ({ ref }) => ref },
  { title: 'Action', read: ({ title }) => title, isRowHead: true },
  { title: 'Record', read: () => '', show: ({ ref }) => <Button>Record {ref}</Button> },
];

const open = (more: Partial<DataTableProps<Row>> = {}) =>
  render(
    <DataTable
      caption="Action plan"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={({ ref }) => ref}
      rowHref={({ ref }) => `#/actions/${ref}`}
      {...more}
    />,
  );

it('opens each row through one link, in the cell that heads it', () => {
  open();

  const row = screen.getByRole('row', { name: /Train staff/ });
  const head = within(row).getByRole('rowheader', { name: 'Train staff' });

  expect(within(row).getAllByRole('link')).toHaveLength(1);
  expect(within(head).getByRole('link')).toHaveAttribute('href', '#/actions/SM-2');
});

it('moves from row to row by the arrow keys, and stops at either end', async () => {
  open();
  screen.getByRole('link', { name: 'Map reports' }).focus();

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Review cases' })).toHaveFocus();

  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('link', { name: 'Train staff' })).toHaveFocus();
});

it('keeps to the same control of the next row', async () => {
  open();
  screen.getByRole('button', { name: 'Record SM-1' }).focus();

  await userEvent.keyboard('{ArrowDown}');

  expect(screen.getByRole('button', { name: 'Record SM-2' })).toHaveFocus();
});

it('says by which column it is sorted, and asks for the other direction', async () => {
  const onSort = vi.fn<(sort: Sort) => void>();
  open({ sort: { column: 'Ref', direction: 'ascending' }, onSort });

  await userEvent.click(screen.getByRole('button', { name: 'Ref' }));

  expect(screen.getByRole('columnheader', { name: 'Ref' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(screen.getByRole('columnheader', { name: 'Action' })).not.toHaveAttribute('aria-sort');
  expect(onSort).toHaveBeenCalledWith({ column: 'Ref', direction: 'descending' });
});

it('says what goes here when there is nothing in it', () => {
  open({ rows: [], empty: <p>No actions yet</p> });

  expect(screen.getByText('No actions yet')).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('is the same table to whoever has it read out, however many rows it has', () => {
  open({ isLong: true });

  const table = screen.getByRole('table', { name: 'Action plan' });
  const row = within(table).getByRole('row', { name: /Train staff/ });

  expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
  expect(within(table).getAllByRole('row')).toHaveLength(1 + ROWS.length);
  expect(within(row).getByRole('rowheader', { name: 'Train staff' })).toBeVisible();
  expect(within(row).getAllByRole('cell')).toHaveLength(2);
});
