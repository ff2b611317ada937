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

  const preview = within(await screen.findByRole('region', { name: 'What will be frozen' }));
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

const partlyPublic = () =>
  aPlan(
    said('action', anAction({ title: 'Training for schools', isPublishable: true })),
    said('action', anAction({ ref: 'MH-2', title: 'Not for all' }), {
      recordId: anId('action', 2),
    }),
    said(
      'progress-update',
      anUpdate({ whatChanged: 'Said inside', publicWording: 'Two schools were trained' }),
    ),
  );

it('says what the chosen edition leaves out, and why, before anything is frozen', async () => {
  const { user } = await renderPage('/snapshots/new', { versions: await partlyPublic() });
  await user.click(screen.getByRole('radio', { name: 'Public' }));

  const preview = within(await screen.findByRole('region', { name: 'What will be frozen' }));
  const out = await preview.findByRole('list', { name: 'What is left out' });
  expect(out).toHaveTextContent('1 action of 1 subgroup');
  expect(preview.getByRole('list', { name: 'Why it is left out' })).toHaveTextContent(
    '1 action left out as not publishable',
  );
  expect(preview.getByRole('list', { name: 'Actions by status' })).toHaveTextContent(
    'On track1 of 1 (100%)',
  );
  expect(screen.queryByRole('radio', { name: 'OFFICIAL' })).toBeNull();
  expect(preview.getByRole('link', { name: 'Preview the pages' })).toHaveAttribute(
    'href',
    '/board?at=preview-public',
  );
});

it('shows the pages as they would be frozen, and says that nothing is', async () => {
  await renderPage('/actions/action-0001?at=preview-public', { versions: await partlyPublic() });

  expect(await screen.findByText('Two schools were trained')).toBeVisible();
  expect(screen.queryByText('Said inside')).toBeNull();
  const bar = within(await screen.findByRole('complementary', { name: 'Preview' }));
  expect(bar.getByText(/Nothing is frozen yet/)).toBeVisible();
  expect(bar.getByText(/Left out: 1 action of 1 subgroup/)).toBeVisible();
  expect(bar.getByRole('button', { name: 'Back to taking it' })).toBeVisible();
});

it('freezes a public edition that holds nothing of what was left out', async () => {
  const { user, storage } = await renderPage('/snapshots/new', { versions: await partlyPublic() });
  await user.click(screen.getByRole('radio', { name: 'Public' }));
  await user.click(screen.getByRole('button', { name: 'Freeze' }));

  await screen.findByText(/^Snapshot 1 is frozen/);
  const [taken] = inUse((await storage.readFold()).records, 'snapshot');
  expect(taken?.value).toMatchObject({ edition: 'public', marking: 'public' });
  const whole = taken && (await storage.snapshot(taken.id));
  expect(JSON.stringify(whole?.value.content)).not.toMatch(/Not for all|Said inside|MH-2/);
  const bar = within(await screen.findByRole('complementary', { name: 'Snapshot' }));
  expect(bar.getByText(/Public version: internal text/)).toBeVisible();
});

it('takes no public edition of a plan of which nothing is publishable', async () => {
  const { user, storage } = await renderPage('/snapshots/new', { versions: await plan() });
  await user.click(screen.getByRole('radio', { name: 'Public' }));
  await user.click(screen.getByRole('button', { name: 'Freeze' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('no action is publishable yet');
  expect(inUse((await storage.readFold()).records, 'snapshot')).toEqual([]);
});
