import type { QueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { DeviceId, IsoDate, RecordId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { thePartnership } from '#domain/progress/board.ts';
import { inUse } from '#domain/versions/records.ts';
import { newQueryClient } from '#queries/queryClient.ts';
import type { Place, Services } from '#queries/services.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { type Clock, clockStandingAt, realClock } from './clock.ts';
import { nameOfDatabase } from './places.ts';
import { trustedScriptUrl } from './trustedTypes.ts';

declare const __APP_VERSION__: string;

/** The day for which the sample was written: nine months into its plan year. */
export const USUAL_SAMPLE_DAY = '2018-01-12' as IsoDate;

export interface OpenPlace {
  readonly services: Omit<Services, 'goTo' | 'moveSampleTo' | 'place'>;
  readonly queryClient: QueryClient;
}

const opened = new Map<Place, Promise<OpenPlace>>();

/** Opens a place's database once; the same promise for as long as the page lives. */
export function openPlace(place: Place, sampleDay: () => IsoDate): Promise<OpenPlace> {
  const opening = opened.get(place) ?? open(place, sampleDay);
  opened.set(place, opening);
  return opening;
}

/** After a failure: the next call tries again. */
export const forgetPlace = (place: Place): boolean => opened.delete(place);

async function open(place: Place, sampleDay: () => IsoDate): Promise<OpenPlace> {
  const clock = place === 'sample' ? clockStandingAt(sampleDay) : realClock;
  const storage = await openStorageOf(place, clock);
  if (place === 'sample') await fillSample(storage);
  const files =
    place === 'files' ? storage : (await openPlace('files', sampleDay)).services.storage;
  const services = {
    ...{ storage, openedFiles: files.files, now: clock.now, today: clock.today },
    ...{ newRecordId, newSalt, deviceId: await deviceIdOf(storage), appVersion: __APP_VERSION__ },
    partnershipHere: async () =>
      partnershipIn((await openPlace('main', sampleDay)).services.storage),
  };
  return { services, queryClient: newQueryClient() };
}

/** Asked of a place's own database, so that one the browser had lost is restored first. */
async function partnershipIn(storage: Storage): Promise<string | null> {
  const { records } = await storage.readFold();
  return thePartnership(records)?.value.name ?? null;
}

const openStorageOf = (place: Place, { now }: Clock) =>
  openStorage({ name: nameOfDatabase(place), now, scriptUrl: trustedScriptUrl, newId: v7 });

const newRecordId = <K extends RecordKind>() => v7() as RecordId<K>;

const newSalt = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

async function deviceIdOf({ device }: Storage): Promise<DeviceId> {
  const kept = await device.read<DeviceId>('device-id');
  if (kept) return kept;
  const made = v7() as DeviceId;
  await device.write('device-id', made);
  return made;
}

async function fillSample(storage: Storage): Promise<void> {
  const { records } = await storage.readFold();
  if (inUse(records, 'partnership').length > 0) return;
  const { maidstoneVersions } = await import('#sample/maidstone.ts');
  const received = await maidstoneVersions();
  const cameOn = new Map(received.map(({ version, receivedAt }) => [version.id, receivedAt]));
  await storage.append(
    received.map(({ version }) => version),
    { receivedAt: ({ id, writtenAt }) => cameOn.get(id) ?? writtenAt },
  );
}
