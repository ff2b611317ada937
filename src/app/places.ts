import { readDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { KeptChoices } from '#queries/deviceChoices.ts';
import { PLACES, type Place } from '#queries/services.ts';
import { deviceChoices } from './deviceChoices.ts';
import type { LastTime } from './clock.ts';

/** The folder the app was deployed to: two installs on one origin stay apart. */
const PATH = new URL('.', document.baseURI).pathname;

export const nameOfDatabase = (place: Place): string => `csp:${PATH}:${place}`;

/** What was chosen for this device, kept for each place. */
export const choicesOf = (place: Place): KeptChoices => deviceChoices(`csp:${PATH}`, place);

const KEY = `csp:${PATH}:place`;

/**
 * The place this tab is in, else the one that was last chosen on this device, else files: where a
 * first visit begins. Each tab keeps its own: the sample can be open beside the real thing.
 */
export function readPlace(): Place {
  const kept = read(() => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY));
  return PLACES.find((place) => place === kept) ?? 'files';
}

export function keepPlace(place: Place): void {
  keep(() => sessionStorage.setItem(KEY, place));
  keep(() => localStorage.setItem(KEY, place));
}

const SAMPLE_DAY = `csp:${PATH}:sample-day`;

/** @param usual the day the sample was written for */
export function readSampleDay(usual: IsoDate): IsoDate {
  const kept = readDay(read(() => localStorage.getItem(SAMPLE_DAY)) ?? '');
  return kept.ok && kept.value ? kept.value : usual;
}

export const keepSampleDay = (day: IsoDate): void =>
  keep(() => localStorage.setItem(SAMPLE_DAY, day));

const SAMPLE_TIME = `csp:${PATH}:sample-time`;

/** The time of day of what was written last into the sample, by any tab and on any visit. */
export const sampleTime: LastTime = {
  read: () => Number(read(() => localStorage.getItem(SAMPLE_TIME)) ?? -1),
  keep: (ms) => keep(() => localStorage.setItem(SAMPLE_TIME, String(ms))),
};

/** A browser that keeps nothing for us throws when it is asked. The database has words for that. */
function read(ask: () => string | null): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function keep(write: () => void): void {
  try {
    write();
  } catch {
    // It is only where the next visit begins.
  }
}
