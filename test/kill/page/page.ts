import {
  type DeviceId,
  type Instant,
  type IsoDate,
  PARTNERSHIP_SCOPE,
  type RecordId,
  type VersionId,
} from '#domain/ids.ts';
import type { Version } from '#domain/versions/version.ts';
import { writeVersion } from '#domain/versions/writeVersion.ts';
import type { Health } from '#storage/health.ts';
import type { Restored } from '#storage/restore.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

/** What the test asks of a tab: the app's own storage, and nothing else of the app. */
export const tab = { open, saveUntilKilled };

declare global {
  var killed: typeof tab;
  /** Hears of a Version once `append` has resolved. */
  var acknowledge: (id: VersionId) => void;
}

globalThis.killed = tab;

export interface Found {
  readonly ids: readonly VersionId[];
  readonly restored: Restored | null;
  readonly health: Health;
}

let storage: Storage;

/** @param tabId unique among all tabs of all rounds */
async function open(tabId: string): Promise<Found> {
  const now = () => new Date().toISOString() as Instant;
  storage = await openStorage({
    ...{ name: 'csp:/kill/:main', now, newId: () => tabId },
    scriptUrl: (url) => url,
  });
  const { records } = await storage.readFold();
  const ids = [...records['progress-update'].values()].flatMap(({ heads }) => heads);
  return { ids, restored: storage.restored(), health: await storage.health() };
}

/** One save after the other, of one to three Versions, short and long. Never ends by itself. */
async function saveUntilKilled(tabId: string): Promise<never> {
  for (let save = 0; ; save += 1) {
    const versions = await Promise.all(
      Array.from({ length: (save % 3) + 1 }, (_, place) => anUpdate(`${tabId}-${save}-${place}`)),
    );
    await storage.append(versions);
    for (const { id } of versions) acknowledge(id);
  }
}

function anUpdate(id: string): Promise<Version> {
  const { length } = id;
  const value = {
    action: 'action' as RecordId<'action'>,
    asOf: '2018-01-12' as IsoDate,
    status: 'on-track',
    percentDone: 50,
    confidence: null,
    milestonesDone: [],
    correctiveAction: null,
    whatChanged: `${id}. `.repeat(id.endsWith('7-0') ? 20_000 : length),
    publicWording: '',
    evidence: '',
    approval: null,
    corrects: null,
  } as const;
  const recordId = id as RecordId<'progress-update'>;
  return writeVersion(
    { kind: 'progress-update', recordId, scope: PARTNERSHIP_SCOPE, parents: [], value },
    {
      author: { name: 'Chair', agency: '' },
      deviceId: 'device' as DeviceId,
      now: new Date().toISOString() as Instant,
      salt: '0'.repeat(32),
    },
  );
}
