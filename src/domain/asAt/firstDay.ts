import type { IsoDate } from '../ids.ts';
import type { Records } from '../versions/records.ts';
import { dayOfFact } from './dayOfFact.ts';

/**
 * The earliest day that anything in the records speaks of: the start of a plan or of an action, a
 * decision, a meeting, an update. `null` where nothing does.
 */
export function firstDayOf(records: Records): IsoDate | null {
  const years = [...records['plan-year'].values()].map(({ value }) => value);
  const actions = [...records.action.values()].map(({ value }) => value);
  const facts = [...records['progress-update'].values(), ...records['date-revision'].values()];
  const days = [
    ...years.flatMap(({ start, adoption }) => [start, ...adoption.map(({ on }) => on)]),
    ...actions.flatMap(({ start, addedOn }) => [start, addedOn]),
    ...[...records.meeting.values()].map(({ value }) => value.on),
    ...facts.map(dayOfFact),
  ];
  return days.reduce((first, day) => (first === null || (day && day < first) ? day : first), null);
}
