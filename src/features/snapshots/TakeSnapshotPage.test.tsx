import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inUse } from '#domain/versions/records.ts';
import { aPlan, anAction, anId, anUpdate, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';

const plan = () =>
  aPlan(
    said('action', anAction()),
    said('action', anAction({ ref: 'MH-2' }), { recordId: anId('action', 2) }),
    said('progress-update', anUpdate({ status: 'complete', evidence: 'Report' })),
  );

it('shows what will be frozen in the board’s own figures', async () => {
  await renderPage('/snapshots/new', { versions: await plan() });

  const preview = within(screen.getByRole('region', { name: 'What will be frozen' }));
  expect(preview.getByText('12 January 2018')).toBeVisible();
  const statuses = preview.getByRole('list', { name: 'Actions by status' });
  expect(statuses).toHaveTextContent('Complete1 of 2 (50%)');
  expect(statuses).toHaveTextContent('Not started1 of 2 (50%)');
});

it('freezes every record, whole, and opens the snapshot’s board', async () => {
  const { user, storage, address } = await renderPage('/snapshots/new', { versions: await plan() });

  await user.click(screen.getByRole('button', { name: 'Freeze' }));

  await screen.findByText(/^Snapshot 1 is frozen\. Its hash begins with [0-9a-f]{8}\.$/);
  const [taken] = inUse((await storage.readFold()).records, 'snapshot');
  expect(taken?.value).toMatchObject({
    number: 1,
    title: 'Board, 12 January 2018',
    asAt: '2018-01-12',
    marking: 'official',
    madeBy: { name: 'Chair' },
    recordCount: 7,
  });
  expect(address()).toBe(`/board?at=${taken?.id}`);
});

it('is marked as its most sensitive action, unless somebody says otherwise', async () => {
  const sensitive = said('action', anAction({ marking: 'official-sensitive' }));
  await renderPage('/snapshots/new', { versions: await aPlan(sensitive) });

  expect(screen.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' })).toBeChecked();
  expect(screen.queryByRole('radio', { name: 'Public version' })).toBeNull();
});

it('asks for a title, and freezes nothing without one', async () => {
  const { user, storage } = await renderPage('/snapshots/new', { versions: await plan() });

  await user.clear(screen.getByLabelText('Title'));
  await user.click(screen.getByRole('button', { name: 'Freeze' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Enter a title');
  expect(inUse((await storage.readFold()).records, 'snapshot')).toEqual([]);
});

it('has nothing to freeze before a partnership is set up', async () => {
  await renderPage('/snapshots/new');

  expect(screen.getByText('There is nothing to freeze yet')).toBeVisible();
});
