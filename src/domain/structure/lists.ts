import type { IsoDate, RecordId } from '../ids.ts';
import { titleOfPriority } from '../plans/actionView.ts';
import { conditionOf } from '../plans/conditionOf.ts';
import type { Action } from '../records/action.ts';
import type { AdoptionStep } from '../records/planYear.ts';
import { inUse, type Recorded, type Records } from '../versions/records.ts';
import type { MutableKind } from '../records/kinds.ts';
import { keyOfBody } from '../meetings/whoMeets.ts';
import { allOf } from './others.ts';
import { inYear, prioritiesOfYear } from './priorityOrder.ts';

/** One line of a list of the partnership's own records, with what its ids stand for. */
export interface Line<K extends MutableKind> {
  readonly record: Recorded<K>;
  readonly name: string;
}

export interface PlanYearLine extends Line<'plan-year'> {
  /** How many priorities have a title in it. */
  readonly priorities: number;
  /** What its plan was approved on, met or not; `null` where there was no condition. */
  readonly condition: AdoptionStep | null;
}

/** The latest first. */
export const planYearLines = (records: Records, asAt: IsoDate): readonly PlanYearLine[] =>
  linesOf(records, 'plan-year', ({ label }) => label)
    .map((line) => ({
      ...line,
      priorities: prioritiesOfYear(allOf(records, 'priority'), line.record.id).length,
      condition: conditionOf(line.record.value, asAt),
    }))
    .toSorted((a, b) => (a.record.value.start < b.record.value.start ? 1 : -1));

export interface PriorityLine extends Line<'priority'> {
  /** From 1; `null` where it is no priority of the year. */
  readonly place: number | null;
  /** Names of the subgroups that deliver it. */
  readonly subgroups: readonly string[];
}

export interface PriorityLines {
  /** In the order of the year. */
  readonly ofYear: readonly PriorityLine[];
  /** Of other years alone, as they were called last. */
  readonly ofOthers: readonly PriorityLine[];
}

export function priorityLines(
  records: Records,
  asAt: IsoDate,
  year: RecordId<'plan-year'> | null,
): PriorityLines {
  const all = allOf(records, 'priority').filter(({ isRetired }) => !isRetired);
  const inOrder = year === null ? [] : prioritiesOfYear(all, year);
  const subgroups = inUse(records, 'subgroup');
  const line = (record: Recorded<'priority'>, place: number | null): PriorityLine => ({
    record,
    place,
    name: (year && inYear(record.value, year)?.title) || titleOfPriority(records, asAt, record.id),
    subgroups: subgroups
      .filter(({ value }) => value.priorities.includes(record.id))
      .map(({ value }) => value.name)
      .toSorted(byName),
  });
  return {
    ofYear: inOrder.map((record, index) => line(record, index + 1)),
    ofOthers: all
      .filter((record) => !inOrder.includes(record))
      .map((record) => line(record, null))
      .toSorted((a, b) => byName(a.name, b.name)),
  };
}

export interface SubgroupLine extends Line<'subgroup'> {
  /** As they are called on the day. */
  readonly priorities: readonly string[];
  /** Actions in use, whatever has become of them. */
  readonly actions: number;
}

/** By name: a list to find one in, among forty. */
export function subgroupLines(records: Records, asAt: IsoDate): readonly SubgroupLine[] {
  const actions = countBy(records, ({ subgroup }) => [subgroup]);
  return linesOf(records, 'subgroup', ({ name }) => name).map((line) => ({
    ...line,
    priorities: line.record.value.priorities
      .filter((id) => records.priority.get(id)?.isRetired === false)
      .map((id) => titleOfPriority(records, asAt, id)),
    actions: actions.get(line.record.id) ?? 0,
  }));
}

export interface AgencyLine extends Line<'agency'> {
  /** Actions in use that it leads, whatever has become of them. */
  readonly leads: number;
  /** The name of the one it took over from; empty where there is none. */
  readonly predecessor: string;
}

export function agencyLines(records: Records): readonly AgencyLine[] {
  const leads = countBy(records, ({ leadAgency }) => (leadAgency ? [leadAgency] : []));
  return linesOf(records, 'agency', ({ name }) => name).map((line) => {
    const { predecessor } = line.record.value;
    const before = predecessor && records.agency.get(predecessor)?.value.name;
    return { ...line, leads: leads.get(line.record.id) ?? 0, predecessor: before ?? '' };
  });
}

export interface ThemeLine extends Line<'theme'> {
  /** Actions in use that have it, whatever has become of them. */
  readonly actions: number;
}

export function themeLines(records: Records): readonly ThemeLine[] {
  const actions = countBy(records, ({ themes }) => themes);
  return linesOf(records, 'theme', ({ title }) => title).map((line) => ({
    ...line,
    actions: actions.get(line.record.id) ?? 0,
  }));
}

export interface MeetingLine extends Line<'meeting'> {
  /** The subgroup's name; empty for every other body. */
  readonly body: string;
}

export interface MeetingLines {
  /** Of the day or later, the next one first. */
  readonly toCome: readonly MeetingLine[];
  /** The latest first. */
  readonly past: readonly MeetingLine[];
}

/** @param of as in `keyOfBody`: those of all when left out */
export function meetingLines(records: Records, asAt: IsoDate, of?: string): MeetingLines {
  const all = linesOf(records, 'meeting', ({ title }) => title)
    .filter(({ record: { value } }) => of === undefined || keyOfBody(value) === of)
    .map((line) => {
      const { subgroup } = line.record.value;
      const body = subgroup === null ? '' : records.subgroup.get(subgroup)?.value.name;
      return { ...line, body: body ?? '' };
    })
    .toSorted((a, b) => (a.record.value.on < b.record.value.on ? -1 : 1));
  return {
    toCome: all.filter(({ record }) => record.value.on >= asAt),
    past: all.filter(({ record }) => record.value.on < asAt).toReversed(),
  };
}

export type GlossaryLine = Line<'glossary-term'>;

export const glossaryLines = (records: Records): readonly GlossaryLine[] =>
  linesOf(records, 'glossary-term', ({ term }) => term);

/** Those in use, by name. */
const linesOf = <K extends MutableKind>(
  records: Records,
  kind: K,
  nameOf: (value: Recorded<K>['value']) => string,
): readonly Line<K>[] =>
  allOf(records, kind)
    .filter(({ isRetired }) => !isRetired)
    .map((record) => ({ record, name: nameOf(record.value) }))
    .toSorted((a, b) => byName(a.name, b.name));

const { compare: byName } = new Intl.Collator('en-GB', { numeric: true });

function countBy(
  records: Records,
  keysOf: (action: Action) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of inUse(records, 'action')) {
    for (const key of keysOf(value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
