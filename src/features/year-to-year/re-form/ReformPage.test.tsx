import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNERSHIP_SCOPE, scopeOfSubgroup } from '#domain/ids.ts';
import { inUse } from '#domain/versions/records.ts';
import {
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPlan,
  aSubgroup,
  said,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const TOWN = anId('subgroup', 2);

const VERSIONS = () =>
  aPlan(
    said('subgroup', aSubgroup({ name: 'Town Centre', code: 'TC' }), {
      ...{ recordId: TOWN, scope: PARTNERSHIP_SCOPE },
    }),
    said('action', anAction()),
    said('milestone', aMilestone()),
    said('progress-update', anUpdate({ percentDone: 70, milestonesDone: [anId('milestone')] })),
  );

const open = async (path = '/partnership/re-form') =>
  renderPage(path, { versions: await VERSIONS() });

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const press = ({ user }: OpenPage, name: string) =>
  user.click(screen.getByRole('button', { name }));

/** As far as what happens is said: Mental Health is merged into Town Centre. */
async function merge(page: OpenPage) {
  await page.user.click(screen.getByRole('radio', { name: 'Several subgroups into one' }));
  await page.user.click(screen.getByRole('checkbox', { name: 'Mental Health' }));
  await page.user.type(screen.getByLabelText('Why'), 'One meeting instead of two');
  await press(page, 'Next');
}

it('names what is missing, and goes no further', async () => {
  const page = await open();
  await heading('What happens');

  await press(page, 'Next');

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Choose what happens');
  expect(alert).toHaveTextContent('Say why');
  expect(screen.getByText('Step 1 of 4')).toBeVisible();
});

it('moves each action with its history in one save, and shows where it came from', async () => {
  const page = await open();
  await merge(page);
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose two subgroups or more');
  await page.user.click(screen.getByRole('checkbox', { name: 'Town Centre' }));
  await press(page, 'Next');
  await heading('What it becomes');
  await page.user.selectOptions(screen.getByLabelText('New, or there already'), 'Town Centre');
  await press(page, 'Next');
  await heading('Where its actions go');
  expect(screen.getByLabelText('MH-1 goes to')).toHaveDisplayValue('Town Centre');
  await press(page, 'Next');
  await heading('Check and save');
  expect(screen.getByRole('row', { name: /^MH-1 TC-1/ })).toBeVisible();
  const before = (await page.storage.health()).rows;

  await press(page, 'Save the change');

  expect(
    await screen.findByText('Mental Health re-formed into Town Centre, 1 action moved'),
  ).toBeVisible();
  const { records } = await page.storage.readFold();
  const [moved, ...others] = inUse(records, 'action');
  expect(others).toEqual([]);
  expect(moved).toMatchObject({
    ...{ scope: scopeOfSubgroup(TOWN), value: { ref: 'TC-1', movedFrom: anId('action') } },
  });
  expect(records.subgroup.get(SUBGROUP)?.value.state).toBe('merged');
  // The one that goes on, the one that ends, the action, its milestone, the old one, and why.
  expect((await page.storage.health()).rows - before).toBe(6);

  await page.router.navigate({
    ...{ to: '/actions/$action', params: { action: moved?.id ?? anId('action') } },
  });
  expect(await screen.findByText(/^Was MH-1 in Mental Health until 12 January 2018/)).toBeVisible();
  expect(screen.getAllByText(/^1 of 1 milestone/)[0]).toBeVisible();
  expect(screen.getByText('70% done')).toBeVisible();
});

it('takes whoever opens the old action to the one that goes on with it', async () => {
  const old = anId('action', 2);
  const page = await renderPage(`/actions/${old}`, {
    versions: await aPlan(
      said('action', anAction({ ref: 'CR-4' }), { recordId: old }),
      said('action', anAction({ movedFrom: old })),
    ),
  });

  await page.user.click(screen.getByRole('link', { name: 'Open MH-1' }));

  expect(await screen.findByText(/^Was CR-4 in Mental Health/)).toBeVisible();
});

it('can be left and taken up again, also by whoever begins with one subgroup', async () => {
  const page = await open(`/partnership/re-form?of=${SUBGROUP}`);
  await heading('What happens');
  expect(screen.getByLabelText('Which subgroup?')).toHaveDisplayValue('Mental Health');
  await page.user.click(screen.getByRole('radio', { name: 'Another name' }));
  await page.user.type(screen.getByLabelText('Why'), 'As people say it');
  await press(page, 'Next');
  await heading('What it becomes');
  expect(screen.getByLabelText('What it is called from then on')).toHaveValue('Mental Health');

  await page.router.navigate({ to: '/partnership/$section', params: { section: 'subgroups' } });
  await page.user.click(
    await screen.findByRole('link', { name: 'Split, merge, rename or close a subgroup' }),
  );

  await heading('What it becomes');
  expect(screen.getByText('Step 2 of 3')).toBeVisible();
  await page.user.click(screen.getByRole('button', { name: 'Discard draft' }));
  await heading('What happens');
  expect(within(screen.getByRole('radiogroup')).queryByRole('radio', { checked: true })).toBeNull();
});
