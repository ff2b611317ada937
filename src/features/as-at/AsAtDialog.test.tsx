import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';
import { anAction, anUpdate, aPlan, day, said } from '#test/planBuilders.ts';

const plan = () =>
  aPlan(
    said('action', anAction({ title: 'Training', addedOn: day('2017-04-01') })),
    said('progress-update', anUpdate({ asOf: day('2017-12-31'), percentDone: 80 })),
  );

async function lookAt({ user }: OpenPage, typed: string, reading?: string) {
  await user.click(screen.getByRole('button', { name: /^As at/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Look at the plan as at' });
  await user.type(within(dialog).getByLabelText('Day'), typed);
  if (reading) await user.click(within(dialog).getByLabelText(reading));
  await user.click(within(dialog).getByRole('button', { name: 'Show' }));
}

const bar = () => screen.findByRole('complementary', { name: 'Past day' });

it('shows what was true on a past day, keeps the page, and says that nothing can be changed', async () => {
  const page = await renderPage('/actions?sort=title', { versions: await plan() });
  expect(screen.getByText('80%')).toBeVisible();

  await lookAt(page, '30/12/2017');

  expect(await bar()).toHaveTextContent('True on 30 December 2017.');
  expect(await bar()).toHaveTextContent('Nothing can be changed here.');
  expect(page.address()).toContain('at=true-on-2017-12-30');
  expect(page.address()).toContain('sort=title');
  expect(await screen.findByText('Training')).toBeVisible();
  expect(screen.queryByText('80%')).toBeNull();
  expect(screen.queryByRole('link', { name: /^Record progress/ })).toBeNull();
});

it('leads back to today with one press', async () => {
  const page = await renderPage('/actions?at=true-on-2017-12-30', { versions: await plan() });

  await page.user.click(within(await bar()).getByRole('button', { name: 'Back to today' }));

  expect(await screen.findByText('80%')).toBeVisible();
  expect(page.address()).not.toContain('at=');
});

it('says since when there is something, where a day had nothing of what is known here', async () => {
  const page = await renderPage('/board', { versions: await plan() });

  await lookAt(page, '11/01/2018', 'As known here on that day');

  expect(await screen.findByText('Nothing was there yet')).toBeVisible();
  expect(screen.getByText(/What it has first came on 12 January 2018/)).toBeVisible();
  await page.user.click(screen.getByRole('button', { name: 'Go to 12 January 2018' }));
  expect(await screen.findByRole('list', { name: 'Where the actions stand' })).toBeVisible();
  expect(page.address()).toContain('at=known-on-2018-01-12');
});

it('refuses a day to come, and a blank one, in words', async () => {
  const page = await renderPage('/board', { versions: await plan() });

  await lookAt(page, '13/01/2018');

  expect(await screen.findByRole('alert')).toHaveTextContent('Enter today or an earlier day');
  expect(page.address()).not.toContain('at=');
});

it.each([
  '/board',
  '/subgroups',
  '/actions',
  '/snapshots',
  '/snapshots/new',
  '/print',
  '/settings',
])(
  'says so instead of %s where the day of a link has not come, or nothing was there',
  async (path) => {
    const versions = await plan();

    await renderPage(`${path}?at=true-on-2018-01-13`, { versions });

    expect(await screen.findByText('That day has not come yet')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('13 January 2018');
  },
);

it('takes no snapshot of a past day, and says why', async () => {
  await renderPage('/snapshots/new?at=true-on-2017-12-30', { versions: await plan() });

  expect(screen.getByText('You are looking at a past day')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Freeze' })).toBeNull();
});

it('prints the pack of a past day, and says so on its cover', async () => {
  await renderPage('/print?at=known-on-2018-01-12', { versions: await plan() });

  expect(
    screen.getByText('Not a snapshot: live records, as known here on 12 January 2018.'),
  ).toBeVisible();
});

it('changes nothing when it is left', async () => {
  const page = await renderPage('/board', { versions: await plan() });
  const button = screen.getByRole('button', { name: /^As at/ });

  await page.user.click(button);
  await screen.findByRole('dialog');
  await page.user.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(button).toHaveFocus());
});
