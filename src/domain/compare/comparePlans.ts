import type { IsoDate, RecordId } from '../ids.ts';
import { type IndicatorView, indicatorViews } from '../indicators/indicatorView.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { type ActionProgress, plansOn } from '../progress/actionProgress.ts';
import { boardOf, type SubgroupStatus } from '../progress/board.ts';
import { type Changes, changesBetween } from '../progress/changesBetween.ts';
import { countStatuses, type StatusCounts } from '../progress/counts.ts';
import { notWithdrawn } from '../progress/standing.ts';
import { lastClosedPeriod } from '../progress/status.ts';
import type { Records, Summarised } from '../versions/records.ts';

/** One of the two: a snapshot with its own records and day, or the live plan. */
export interface PlanSide {
  readonly records: Records;
  readonly asAt: IsoDate;
}

/** An indicator on both days; `null` where it was not there. */
export interface IndicatorChange {
  readonly id: RecordId<'indicator'>;
  readonly before: IndicatorView | null;
  readonly after: IndicatorView | null;
}

/** Whether what was promised was kept to between the two. */
export interface CommitmentChange {
  /** Due later than on the earlier day. */
  readonly postponed: readonly ActionProgress[];
  /** Not in the plan on the earlier day. */
  readonly added: readonly ActionProgress[];
  /** Actions with a due day on the earlier day: what `postponed` is counted over. */
  readonly due: number;
}

export interface PlanComparison {
  readonly before: StatusCounts;
  readonly after: StatusCounts;
  /** A bar each, in the order of each plan. */
  readonly bySubgroup: {
    readonly before: readonly SubgroupStatus[];
    readonly after: readonly SubgroupStatus[];
  };
  readonly changes: Changes;
  readonly commitments: CommitmentChange;
  /** Targets and baselines that were set, changed or taken away between the two. */
  readonly revisions: readonly Summarised<'target-revision'>[];
  /** Those whose latest figure, or what is said of it, is another one. */
  readonly indicators: readonly IndicatorChange[];
  /** Indicators that say the same on both days. */
  readonly indicatorsUnchanged: number;
}

/**
 * What became of a plan from one snapshot to another. Each side is worked out from its own records,
 * for its own day, as its own board was: neither knows what the other does.
 *
 * @returns `null` where one of the two holds no partnership
 */
export function comparePlans(before: PlanSide, after: PlanSide): PlanComparison | null {
  const then = planOf(before);
  const now = planOf(after);
  if (!then || !now) return null;
  const changes = changesBetween(then, now);
  const known = new Set<string>(
    notWithdrawn(before.records, 'target-revision').map(({ id }) => id),
  );
  const indicators = indicatorChanges(before, after);
  const changed = indicators.filter(isIndicatorChanged);
  return {
    ...{ before: countStatuses(then), after: countStatuses(now), changes },
    bySubgroup: {
      before: boardOf(before.records, before.asAt)?.bySubgroup ?? [],
      after: boardOf(after.records, after.asAt)?.bySubgroup ?? [],
    },
    commitments: {
      postponed: changes.byKind['due-moved'].flatMap(({ before: was, after: is }) =>
        was?.currentDue && is?.currentDue && is.currentDue > was.currentDue ? [is] : [],
      ),
      added: changes.byKind.new.flatMap((one) => one.after ?? []),
      due: then.filter(({ currentDue }) => currentDue !== null).length,
    },
    revisions: notWithdrawn(after.records, 'target-revision').filter(({ id }) => !known.has(id)),
    indicators: changed,
    indicatorsUnchanged: indicators.length - changed.length,
  };
}

function planOf({ records, asAt }: PlanSide): readonly ActionProgress[] | null {
  const cycle = thePartnership(records)?.value;
  if (!cycle) return null;
  const look = { day: asAt, closed: lastClosedPeriod(asAt, cycle) };
  return plansOn(records, [look], cycle)[0] ?? [];
}

function indicatorChanges(before: PlanSide, after: PlanSide): readonly IndicatorChange[] {
  const then = new Map(indicatorViews(before.records, before.asAt).map((view) => [view.id, view]));
  const now = new Map(indicatorViews(after.records, after.asAt).map((view) => [view.id, view]));
  return [...new Set([...now.keys(), ...then.keys()])].map((id) => ({
    ...{ id, before: then.get(id) ?? null, after: now.get(id) ?? null },
  }));
}

/** By the figure itself and by what the chart says of it: a renamed indicator has not moved. */
function isIndicatorChanged({ before, after }: IndicatorChange): boolean {
  if (!before || !after) return true;
  return (
    before.latest?.id !== after.latest?.id ||
    before.limits.kind !== after.limits.kind ||
    before.targetVerdict !== after.targetVerdict
  );
}
