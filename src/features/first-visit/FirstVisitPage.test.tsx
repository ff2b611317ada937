import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan } from '#test/planBuilders.ts';
import { renderPage } from '#test/renderPage.tsx';
import { aFrozenPlan, aSnapshotFile } from '#test/snapshotFiles.ts';

const open = () => renderPage('/welcome', { place: 'files' });

const fileInput = () => screen.getByLabelText('Open a file I was sent');

it('offers three ways to begin', async () => {
  await open();

  const ways = screen.getAllByRole('heading', { level: 2 }).map((way) => way.textContent);
  expect(ways).toEqual([
    'Explore the sample partnership',
    'Set up a partnership',
    'Open a file I was sent',
  ]);
});

it('offers first to open the partnership that is here already', async () => {
  await renderPage('/welcome', { place: 'files', versions: await aPlan() });

  const [first] = screen.getAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent('Open Safer Example Partnership');
  expect(screen.queryByRole('button', { name: 'Set up a partnership' })).toBeNull();
});

it('opens a snapshot’s file on its board, and has it at hand afterwards', async () => {
  const { user, storage, address } = await open();
  const { snapshot } = await aFrozenPlan();

  await user.upload(fileInput(), await aSnapshotFile());

  await screen.findByRole('heading', { level: 1, name: 'Safer Example Partnership' });
  expect(address()).toBe(`/board?at=file-${snapshot.hash}`);
  expect(await storage.files.list()).toMatchObject([
    { hash: snapshot.hash, name: 'SEP snapshot 1.csp.ndjson', title: 'Board, 12 January 2018' },
  ]);
});

it('names a file that was changed as such, with both hashes, and keeps nothing of it', async () => {
  const { user, storage } = await open();
  const { snapshot } = await aFrozenPlan();

  const changed = await aSnapshotFile((text) => text.replace('Scoping', 'Scooping'));
  await user.upload(fileInput(), changed);

  const problem = await screen.findByRole('alert');
  expect(problem).toHaveTextContent('This snapshot was changed after it was taken');
  expect(problem).toHaveTextContent(snapshot.hash.slice(0, 8));
  expect(problem).toHaveTextContent('SEP snapshot 1.csp.ndjson was not opened');
  expect(await storage.files.list()).toEqual([]);
});

it.each([
  ['is empty', '', 'The file is empty'],
  ['is a renamed picture', '\u00FF\u00D8\u00FF\u0000JFIF', 'This is not a snapshot file'],
  [
    'is of a newer format',
    '{"format":"community-safety-snapshot","formatVersion":9}\n',
    'The file was made by a newer version of this app',
  ],
])('says so when a file %s', async (_, text, title) => {
  const { user } = await open();

  await user.upload(fileInput(), new File([text], 'board.ndjson'));

  expect(await screen.findByRole('alert')).toHaveTextContent(title);
});

it('says so when part of a file is missing', async () => {
  const { user } = await open();

  await user.upload(fileInput(), await aSnapshotFile((text) => text.slice(0, -40)));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'It should hold 3 records and holds 2',
  );
});

it('takes a file that is dropped anywhere on the page', async () => {
  await open();

  const files = [await aSnapshotFile()];
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files } });

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Safer Example Partnership' }),
  ).toBeVisible();
});
