import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { progressOfActions, type ReportingRules } from '../progress/actionProgress.ts';
import { subgroupsInOrder } from '../progress/board.ts';
import { planYearAt, thePartnership } from './partnershipAt.ts';
import { countStatuses, type StatusCounts } from '../progress/counts.ts';
import { type Reviews, reviewsOf } from '../progress/reviews.ts';
import { lastClosedPeriod } from '../progress/status.ts';
import type { Period } from '../calendar.ts';
import type { Records } from '../versions/records.ts';
import { prioritiesOfYear } from '../structure/priorityOrder.ts';
import { namesOf } from './namesOf.ts';
import { type PlanRow, planRow } from './planRow.ts';
import { type SubgroupProfile, subgroupProfile } from './subgroupProfile.ts';

/** Actions as a table shows them, and what their states were worked out for. */
export interface ActionTable {
  readonly asAt: IsoDate;
  /** The latest period for which an update can be missed. */
  readonly closedPeriod: Period;
  readonly cycle: ReportingRules;
  readonly rows: readonly PlanRow[];
  /** What the ids in them stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Where what an id stands for has its place: in the plan, else by its name. */
  readonly placeOf: (id: string) => number | string;
  readonly reviews: Reviews;
}

/** A subgroup and its action plan. */
export interface SubgroupPlan extends ActionTable {
  readonly profile: SubgroupProfile;
  readonly counts: StatusCounts;
}

/** @returns `null` while there is no partnership */
export function allActions(records: Records, asAt: IsoDate): ActionTable | null {
  return actionTable(records, asAt);
}

function actionTable(
  records: Records,
  asAt: IsoDate,
  subgroup?: RecordId<'subgroup'>,
): ActionTable | null {
  const partnership = thePartnership(records);
  if (!partnership) return null;
  const all = progressOfActions(records, asAt, partnership.value, subgroup);
  const names = namesOf(records, asAt);
  const year = planYearAt(records, asAt);
  const priorities = year ? prioritiesOfYear([...records.priority.values()], year.id) : [];
  const inPlan = [...priorities, ...subgroupsInOrder(records)];
  const places = new Map<string, number>(inPlan.map(({ id }, place) => [id, place]));
  return {
    asAt,
    closedPeriod: lastClosedPeriod(asAt, partnership.value),
    cycle: partnership.value,
    rows: all.map((one) => planRow(records, one)),
    names,
    placeOf: (id) => places.get(id) ?? names.get(id) ?? '',
    reviews: reviewsOf(records, asAt),
  };
}

/** @returns `null` where there is no such subgroup, or no partnership */
export function planOfSubgroup(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'subgroup'>,
): SubgroupPlan | null {
  const table = actionTable(records, asAt, id);
  const subgroup = records.subgroup.get(id);
  if (!table || !subgroup) return null;
  const profile = subgroupProfile(records, asAt, subgroup);
  return { ...table, profile, counts: countStatuses(table.rows) };
}

/** A subgroup in the list of them all. */
export interface SubgroupEntry {
  readonly profile: SubgroupProfile;
  readonly counts: StatusCounts;
}

export interface SubgroupList {
  readonly asAt: IsoDate;
  readonly closedPeriod: Period;
  /** Active and forming, in the order of their priorities. */
  readonly atWork: readonly SubgroupEntry[];
  /** Merged and closed. */
  readonly former: readonly SubgroupEntry[];
}

/** @returns `null` while there is no partnership */
export function subgroupList(records: Records, asAt: IsoDate): SubgroupList | null {
  const all = allActions(records, asAt);
  if (!all) return null;
  const bySubgroup = groupBy(all.rows, ({ action }) => action.value.subgroup);
  const entries = subgroupsInOrder(records).map((subgroup) => ({
    profile: subgroupProfile(records, asAt, subgroup),
    counts: countStatuses(bySubgroup.get(subgroup.id) ?? []),
  }));
  const isAtWork = ({ profile }: SubgroupEntry) =>
    profile.subgroup.value.state === 'active' || profile.subgroup.value.state === 'forming';
  return {
    ...{ asAt, closedPeriod: all.closedPeriod },
    atWork: entries.filter(isAtWork),
    former: entries.filter((entry) => !isAtWork(entry)),
  };
}
