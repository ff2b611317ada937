import { readDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { PLACES, type Place } from '#queries/services.ts';

/** The folder the app was deployed to: two installs on one origin stay apart. */
const PATH = new URL('.', document.baseURI).pathname;

export const nameOfDatabase = (place: Place): string => `csp:${PATH}:${place}`;

const KEY = `csp:${PATH}:place`;

/**
 * The place this tab is in, else the one that was last chosen on this device, else files: where a
 * first visit begins. Each tab keeps its own: the sample can be open beside the real thing.
 */
export function readPlace(): Place {
  const kept = sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
  return PLACES.find((place) => place === kept) ?? 'files';
}

export function keepPlace(place: Place): void {
  sessionStorage.setItem(KEY, place);
  localStorage.setItem(KEY, place);
}

const SAMPLE_DAY = `csp:${PATH}:sample-day`;

/** @param usual the day the sample was written for */
export function readSampleDay(usual: IsoDate): IsoDate {
  const kept = readDay(localStorage.getItem(SAMPLE_DAY) ?? '');
  return kept.ok && kept.value ? kept.value : usual;
}

export const keepSampleDay = (day: IsoDate): void => localStorage.setItem(SAMPLE_DAY, day);
