import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  ACTION,
  anAction,
  anId,
  anUpdate,
  aPlan,
  day,
  onTheMorningOf,
  said,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const PAGE = `/subgroups/${SUBGROUP}/updates`;
const SECOND = anId('action', 2);

const update = (number: number, told: Parameters<typeof anUpdate>[0]) =>
  said('progress-update', anUpdate(told), { recordId: anId('progress-update', number) });

/** The first was put right by the second; the third is of another action, and was taken back. */
const UPDATES = () =>
  aPlan(
    said('action', anAction()),
    said('action', anAction({ ref: 'MH-2', title: 'Street triage' }), { recordId: SECOND }),
    update(1, { asOf: day('2017-09-30'), whatChanged: 'Wrong month' }),
    update(2, {
      asOf: day('2017-10-31'),
      whatChanged: 'All four wards mapped',
      corrects: anId('progress-update', 1),
    }),
    update(3, { action: SECOND, status: 'at-risk', whatChanged: 'The nurse left' }),
    said('withdrawal', {
      ...{ action: SECOND, of: anId('progress-update', 3) },
      ...{ on: day('2018-01-12'), reason: '' },
    }),
    said('review', {
      ...{ action: ACTION, update: anId('progress-update', 2), verdict: 'signed-off' },
      ...{ by: 'Board', on: day('2018-01-11'), reason: '' },
    }),
  );

const entries = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('heading', { level: 3 }));

const actions = async () => {
  await screen.findByText(/the latest first/);
  return entries().map((entry) => within(entry).getByRole('heading').textContent.slice(0, 4));
};

it('has all that was said, the latest first, and marks what no longer counts', async () => {
  await renderPage(PAGE, { versions: await UPDATES() });

  expect(await actions()).toEqual(['MH-2', 'MH-1', 'MH-1']);
  const [takenBack, second, first] = entries();
  expect(takenBack).toHaveTextContent(/Taken back on 12 January 2018.*it counts nowhere/);
  expect(second).toHaveTextContent('All four wards mapped');
  expect(second).toHaveTextContent(/Signed off by Board/);
  expect(first).toHaveTextContent(/Corrected by the update of/);
});

it('is narrowed by what stands in the address, and by words in the texts', async () => {
  const { user, address } = await renderPage(PAGE, { versions: await UPDATES() });
  await user.selectOptions(await screen.findByLabelText('Action'), 'MH-1 Scoping exercise');
  await waitFor(async () => expect(await actions()).toEqual(['MH-1', 'MH-1']));

  await user.type(screen.getByRole('searchbox'), 'mapped');
  expect(await screen.findByText('1 of 3 updates, the latest first')).toBeVisible();
  expect(address()).toBe(`${PAGE}?action=${ACTION}&find=mapped`);

  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(address()).toBe(PAGE));
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

it('says so where nothing matches, and shows all again', async () => {
  const { user, address } = await renderPage(`${PAGE}?signed=returned&who=Nobody`, {
    versions: await UPDATES(),
  });

  await user.click(await screen.findByRole('button', { name: 'Show all updates' }));

  expect(await actions()).toHaveLength(3);
  expect(address()).toBe(PAGE);
});

it('comes in pages, and goes to the head of the next one', async () => {
  const many = Array.from({ length: 21 }, (_, at) =>
    said(
      'progress-update',
      anUpdate({ asOf: day('2017-12-31') }),
      { recordId: anId('progress-update', at + 1) },
      { now: onTheMorningOf(`2018-01-${String((at % 11) + 1).padStart(2, '0')}`) },
    ),
  );
  const { user, address } = await renderPage(PAGE, {
    versions: await aPlan(said('action', anAction()), ...many),
  });
  expect(await actions()).toHaveLength(20);

  await user.click(screen.getByRole('button', { name: 'Earlier updates' }));

  expect(await screen.findByText(/21 to 21, page 2 of 2/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Updates' })).toHaveFocus();
  expect(address()).toBe(`${PAGE}?page=2`);
});

it('says what goes here while nothing was said', async () => {
  await renderPage(PAGE, { versions: await aPlan(said('action', anAction())) });

  expect(screen.getByRole('heading', { name: 'No update received' })).toBeVisible();
});
