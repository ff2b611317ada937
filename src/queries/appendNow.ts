import type { QueryClient } from '@tanstack/react-query';
import type { RecordKind } from '#domain/records/kinds.ts';
import { type SavedRecord, savedRecord } from '#domain/undo/undoSave.ts';
import type { Version } from '#domain/versions/version.ts';
import { type Next, writeVersion } from '#domain/versions/writeVersion.ts';
import { readAuthor } from './author.ts';
import { knownLive } from './known.ts';
import { refreshLive } from './records.ts';
import type { Services } from './services.ts';

/**
 * Appends in one transaction, all or none, in the name of whoever uses this device; every screen
 * follows, and every other tab.
 *
 * @returns what it takes to go back
 */
export async function appendNow(
  services: Services,
  client: QueryClient,
  all: readonly Next<RecordKind>[],
): Promise<readonly SavedRecord[]> {
  const before = await knownLive(services, client);
  const versions = await writeAll(services, all);
  let following: Promise<void> | undefined;
  // What is on screen follows while the second copy is still being written.
  await services.storage.append(versions, {
    onLogged: () => {
      following = refreshLive(client);
    },
  });
  await following;
  return versions.map((version) => savedRecord(version, before));
}

async function writeAll(
  services: Services,
  all: readonly Next<RecordKind>[],
): Promise<readonly Version[]> {
  const { deviceId, newSalt, now } = services;
  const author = await readAuthor(services);
  return Promise.all(
    all.map((next) => writeVersion(next, { author, deviceId, now: now(), salt: newSalt() })),
  );
}
