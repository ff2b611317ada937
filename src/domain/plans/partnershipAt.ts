import type { IsoDate } from '../ids.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** A database holds one partnership; the first that is in use, should there ever be more. */
export const thePartnership = (records: Records): Summarised<'partnership'> | null =>
  inUse(records, 'partnership')[0] ?? null;

/** The plan year a day falls in, else the latest there is; `null` when none was set up. */
export function planYearAt(records: Records, day: IsoDate): Summarised<'plan-year'> | null {
  const years = inUse(records, 'plan-year').toSorted((a, b) =>
    a.value.start < b.value.start ? -1 : 1,
  );
  const ofDay = years.find(({ value }) => value.start <= day && day <= value.end);
  return ofDay ?? years.at(-1) ?? null;
}
