import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/ids.ts';
import type { Next } from '#domain/versions/writeVersion.ts';
import { ACTION, anAction, anUpdate, aPlan, said, SCOPE } from '#test/planBuilders.ts';
import { type OpenPage, renderPage } from '#test/renderPage.tsx';

const FIRST = said('action', anAction({ objective: 'Know what exists' }));

const open = async () => {
  const versions = await aPlan(FIRST, said('progress-update', anUpdate()));
  return renderPage(`/actions/${ACTION}/edit`, { versions });
};

const messages = () => within(screen.getByRole('status', { name: 'Messages' }));

const titleIn = async ({ storage }: OpenPage) =>
  (await storage.readFold()).records.action.get(ACTION)?.value.title;

async function saveTitle({ user }: OpenPage, title: string) {
  const field = await screen.findByRole('textbox', { name: 'Title' });
  await user.clear(field);
  await user.type(field, `${title}{Control>}{Enter}{/Control}`);
  await screen.findByRole('heading', { level: 1, name: title });
}

const pressCtrlZ = ({ user }: OpenPage) => user.keyboard('{Control>}z{/Control}');

it('takes a save back by the button of its message, and does it again', async () => {
  const page = await open();
  await saveTitle(page, 'Another title');

  await page.user.click(messages().getByRole('button', { name: 'Undo' }));

  expect(await messages().findByText('Undone: Details of MH-1 saved')).toBeVisible();
  expect(await titleIn(page)).toBe('Scoping exercise');
  expect(screen.getByRole('heading', { level: 1, name: 'Scoping exercise' })).toBeVisible();

  await page.user.click(messages().getByRole('button', { name: 'Redo' }));

  expect(await messages().findByText('Details of MH-1 saved')).toBeVisible();
  expect(await titleIn(page)).toBe('Another title');
});

it('takes the last save back by Ctrl+Z, then the one before, and says when there is none', async () => {
  const page = await open();
  await saveTitle(page, 'Second title');
  await page.router.navigate({ to: '/actions/$action/edit', params: { action: ACTION } });
  await saveTitle(page, 'Third title');

  await pressCtrlZ(page);
  await waitFor(async () => expect(await titleIn(page)).toBe('Second title'));
  await messages().findByText('Undone: Details of MH-1 saved');
  await pressCtrlZ(page);
  await waitFor(async () => expect(await titleIn(page)).toBe('Scoping exercise'));
  await screen.findByRole('heading', { level: 1, name: 'Scoping exercise' });

  await pressCtrlZ(page);
  expect(await messages().findByText('There is nothing to undo in this tab')).toBeVisible();
});

it('leaves Ctrl+Z to a field that is being typed in', async () => {
  const page = await open();
  await saveTitle(page, 'Another title');
  await page.router.navigate({ to: '/actions/$action/edit', params: { action: ACTION } });

  await page.user.click(await screen.findByRole('textbox', { name: 'Title' }));
  await pressCtrlZ(page);

  expect(messages().queryByText(/^Undone/)).not.toBeInTheDocument();
  expect(await titleIn(page)).toBe('Another title');
});

describe('where somebody changed it since', () => {
  it('undoes nothing, and says who did and when', async () => {
    const page = await open();
    await saveTitle(page, 'Another title');
    const tab = await page.anotherTab();
    const record = (await tab.readFold()).records.action.get(ACTION);
    const next: Partial<Next<'action'>> = { parents: record?.heads ?? [] };
    const theirs = await said('action', anAction({ title: 'Theirs' }), next, {
      author: { name: 'Sergeant', agency: 'Kent Police' },
      now: '2018-01-12T11:05:00.000Z' as Instant,
    });
    await tab.append([theirs]);
    await screen.findByRole('heading', { level: 1, name: 'Theirs' });

    await pressCtrlZ(page);

    const words =
      'Not undone: Details of MH-1 saved. Sergeant (Kent Police) changed it on 12 January 2018, 11:05.';
    expect(await messages().findByText(words)).toBeVisible();
    expect(await titleIn(page)).toBe('Theirs');

    await page.router.navigate({ to: '/board' });
    await page.user.click(messages().getByRole('button', { name: 'Open its history' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  });
});

it('withdraws an update, which stays in the log with a word', async () => {
  const page = await open();
  await page.router.navigate({ to: '/actions/$action/record', params: { action: ACTION } });
  await page.user.click(await screen.findByRole('radio', { name: /At risk/ }));
  await page.user.type(screen.getByLabelText('How much is done (%)'), '60');
  await page.user.click(screen.getByRole('button', { name: 'Save progress' }));
  await messages().findByText('Progress recorded on MH-1');

  await pressCtrlZ(page);

  await messages().findByText('Undone: Progress recorded on MH-1');
  const { records } = await page.storage.readFold();
  const [withdrawal] = records.withdrawal.values();
  expect(records['progress-update'].size).toBe(2);
  expect(withdrawal).toMatchObject({ scope: SCOPE, value: { action: ACTION, reason: '' } });
});

it('has no way back while a snapshot is looked at', async () => {
  const page = await open();
  await saveTitle(page, 'Another title');

  await page.router.navigate({ to: '/snapshots', search: { at: 'some-snapshot' } });
  await waitFor(() =>
    expect(messages().queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument(),
  );
  await pressCtrlZ(page);

  expect(await titleIn(page)).toBe('Another title');
});
