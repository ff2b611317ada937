import { periodOf, sayShortDay } from '../calendar.ts';
import { sayPeriod } from '../indicators/periodSteps.ts';
import type { IsoDate } from '../ids.ts';
import { namesOf } from '../plans/namesOf.ts';
import type { Records } from '../versions/records.ts';

/**
 * What every record with a name of its own is called today; those that were retired keep theirs.
 * Facts of an action have none: they are known by it. Those of an indicator are named after it.
 */
export function namesInLog(records: Records, asAt: IsoDate): ReadonlyMap<string, string> {
  const names = new Map<string, string>(namesOf(records, asAt));
  for (const { id, value } of records.partnership.values()) names.set(id, value.name);
  for (const { id, value } of records.milestone.values()) names.set(id, value.title);
  for (const { id, value } of records.meeting.values()) {
    names.set(id, `${value.title}, ${sayShortDay(value.on)}`);
  }
  for (const { id, value } of records.snapshot.values()) {
    names.set(id, `${value.number}: ${value.title}`);
  }
  for (const { id, value } of records.decision.values()) names.set(id, value.text);
  for (const { id, value } of records['period-lock'].values()) {
    names.set(id, periodOf(value.period.start, value.period.kind).label);
  }
  for (const { id, value } of records['scored-issue'].values()) names.set(id, value.title);
  for (const { id, value } of records['import-batch'].values()) names.set(id, value.fileName);
  for (const { id, value } of records['glossary-term'].values()) names.set(id, value.term);
  for (const { id, value } of records['saved-view'].values()) names.set(id, value.name);
  for (const { id, value } of records['report-template'].values()) names.set(id, value.name);
  const nameFact = (id: string, indicator: string, when: string) => {
    const name = names.get(indicator);
    if (name !== undefined) names.set(id, `${name}, ${when}`);
  };
  for (const { id, value } of records.measurement.values()) {
    nameFact(id, value.indicator, sayPeriod(value.period));
  }
  for (const { id, value } of records['target-revision'].values()) {
    nameFact(id, value.indicator, `from ${sayShortDay(value.from)}`);
  }
  for (const { id, value } of records['change-point'].values()) {
    nameFact(id, value.indicator, sayShortDay(value.on));
  }
  return names;
}
