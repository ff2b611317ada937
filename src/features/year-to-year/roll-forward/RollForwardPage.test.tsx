import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { inUse } from '#domain/versions/records.ts';
import { anAction, anId, anUpdate, aPlan, day, said } from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const action = (number: number) =>
  said('action', anAction({ ref: `MH-${number}` }), { recordId: anId('action', number) });

const VERSIONS = () =>
  aPlan(
    said(
      'priority',
      {
        inYears: [{ planYear: anId('plan-year'), title: 'Mental health', order: 1 }],
        ...{ rationale: '', lineage: [], alignment: [] },
      },
      { scope: PARTNERSHIP_SCOPE },
    ),
    ...[1, 2, 3].map(action),
    said('progress-update', anUpdate({ action: anId('action', 3), status: 'complete' })),
  );

const open = async () =>
  renderPage('/partnership/roll-forward', { versions: await VERSIONS(), today: '2018-03-20' });

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const press = ({ user }: OpenPage, name: string) =>
  user.click(screen.getByRole('button', { name }));

it('chooses nothing for anybody, and asks who agreed before it closes an action', async () => {
  const page = await open();
  await heading('The new plan year');
  expect(screen.getByLabelText('Called')).toHaveValue('2018-19');
  await press(page, 'Next');
  await heading('What becomes of each action');
  expect(screen.getByLabelText('What becomes of MH-1')).toHaveDisplayValue('Choose');
  expect(screen.queryByLabelText('What becomes of MH-3')).toBeNull();

  await page.user.selectOptions(
    screen.getByLabelText('All 2 of Mental Health'),
    'Close: not delivered',
  );
  await press(page, 'Next');

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Say why MH-1 is not delivered');
  expect(alert).toHaveTextContent('Say why MH-2 is not delivered');
  expect(alert).toHaveTextContent('Enter who agreed');
});

it('writes what was chosen in one save, reports it, and takes all of it back', async () => {
  const page = await open();
  await heading('The new plan year');
  await press(page, 'Next');
  await heading('What becomes of each action');
  await page.user.selectOptions(screen.getByLabelText('What becomes of MH-1'), 'Carry forward');
  await page.user.type(screen.getByRole('textbox', { name: /^MH-1 is due by/ }), '30/09/2018');
  await page.user.selectOptions(screen.getByLabelText('What becomes of MH-2'), 'Leave as it is');
  await press(page, 'Next');
  await heading('Check and save');
  expect(screen.getByRole('heading', { name: '1 action stays behind' })).toBeVisible();

  await press(page, 'Roll it forward');

  await heading('2017-18 was rolled forward');
  expect(screen.getByRole('row', { name: /^MH-1 MH-4 .* 30 Sep 2018$/ })).toBeVisible();
  const { records } = await page.storage.readFold();
  const years = inUse(records, 'plan-year').map(({ value }) => `${value.label} ${value.state}`);
  expect(years.toSorted((a, b) => a.localeCompare(b))).toEqual([
    '2017-18 adopted',
    '2018-19 draft',
  ]);
  expect(inUse(records, 'priority')[0]?.value.inYears).toHaveLength(2);
  const carried = inUse(records, 'action').find(({ value }) => value.ref === 'MH-4');
  expect(carried?.value).toMatchObject({
    ...{ carriedForwardFrom: anId('action'), addedOn: day('2018-04-01') },
  });

  await page.user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText(/^Undone/)).toBeVisible();
  const undone = (await page.storage.readFold()).records;
  expect(inUse(undone, 'action')).toHaveLength(3);
  expect(inUse(undone, 'plan-year')).toHaveLength(1);
});
