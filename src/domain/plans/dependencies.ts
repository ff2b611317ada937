import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import {
  type ActionProgress,
  progressOfAction,
  type ReportingRules,
} from '../progress/actionProgress.ts';
import { notWithdrawn } from '../progress/standing.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { circleThrough } from './circle.ts';
import { type PlanRow, planRow } from './planRow.ts';

/**
 * How it stands with what an action waits for. `late`: past its own due day. `due-after`: due only
 * after the action that waits for it. The others say why there is nothing to wait for.
 */
export type Wait =
  | 'in-time'
  | 'late'
  | 'due-after'
  | 'done'
  | 'suspended'
  | 'closed'
  | 'out-of-plan';

export interface Dependency {
  readonly row: PlanRow;
  readonly wait: Wait;
}

export interface Dependencies {
  /** In the order in which they were chosen. */
  readonly dependsOn: readonly Dependency[];
  /** How many of those chosen are not on this device. */
  readonly unknown: number;
  /** Actions in the plan that wait for this one; `wait` is how it stands with this one for them. */
  readonly neededBy: readonly Dependency[];
  /** References along a circle of actions that wait for each other; `null` where there is none. */
  readonly circle: readonly string[] | null;
}

export function dependenciesOf(
  records: Records,
  progress: ActionProgress,
  asAt: IsoDate,
  cycle: ReportingRules,
): Dependencies {
  const { id, value } = progress.action;
  const chosen = value.dependsOn.flatMap((one) => records.action.get(one) ?? []);
  const waiting = inUse(records, 'action').filter((one) => one.value.dependsOn.includes(id));
  const progressOf = progressOfThese(records, [...chosen, ...waiting], asAt, cycle);
  const row = (one: Summarised<'action'>) => planRow(records, progressOf(one));
  return {
    dependsOn: chosen
      .map(row)
      .map((needed) => ({ row: needed, wait: waitFor(needed, progress.currentDue) })),
    unknown: value.dependsOn.length - chosen.length,
    neededBy: waiting
      .map(row)
      .map((by) => ({ row: by, wait: waitFor(progress, by.currentDue) }))
      .toSorted((a, b) => byRef(a.row, b.row)),
    circle: circleThrough(id, value.dependsOn, (one) => records.action.get(one)?.value ?? null),
  };
}

/** @param dueDay of the action that waits */
function waitFor(needed: ActionProgress, dueDay: IsoDate | null): Wait {
  if (needed.action.isRetired) return 'out-of-plan';
  if (needed.state === 'complete') return 'done';
  if (needed.state === 'suspended' || needed.state === 'closed') return needed.state;
  if (needed.isOverdue) return 'late';
  const isAfter = dueDay !== null && needed.currentDue !== null && needed.currentDue > dueDay;
  return isAfter ? 'due-after' : 'in-time';
}

/** What was said is gone through once, however many are asked for. */
function progressOfThese(
  records: Records,
  actions: readonly Summarised<'action'>[],
  asAt: IsoDate,
  cycle: ReportingRules,
) {
  const ids = new Set(actions.map(({ id }) => id));
  type About = { readonly value: { readonly action: RecordId<'action'> } };
  const about = <One extends About>(all: readonly One[]) =>
    groupBy(
      all.filter(({ value }) => ids.has(value.action)),
      ({ value }) => value.action,
    );
  const updates = about(ids.size > 0 ? notWithdrawn(records, 'progress-update') : []);
  const revisions = about(ids.size > 0 ? notWithdrawn(records, 'date-revision') : []);
  return (action: Summarised<'action'>) =>
    progressOfAction(
      action,
      {
        updates: updates.get(action.id) ?? [],
        revisions: revisions.get(action.id) ?? [],
        // Nothing here is shown of these.
        ...{ milestones: [], openRequests: [] },
      },
      asAt,
      cycle,
    );
}

const byRef = (a: PlanRow, b: PlanRow) =>
  a.action.value.ref.localeCompare(b.action.value.ref, 'en-GB', { numeric: true });
