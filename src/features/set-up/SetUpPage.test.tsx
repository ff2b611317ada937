import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { aPlan } from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';
import { aSnapshotFile } from '#test/snapshotFiles.ts';

const open = (path = '/set-up') => renderPage(path, { author: null });

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const next = ({ user }: OpenPage) => user.click(screen.getByRole('button', { name: 'Next' }));

const start = ({ user }: OpenPage) =>
  user.click(screen.getByRole('button', { name: 'Set up the partnership' }));

async function nameIt(page: OpenPage) {
  await page.user.type(screen.getByLabelText('Name'), 'Safer Anytown Partnership');
  await page.user.type(screen.getByLabelText('Your name or role'), 'Partnership officer');
  await page.user.type(screen.getByLabelText(/^Your agency/), 'Anytown Council');
  await next(page);
  await heading('The plan year');
}

async function fillIn(page: OpenPage) {
  await nameIt(page);
  await next(page);
  await heading('Priorities and subgroups');
  await page.user.type(screen.getByLabelText('Priority'), 'Mental Health');
  await next(page);
  await heading('Agencies');
  await next(page);
  await heading('Check and start');
}

it('records the whole partnership at the end, in the name of whoever filled it in', async () => {
  const page = await open();
  await fillIn(page);
  expect((await page.storage.health()).rows).toBe(0);

  await start(page);

  await heading('Safer Anytown Partnership is set up');
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
  expect(inUse(records, 'agency')).toMatchObject([{ value: { name: 'Anytown Council' } }]);
  expect(screen.getByRole('link', { name: 'Add an action to Mental Health' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/subgroups\/[\w-]+\/new-action$/),
  );
});

it('makes one partnership, however quickly it is asked for again', async () => {
  const page = await open();
  await fillIn(page);
  const form = screen.getByRole('form', { name: 'Check and start' });

  fireEvent.submit(form);
  fireEvent.submit(form);

  await heading('Safer Anytown Partnership is set up');
  const { records } = await page.storage.readFold();
  expect(inUse(records, 'partnership')).toHaveLength(1);
  expect(inUse(records, 'subgroup')).toHaveLength(1);
});

it('looks over everything before it is made, with a way back to each part', async () => {
  const page = await open();
  await fillIn(page);

  const part = (name: string) => within(screen.getByRole('region', { name }));
  expect(
    part('The partnership and you').getByText('Partnership officer, Anytown Council'),
  ).toBeVisible();
  expect(part('The plan year').getByText('31/03/2018')).toBeVisible();
  expect(
    part('Priorities and subgroups').getByText(
      'Mental Health, delivered by Mental Health, letters MH',
    ),
  ).toBeVisible();
  await page.user.click(screen.getByRole('link', { name: 'Change: the plan year' }));

  await heading('The plan year');
  expect(screen.getByLabelText('Called')).toHaveValue('2017-18');
});

it('asks at each step for what belongs to it, and goes no further without', async () => {
  const page = await open();

  await next(page);

  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent('There are 2 problems');
  expect(summary).toHaveTextContent('Enter the partnership’s name');
  expect(summary).toHaveTextContent('Enter your name or your role');
  expect(page.address()).toBe('/set-up/partnership');
});

it('says again at the last step what is wrong, and at the step itself for whoever goes back', async () => {
  const page = await open();
  await fillIn(page);
  await page.user.click(screen.getByRole('link', { name: 'Change: priorities and subgroups' }));
  await page.user.clear(await screen.findByLabelText('Its letters'));
  await page.user.click(screen.getByRole('link', { name: 'Check and start' }));

  await start(page);

  const problems = await screen.findByRole('alert');
  expect(problems).toHaveTextContent('There is a problem');
  expect(problems).toHaveTextContent('Priorities and subgroups: Priority 1: Enter the letters');
  expect((await page.storage.health()).rows).toBe(0);
  await page.user.click(within(problems).getByRole('link', { name: 'Priorities and subgroups' }));

  expect(await screen.findByLabelText('Its letters')).toBeInvalid();
});

it('fills in the subgroup and its letters while the priority is typed, to be changed', async () => {
  const { user } = await open('/set-up/priorities');

  await user.type(screen.getByLabelText('Priority'), 'Substance Misuse');

  expect(screen.getByLabelText('Subgroup that delivers it')).toHaveValue('Substance Misuse');
  expect(screen.getByLabelText('Its letters')).toHaveValue('SM');
  await user.clear(screen.getByLabelText('Subgroup that delivers it'));
  await user.type(screen.getByLabelText('Subgroup that delivers it'), 'Drugs and Alcohol');
  expect(screen.getByLabelText('Its letters')).toHaveValue('DA');
  expect(screen.getByLabelText('Priority')).toHaveValue('Substance Misuse');
});

it('is taken up again where it was left, with what was typed', async () => {
  const page = await open();
  await nameIt(page);
  await page.router.navigate({ to: '/board' });
  await heading('Board');

  await page.user.click(screen.getByRole('link', { name: 'Set up a partnership' }));

  await heading('The plan year');
  expect(screen.getByText(/^Your draft of 12 January 2018 is back/)).toBeVisible();
  expect(await page.storage.drafts.read('set-up-steps')).toMatchObject({
    reached: 1,
    answers: { name: 'Safer Anytown Partnership', agencies: [{ name: 'Anytown Council' }] },
  });
  await page.user.click(screen.getByRole('link', { name: 'Back' }));
  expect(await screen.findByLabelText('Name')).toHaveValue('Safer Anytown Partnership');
});

it('sets up no second partnership beside the first', async () => {
  await renderPage('/set-up', { versions: await aPlan() });

  expect(screen.getByText('Safer Example Partnership is set up here already')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

it('writes nothing among the files that were opened: a partnership there could not be found again', async () => {
  const { user, router } = await renderPage('/welcome', { place: 'files' });
  await user.upload(screen.getByLabelText('Open a file I was sent'), await aSnapshotFile());
  await heading('Safer Example Partnership');

  await router.navigate({ to: '/set-up' });

  expect(await screen.findByRole('link', { name: 'Begin from the start' })).toHaveAttribute(
    'href',
    '/welcome',
  );
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});
