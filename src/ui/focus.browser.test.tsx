import './base.css';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { IsoDate } from '#domain/ids.ts';
import { Button } from './Button.tsx';
import { DayField } from './fields/DayField.tsx';
import { Dialog } from './overlays/Dialog.tsx';
import { DataTable } from './table/DataTable.tsx';

const TODAY = '2018-01-12' as IsoDate;

function Asking() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Take a snapshot</Button>
      <Dialog
        title="Take a snapshot"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        actions={<Button>Freeze</Button>}
      >
        <p>What is shown is frozen.</p>
      </Dialog>
    </>
  );
}

it('keeps the focus in a dialog, and gives it back when Escape closes it', async () => {
  const screen = await render(<Asking />);
  const opener = screen.getByRole('button', { name: 'Take a snapshot' });
  await opener.click();
  const dialog = screen.getByRole('dialog', { name: 'Take a snapshot' });
  await expect.element(dialog).toBeVisible();

  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
  expect(dialog.element().contains(document.activeElement)).toBe(true);

  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

function Day() {
  const { control } = useForm({ defaultValues: { asOf: '' } });
  return <DayField control={control} name="asOf" label="True on" today={TODAY} />;
}

it('opens the calendar on the day that counts as today, and writes the day into the field', async () => {
  const screen = await render(<Day />);

  await screen.getByRole('button', { name: 'Choose a day: True on' }).click();
  await expect.element(screen.getByRole('heading', { name: 'January 2018' })).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}{Enter}');

  await expect.element(screen.getByLabelText('True on', { exact: true })).toHaveValue('11/01/2018');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

const ROWS = Array.from({ length: 40 }, (_, at) => `Action ${at + 1}`);

const Table = ({ columns }: { readonly columns: number }) => (
  <DataTable
    caption="Action plan"
    columns={Array.from({ length: columns }, (_, at) => ({
      title: `Column ${at + 1}`,
      read: (row: string) => `${row} ${'and so on '.repeat(at)}`,
      width: 'wide' as const,
    }))}
    rows={ROWS}
    rowKey={(row) => row}
    rowHref={(row) => `#/${row}`}
    narrow="scroll"
  />
);

it('takes the focus, and scrolls by itself, only when it is wider than its place', async () => {
  const wide = await render(<Table columns={9} />);
  const region = wide.getByRole('region', { name: 'Action plan' });
  await expect.element(region).toHaveAttribute('tabindex', '0');
  await wide.unmount();

  const slim = await render(<Table columns={1} />);
  await expect
    .element(slim.getByRole('region', { name: 'Action plan' }))
    .not.toHaveAttribute('tabindex');
});

it('opens a row wherever it is pressed', async () => {
  const screen = await render(<Table columns={2} />);
  const cell = screen
    .getByRole('row', { name: /Action 3 / })
    .getByRole('cell')
    .element();
  const { left, right, top, height } = cell.getBoundingClientRect();

  const there = document.elementFromPoint((left + right) / 2, top + height / 2);

  expect(there?.closest('a')?.getAttribute('href')).toBe('#/Action 3');
});
