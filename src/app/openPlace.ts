import type { QueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { DeviceId, IsoDate, RecordId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import { isSample, type SampleName } from '#domain/samples.ts';
import type { Fold } from '#domain/versions/records.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { rememberFold } from '#queries/known.ts';
import { newQueryClient } from '#queries/queryClient.ts';

import type { Place, Services } from '#queries/services.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { startingWith } from '#storage/workers.ts';
import { type Clock, clockStandingAt, realClock } from './clock.ts';
import { choicesOf, nameOfDatabase, readSampleDay, sampleTime } from './places.ts';
import { trustedScriptUrl } from './trustedTypes.ts';

declare const __APP_VERSION__: string;

/** The days for which the samples were written: in mid-plan, and a few days before its year ends. */
const USUAL_DAYS: Readonly<Record<SampleName, IsoDate>> = {
  sample: '2018-01-12' as IsoDate,
  fictional: '2026-03-20' as IsoDate,
};

/** Each comes with its own code, when it is first opened. */
const WRITTEN: Readonly<Record<SampleName, () => Promise<readonly ReceivedVersion[]>>> = {
  sample: async () => (await import('#sample/maidstone.ts')).maidstoneVersions(),
  fictional: async () => (await import('#sample/fictional/fictional.ts')).fictionalVersions(),
};

export const sampleDayNow = (sample: SampleName): IsoDate =>
  readSampleDay(sample, USUAL_DAYS[sample]);

export interface OpenPlace {
  readonly services: Omit<Services, 'goTo' | 'moveSampleTo' | 'place'>;
  readonly queryClient: QueryClient;
}

const opened = new Map<Place, Promise<OpenPlace>>();

/** Opens a place's database once; the same promise for as long as the page lives. */
export function openPlace(place: Place): Promise<OpenPlace> {
  const opening = opened.get(place) ?? open(place);
  opened.set(place, opening);
  return opening;
}

/** After a failure: the next call tries again. */
export const forgetPlace = (place: Place): boolean => opened.delete(place);

async function open(place: Place): Promise<OpenPlace> {
  const clock = isSample(place)
    ? clockStandingAt(() => sampleDayNow(place), sampleTime(place))
    : realClock;
  const storage = await openStorageOf(place, clock);
  const queryClient = newQueryClient();
  const [deviceId, fold] = await Promise.all([deviceIdOf(storage), firstFold(place, storage)]);
  rememberFold(queryClient, fold);
  const storageOf = async (other: Place) => (await openPlace(other)).services.storage;
  const services = {
    ...{ storage, now: clock.now, today: clock.today, newRecordId, newSalt, deviceId },
    startWorker: startingWith(trustedScriptUrl),
    openedFiles: place === 'files' ? storage.files : filesOf(() => storageOf('files')),
    choices: choicesOf(place),
    appVersion: __APP_VERSION__,
    partnershipHere: async () => partnershipIn(await storageOf('main')),
  };
  return { services, queryClient };
}

/** The files of a place that is opened when somebody first asks for one: most visits never do. */
function filesOf(storage: () => Promise<Storage>): Storage['files'] {
  return {
    add: async (file) => (await storage()).files.add(file),
    read: async (hash) => (await storage()).files.read(hash),
    list: async () => (await storage()).files.list(),
    remove: async (hash) => (await storage()).files.remove(hash),
  };
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

/** What is there to begin with. A sample writes itself down the first time. */
async function firstFold(place: Place, storage: Storage): Promise<Fold> {
  const fold = await storage.readFold();
  if (!isSample(place) || thePartnership(fold.records)) return fold;
  const received = await WRITTEN[place]();
  const cameOn = new Map(received.map(({ version, receivedAt }) => [version.id, receivedAt]));
  await storage.append(
    received.map(({ version }) => version),
    { receivedAt: ({ id, writtenAt }) => cameOn.get(id) ?? writtenAt },
  );
  return storage.readFold(fold);
}
