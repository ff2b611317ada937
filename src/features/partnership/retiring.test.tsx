import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import { inUse } from '#domain/versions/records.ts';
import { anAction, anId, anUpdate, aPlan, day, said, SUBGROUP } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const YEAR_2 = { recordId: anId('plan-year', 2), scope: PARTNERSHIP_SCOPE };

const A_YEAR = {
  ...{ label: '2017-18', start: day('2017-04-01'), end: day('2018-03-31') },
  ...{ documentTitle: '', state: 'draft' as const, adoption: [] },
};

const notInUse = () =>
  within(screen.getByRole('table', { name: 'Not in use' }))
    .getAllByRole('row')
    .slice(1);

const address = (section: string, record?: RecordId) =>
  record ? `/partnership/${section}/${record}` : `/partnership/${section}`;

const press = (name: string) => screen.getByRole('button', { name });

it('keeps a subgroup in use while it has work to do, and names that work', async () => {
  const versions = await aPlan(said('action', anAction()));
  const { user, storage } = await renderPage(address('subgroups', SUBGROUP), { versions });
  const before = (await storage.health()).rows;

  await user.click(press('Take out of use…'));

  const dialog = await screen.findByRole('dialog', {
    name: 'Mental Health cannot be taken out of use yet',
  });
  expect(dialog).toHaveTextContent('It has 1 action still to be delivered');
  expect(within(dialog).getByRole('link', { name: 'MH-1 Scoping exercise' })).toHaveAttribute(
    'href',
    '/actions/action-0001',
  );
  expect(dialog).toHaveTextContent('First record each as complete or closed');
  expect((await storage.health()).rows).toBe(before);
});

it('takes a subgroup out of use once its work is done, and puts it back', async () => {
  const done = anUpdate({ status: 'complete', evidence: 'Report' });
  const versions = await aPlan(said('action', anAction()), said('progress-update', done));
  const { user, storage } = await renderPage(address('subgroups', SUBGROUP), { versions });
  const isInUse = async () =>
    inUse((await storage.readFold()).records, 'subgroup').some(({ id }) => id === SUBGROUP);

  await user.click(press('Take out of use…'));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('1 finished action stays in the plan and on the board');
  await user.click(within(dialog).getByRole('button', { name: 'Take out of use' }));

  expect(await screen.findByText('No subgroups yet')).toBeVisible();
  expect(notInUse()[0]).toHaveTextContent(/^Mental Health/);
  expect(await isInUse()).toBe(false);
  await user.click(press('Restore Mental Health'));

  expect(await screen.findByText('Mental Health is in use again')).toBeVisible();
  expect(screen.queryByText('Not in use')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(await isInUse()).toBe(true);
});

it('lets an agency go that leads actions, and says first which those are', async () => {
  const versions = await aPlan(said('action', anAction({ leadAgency: anId('agency') })));
  const { user } = await renderPage(address('agencies', anId('agency')), { versions });

  await user.click(press('Take out of use…'));

  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('It leads 1 action still to be delivered');
  expect(within(dialog).getByRole('link', { name: 'MH-1 Scoping exercise' })).toBeVisible();
  expect(within(dialog).getByRole('button', { name: 'Take out of use' })).toBeEnabled();
});

it('opens the form for what cannot come back as it was, and says why', async () => {
  const twin = said('plan-year', { ...A_YEAR, label: 'Old' }, YEAR_2);
  const first = await twin;
  const retired = said('plan-year', A_YEAR, { ...YEAR_2, value: null, parents: [first.id] });
  const versions = [...(await aPlan(twin)), await retired];
  const { user, storage } = await renderPage(address('plan-years'), { versions });

  await user.click(press('Restore Old'));

  expect(await screen.findByRole('heading', { level: 1, name: 'Old' })).toBeVisible();
  expect(
    await screen.findAllByText(/These days overlap with 2017-18: a day belongs to one/),
  ).not.toHaveLength(0);
  await user.clear(screen.getByLabelText('First day'));
  await user.type(screen.getByLabelText('First day'), '01/04/2016');
  await user.clear(screen.getByLabelText('Last day'));
  await user.type(screen.getByLabelText('Last day'), '31/03/2017');
  await user.click(press('Save and restore'));

  expect(await screen.findByText('Old is in use again')).toBeVisible();
  const { records } = await storage.readFold();
  expect(records['plan-year'].get(anId('plan-year', 2))).toMatchObject({
    isRetired: false,
    value: { start: '2016-04-01', end: '2017-03-31' },
  });
});
