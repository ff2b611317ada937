import { readDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { SampleName } from '#domain/samples.ts';
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

const dayKey = (sample: SampleName) => `csp:${PATH}:${sample}-day`;

/** @param usual the day the sample was written for */
export function readSampleDay(sample: SampleName, usual: IsoDate): IsoDate {
  const kept = readDay(read(() => localStorage.getItem(dayKey(sample))) ?? '');
  return kept.ok && kept.value ? kept.value : usual;
}

export const keepSampleDay = (sample: SampleName, day: IsoDate): void =>
  keep(() => localStorage.setItem(dayKey(sample), day));

/** The time of day of what was written last into a sample, by any tab and on any visit. */
export function sampleTime(sample: SampleName): LastTime {
  const key = `csp:${PATH}:${sample}-time`;
  return {
    read: () => Number(read(() => localStorage.getItem(key)) ?? -1),
    keep: (ms) => keep(() => localStorage.setItem(key, String(ms))),
  };
}

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
