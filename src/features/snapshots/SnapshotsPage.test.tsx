import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RecordId } from '#domain/ids.ts';
import { aPlan, said } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';
import { aFrozenPlan, aSnapshotFile } from '#test/snapshotFiles.ts';

async function planWith(...numbers: readonly number[]) {
  const { snapshot } = await aFrozenPlan();
  const taken = numbers.map((number) =>
    said(
      'snapshot',
      { ...snapshot, number, title: `Board ${number}` },
      { recordId: `snapshot-${number}` as RecordId<'snapshot'> },
    ),
  );
  return aPlan(...taken);
}

it('says what a snapshot is, and offers the first, where there is none', async () => {
  await renderPage('/snapshots', { versions: await aPlan() });

  expect(screen.getByText('No snapshots yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Take a snapshot' })).toBeVisible();
});

it('lists the latest first, each opening its board and its print', async () => {
  await renderPage('/snapshots', { versions: await planWith(1, 2) });

  const table = within(screen.getByRole('table', { name: 'Taken here' }));
  const titles = table.getAllByRole('rowheader').map((title) => title.textContent);
  expect(titles).toEqual(['Board 2', 'Board 1']);
  expect(table.getByRole('link', { name: 'Board 2' })).toHaveAttribute(
    'href',
    '/board?at=snapshot-2',
  );
  expect(table.getByRole('link', { name: 'Print snapshot 2' })).toHaveAttribute(
    'href',
    '/print?at=snapshot-2',
  );
});

it('hands out no file of a snapshot that is not what was frozen, and says why', async () => {
  const { user } = await renderPage('/snapshots', { versions: await planWith(2) });

  await user.click(screen.getByRole('button', { name: 'Save snapshot 2 as a file' }));

  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('This snapshot was changed after it was taken');
  expect(dialog).toHaveTextContent('It was not saved as a file');
});

it('opens a snapshot that was changed on no page', async () => {
  await renderPage('/board?at=snapshot-2', { versions: await planWith(2) });

  expect(
    await screen.findByRole('heading', { level: 1, name: /was changed after it was taken/ }),
  ).toBeVisible();
});

it('forgets a file that was opened, when asked to', async () => {
  const { user, storage, router } = await renderPage('/snapshots', { versions: await aPlan() });
  await user.upload(screen.getByLabelText('Open a snapshot file'), await aSnapshotFile());
  await screen.findByRole('heading', { level: 1, name: 'Safer Example Partnership' });
  await router.navigate({ to: '/snapshots', search: { at: undefined } });

  await user.click(await screen.findByRole('button', { name: 'Forget Board, 12 January 2018' }));

  await screen.findByText('No snapshots yet');
  expect(await storage.files.list()).toEqual([]);
});

it('offers no new snapshot while an old one is looked at', async () => {
  const { snapshot, id } = await aFrozenPlan();
  await renderPage(`/snapshots?at=${id}`, {
    versions: await aPlan(said('snapshot', snapshot, { recordId: id })),
  });

  expect(screen.queryByRole('link', { name: 'Take a snapshot' })).toBeNull();
});
