import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { catchSavedFiles } from '#test/savedFiles.ts';
import { RefusedRows } from './RefusedRows.tsx';

const REFUSED = [
  {
    reason: 'period-pooled' as const,
    rows: 30,
    first: Array.from({ length: 29 }, (_, at) => ({ row: String(at + 2), says: '2016 - 18' })),
  },
];

it('shows the first rows and how many more there are, and saves all that are named', async () => {
  const saved = catchSavedFiles();
  render(<RefusedRows refused={REFUSED} />);
  await userEvent.click(screen.getByText('rows not taken', { exact: false }));

  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(22);
  expect(rows.at(-1)).toHaveTextContent('10 more rows');
  await userEvent.click(screen.getByRole('button', { name: 'Save them as CSV' }));

  const lines = (await saved[0]?.file.text())?.trim().split('\r\n');
  expect(lines).toHaveLength(31);
  expect(lines?.at(-2)).toMatch(/^30,2016 - 18,/);
  expect(lines?.at(-1)).toMatch(/^1 more row,/);
});
