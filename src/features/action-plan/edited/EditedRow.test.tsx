import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ACTION, anAction, aPlan, day, said } from '#test/planBuilders.ts';
import { PAGE, POLICE, THREE_ACTIONS } from '#test/planTable.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const open = async (address = PAGE) => renderPage(address, { versions: await THREE_ACTIONS() });

const valueOf = async ({ storage }: OpenPage) =>
  (await storage.readFold()).records.action.get(ACTION)?.value;

it('opens the row by F2, saves by Enter, and gives the focus back', async () => {
  const page = await open();
  screen.getByRole('link', { name: 'Scoping exercise' }).focus();
  await page.user.keyboard('{F2}');
  const title = await screen.findByRole('textbox', { name: 'Title' });
  expect(title).toHaveFocus();

  await page.user.clear(title);
  await page.user.type(title, 'Scoping of services');
  await page.user.selectOptions(screen.getByLabelText('Lead agency'), 'Kent Police');
  await page.user.type(screen.getByLabelText('Lead role'), 'Inspector{Enter}');

  expect(await screen.findByText('Title, lead agency and lead role of MH-1 changed')).toBeVisible();
  expect(await valueOf(page)).toMatchObject({
    ...{ title: 'Scoping of services', leadAgency: POLICE, leadRole: 'Inspector' },
    objective: 'Know what exists',
  });
  await waitFor(() =>
    expect(screen.getByRole('link', { name: 'Scoping of services' })).toHaveFocus(),
  );

  await page.user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByRole('link', { name: 'Scoping exercise' })).toBeVisible();
});

it('leaves everything as it was by Escape', async () => {
  const page = await open();
  await page.user.click(screen.getByRole('button', { name: 'Edit MH-1 here' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Title' }), ' and more{Escape}');

  await waitFor(() => expect(screen.getByRole('link', { name: 'Scoping exercise' })).toHaveFocus());
  expect((await valueOf(page))?.title).toBe('Scoping exercise');
});

it('refuses in words, in place, and keeps what was typed', async () => {
  const page = await open(`${PAGE}?columns=ref.title.start`);
  await page.user.click(screen.getByRole('button', { name: 'Edit MH-1 here' }));
  const start = await screen.findByRole('textbox', { name: 'Start' });
  await page.user.clear(start);
  await page.user.type(start, '1 May 2018{Enter}');
  await page.user.clear(screen.getByRole('textbox', { name: 'Title' }));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Enter a title')).toBeVisible();
  expect(start).toBeInvalid();
  expect(start).toHaveValue('1 May 2018');
  expect((await valueOf(page))?.start).toBe(day('2017-04-01'));
});

it('leads to the right form for what a table may not change', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Edit MH-1 here' }));

  const row = within(screen.getByRole('row', { name: /MH-1/ }));
  expect(await row.findByRole('link', { name: 'Record progress' })).toHaveAttribute(
    'href',
    `/actions/${ACTION}/record`,
  );
  expect(row.getByRole('link', { name: 'All details' })).toHaveAttribute(
    'href',
    `/actions/${ACTION}/edit`,
  );
});

it('asks before it keeps what looks like personal data', async () => {
  const page = await open();
  await page.user.click(screen.getByRole('button', { name: 'Edit MH-1 here' }));
  await page.user.type(
    await screen.findByRole('textbox', { name: 'Title' }),
    ' 07700 900123{Enter}',
  );

  expect(await screen.findByRole('alertdialog')).toBeVisible();
  expect((await valueOf(page))?.title).toBe('Scoping exercise');
});

it('is not offered where people disagree, which the row says', async () => {
  const first = await said('action', anAction());
  const apart = ['One title', 'Another title'].map((title, number) =>
    said('action', anAction({ title }), { parents: [first.id] }, { salt: `${number}`.repeat(32) }),
  );
  await renderPage(PAGE, { versions: await aPlan(Promise.resolve(first), ...apart) });

  expect(screen.getByText('People disagree about title')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Edit MH-1 here' })).not.toBeInTheDocument();
});
