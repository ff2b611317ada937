import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { aPlan } from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const open = () => renderPage('/set-up', { author: null });

async function fillIn({ user }: OpenPage) {
  const [name] = screen.getAllByLabelText('Name');
  if (name) await user.type(name, 'Safer Anytown Partnership');
  await user.type(screen.getByLabelText('Priority'), 'Mental Health');
  await user.type(screen.getByLabelText('Your name or role'), 'Partnership officer');
}

const save = ({ user }: OpenPage) =>
  user.click(screen.getByRole('button', { name: 'Set up the partnership' }));

it('records the whole partnership at once, in the name of whoever filled it in', async () => {
  const page = await open();

  await fillIn(page);
  await save(page);

  await screen.findByRole('heading', { level: 1, name: 'Subgroups' });
  const { records } = await page.storage.readFold();
  expect(inUse(records, 'partnership')).toMatchObject([
    { value: { name: 'Safer Anytown Partnership' }, author: { name: 'Partnership officer' } },
  ]);
  expect(inUse(records, 'plan-year')).toMatchObject([
    { value: { label: '2017-18', start: '2017-04-01', end: '2018-03-31' } },
  ]);
  expect(inUse(records, 'subgroup')).toMatchObject([
    { value: { name: 'Mental Health', code: 'MH', planState: 'none-yet' } },
  ]);
});

it('fills in the subgroup and its letters from the priority, to be changed', async () => {
  const { user } = await open();

  await user.type(screen.getByLabelText('Priority'), 'Substance Misuse');
  await user.tab();

  expect(screen.getByLabelText('Subgroup that delivers it')).toHaveValue('Substance Misuse');
  expect(screen.getByLabelText('Its letters')).toHaveValue('SM');
});

it('says all that is missing, and records nothing', async () => {
  const page = await open();

  await save(page);

  expect(await screen.findByRole('alert')).toHaveTextContent('There are 3 problems');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter the partnership’s name');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter the priority');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter your name or your role');
  expect((await page.storage.health()).rows).toBe(0);
});

it('keeps what was typed when the tab is closed', async () => {
  const { user, storage } = await open();

  await user.type(screen.getByLabelText('Priority'), 'Theft');
  await user.click(screen.getByRole('button', { name: 'Add an agency' }));

  expect(await storage.drafts.read('set-up')).toMatchObject({
    priorities: [{ title: 'Theft' }],
    agencies: [{ name: '' }, { name: '' }],
  });
});

it('sets up no second partnership beside the first', async () => {
  await renderPage('/set-up', { versions: await aPlan() });

  expect(screen.getByText('Safer Example Partnership is set up here already')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Set up the partnership' })).toBeNull();
});

it('writes nothing among the files that were opened: a partnership there could not be found again', async () => {
  await renderPage(`/set-up?at=file-${'1'.repeat(64)}`, { place: 'files' });

  expect(screen.queryByLabelText('Priority')).toBeNull();
  expect(screen.getByRole('link', { name: 'Begin from the start' })).toHaveAttribute(
    'href',
    '/welcome',
  );
});
