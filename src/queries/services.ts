import { createContext, useContext } from 'react';
import type { DeviceId, Instant, IsoDate, RecordId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { SAMPLES } from '#domain/samples.ts';
import type { KeptChoices } from './deviceChoices.ts';
import type { Storage } from '#storage/storage.ts';

/** What is open: a partnership of one's own, a sample, or files only; each in its own database. */
export const PLACES = ['main', ...SAMPLES, 'files'] as const;

export type Place = (typeof PLACES)[number];

/** The real things that the app is made with, once. Tests hand in others of the same kind. */
export interface Services {
  readonly place: Place;
  /** Opens another place in this tab, on its first page. */
  readonly goTo: (place: Place) => void;
  /** The name of the partnership that was set up on this device; `null` while there is none. */
  readonly partnershipHere: () => Promise<string | null>;
  readonly storage: Storage;
  /** Keeps files that were opened, apart from every partnership's records. */
  readonly openedFiles: Storage['files'];
  readonly now: () => Instant;
  /** The day it is; in the sample, the day the sample is looked at. */
  readonly today: () => IsoDate;
  /** Looks at the sample as on another day; without effect elsewhere. */
  readonly moveSampleTo: (day: IsoDate) => void;
  /** What was chosen for this device, of the place that is open. */
  readonly choices: KeptChoices;
  readonly newRecordId: <K extends RecordKind>() => RecordId<K>;
  /** 32 hexadecimal digits, random. */
  readonly newSalt: () => string;
  /** Starts a module worker; `null` where the browser does not let us. */
  readonly startWorker: (url: string) => Worker | null;
  readonly deviceId: DeviceId;
  readonly appVersion: string;
}

export const ServicesContext = createContext<Services | null>(null);

/** @throws {TypeError} outside a provider: a mistake in the program */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new TypeError('No services: render within ServicesContext');
  return services;
}
