import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAction, anId, anUpdate, aPlan, said } from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const SECOND = anId('action', 2);

const plan = () =>
  aPlan(
    said('action', anAction({ ref: 'MH-1', title: 'Scoping exercise' })),
    said('action', anAction({ ref: 'MH-2', title: 'Train the wardens' }), { recordId: SECOND }),
    said(
      'progress-update',
      anUpdate({ action: SECOND, whatChanged: 'Fourteen wardens came on the first day' }),
    ),
  );

async function search({ user }: OpenPage, typed: string) {
  await user.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Search' });
  await user.type(within(dialog).getByRole('combobox'), typed);
  return dialog;
}

const options = async (group: string) => {
  const found = await screen.findByRole('group', { name: group });
  return within(found)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
};

it('finds an action by a few letters of its title, and opens it by keyboard alone', async () => {
  const page = await renderPage('/board', { versions: await plan() });

  const dialog = await search(page, 'scop');

  expect(await options('Actions')).toEqual([expect.stringContaining('Scoping exercise')]);
  expect(within(dialog).getByText('Scop').tagName).toBe('MARK');
  await page.user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: /Scoping exercise/ })).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('finds what was said, and leads to the action it was said of', async () => {
  const page = await renderPage('/board', { versions: await plan() });

  await search(page, 'fourteen');

  expect(await options('What was said')).toEqual([
    expect.stringMatching(/Fourteen wardens came.*MH-2 · true on 31 Dec 2017 · Chair/),
  ]);
  await page.user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: /Train the wardens/ })).toBeVisible();
});

it('offers to record progress on the action that was found', async () => {
  const page = await renderPage('/board', { versions: await plan() });

  const dialog = await search(page, 'mh-2');
  await page.user.click(
    await within(dialog).findByRole('option', { name: 'Record progress on MH-2' }),
  );

  expect(await screen.findByRole('heading', { level: 1, name: 'Record progress' })).toBeVisible();
});

it('offers nothing that changes anything on a past day, but the way back', async () => {
  const page = await renderPage('/board?at=true-on-2018-01-11', { versions: await plan() });

  const dialog = await search(page, 'mh-2');
  await within(dialog).findByRole('option', { name: /Train the wardens/ });
  expect(within(dialog).queryByRole('option', { name: /^Record progress/ })).toBeNull();

  await page.user.clear(within(dialog).getByRole('combobox'));
  expect(await within(dialog).findByRole('option', { name: 'Back to today' })).toBeVisible();
  expect(within(dialog).queryByRole('option', { name: 'Take a snapshot' })).toBeNull();
});

it('finds on a past day only what had been said by then', async () => {
  const page = await renderPage('/board?at=true-on-2017-12-30', { versions: await plan() });

  const dialog = await search(page, 'fourteen');

  expect(await within(dialog).findByText(/^Nothing has all the words of “fourteen”/)).toBeVisible();
  expect(within(dialog).queryByRole('option')).toBeNull();
});

it('shows all that it found in the table of actions', async () => {
  const many = Array.from({ length: 9 }, (_, place) =>
    said('action', anAction({ ref: `MH-${place + 1}`, title: 'Patrol' }), {
      recordId: anId('action', place + 1),
    }),
  );
  const page = await renderPage('/board', { versions: await aPlan(...many) });

  const dialog = await search(page, 'patrol');
  await page.user.click(await within(dialog).findByRole('option', { name: 'Show all 9 actions' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'All actions' })).toBeVisible();
  expect(page.address()).toContain('find=patrol');
});

it('opens another day from there', async () => {
  const page = await renderPage('/board', { versions: await plan() });

  const dialog = await search(page, 'another day');
  await within(dialog).findByRole('option', { name: 'Look at another day' });
  await page.user.keyboard('{Enter}');

  expect(await screen.findByRole('dialog', { name: 'Look at the plan as at' })).toBeVisible();
});

it('gives the focus back when it is left', async () => {
  const page = await renderPage('/board', { versions: await plan() });
  const button = screen.getByRole('button', { name: /^Search/ });
  await page.user.click(button);
  await screen.findByRole('dialog', { name: 'Search' });

  await page.user.keyboard('xyz{Escape}');

  await waitFor(() => expect(button).toHaveFocus());
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('stays closed while a question waits for its answer', async () => {
  const page = await renderPage('/board', { versions: await plan() });
  await page.user.click(screen.getByRole('button', { name: /^As at/ }));
  await screen.findByRole('dialog', { name: 'Look at the plan as at' });

  await page.user.keyboard('{Control>}k{/Control}');

  expect(screen.queryByRole('dialog', { name: 'Search' })).toBeNull();
});
