import { expect, it } from 'vitest';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { anInstant, aVersion } from '#test/builders.ts';
import { appendTo } from './append.ts';
import { openDatabase } from './database.ts';
import type { Journal, JournalRead } from './journal/journal.ts';
import { makeEqual } from './restore.ts';

let opened = 0;

async function aDatabase(received: readonly ReceivedVersion[]) {
  const ignore = () => undefined;
  const name = `csp:/restore/:${(opened += 1)}`;
  const database = await openDatabase(name, { gaveWay: ignore, lost: ignore });
  await appendTo(database, received);
  return database;
}

const aReceived = async (title: string): Promise<ReceivedVersion> => ({
  version: await aVersion({ kind: 'theme', value: { title } }),
  receivedAt: anInstant(),
});

/** A journal that has these lines, or does not give them, and keeps what it is told to have instead. */
function aJournal(read: JournalRead | null) {
  const replaced: ReceivedVersion[][] = [];
  const journal: Journal = {
    state: async () => 'writing',
    append: async () => undefined,
    join: async () => null,
    read: async () => read,
    async replace(batches) {
      const all: ReceivedVersion[] = [];
      for await (const batch of batches) all.push(...batch);
      replaced.push(all);
    },
    close: () => undefined,
  };
  return { journal, replaced };
}

const linesOf = (received: readonly ReceivedVersion[], unreadCount = 0): JournalRead => ({
  received,
  damagedSegments: 0,
  unreadCount,
});

it.each([
  ['could not be read', null],
  ['another tab holds a part of', linesOf([], 1)],
])('leaves a journal alone that %s: it may have the only copy', async (_, read) => {
  const database = await aDatabase([await aReceived('Still there')]);
  const { journal, replaced } = aJournal(read);

  await makeEqual(database, journal, { rows: 1, joined: { lineCount: 2, liveCount: 0 } });

  expect(replaced).toEqual([]);
});

it('brings back what only the journal has, also where it has fewer lines than there are rows', async () => {
  const kept = [await aReceived('Victims'), await aReceived('Reoffending')];
  const lost = await aReceived('Neighbourhoods');
  const database = await aDatabase(kept);
  const { journal, replaced } = aJournal(linesOf([lost]));

  const restored = await makeEqual(database, journal, {
    rows: 2,
    joined: { lineCount: 1, liveCount: 0 },
  });

  expect(restored).toMatchObject({ found: 2, lost: 1, restored: 1 });
  expect(replaced).toMatchObject([[...kept, lost]]);
});
