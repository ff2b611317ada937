import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { subgroupsInOrder, thePartnership } from '../progress/board.ts';
import { countStatuses, type StatusCounts } from '../progress/counts.ts';
import { lastClosedPeriod } from '../progress/status.ts';
import type { Period } from '../calendar.ts';
import type { Records } from '../versions/records.ts';
import { type PlanRow, planRow } from './planRow.ts';
import { type SubgroupProfile, subgroupProfile } from './subgroupProfile.ts';

/** Actions as a table shows them, and what their states were worked out for. */
export interface ActionTable {
  readonly asAt: IsoDate;
  /** The latest period for which an update can be missed. */
  readonly closedPeriod: Period;
  readonly rows: readonly PlanRow[];
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
  return {
    asAt,
    closedPeriod: lastClosedPeriod(asAt, partnership.value),
    rows: all.map((one) => planRow(records, one)),
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
