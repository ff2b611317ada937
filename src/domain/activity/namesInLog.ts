import { sayShortDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { namesOf } from '../plans/namesOf.ts';
import type { Records } from '../versions/records.ts';

/**
 * What every record with a name of its own is called today; those that were retired keep theirs.
 * Facts have none: they are known by the action that they speak of.
 */
export function namesInLog(records: Records, asAt: IsoDate): ReadonlyMap<string, string> {
  const names = new Map<string, string>(namesOf(records, asAt));
  for (const { id, value } of records.partnership.values()) names.set(id, value.name);
  for (const { id, value } of records['plan-year'].values()) names.set(id, value.label);
  for (const { id, value } of records.milestone.values()) names.set(id, value.title);
  for (const { id, value } of records.meeting.values()) {
    names.set(id, `${value.title}, ${sayShortDay(value.on)}`);
  }
  for (const { id, value } of records.snapshot.values()) {
    names.set(id, `${value.number}: ${value.title}`);
  }
  for (const { id, value } of records.indicator.values()) names.set(id, value.name);
  for (const { id, value } of records['glossary-term'].values()) names.set(id, value.term);
  for (const { id, value } of records['saved-view'].values()) names.set(id, value.name);
  return names;
}
