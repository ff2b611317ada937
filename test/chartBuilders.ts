import { quarterOf } from '#domain/calendar.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import type { PlanQuarter, ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import { DELIVERY_STATES, STATUSES, type Status } from '#domain/progress/status.ts';

type Counted = Partial<Record<Status, number>>;

export function aSubgroupStatus(
  name: string,
  counted: Counted,
  more: Partial<SubgroupStatus> = {},
): SubgroupStatus {
  return {
    id: name as RecordId<'subgroup'>,
    name,
    code: 'AB',
    state: 'active',
    planState: 'agreed',
    counts: countsOf(counted),
    ...more,
  };
}

function countsOf(counted: Counted): StatusCounts {
  const byStatus = Object.fromEntries(
    STATUSES.map((status) => [status, counted[status] ?? 0]),
  ) as Record<Status, number>;
  const byState = Object.fromEntries(
    DELIVERY_STATES.map((state) => [state, 0]),
  ) as SubgroupStatus['counts']['byState'];
  const total = Object.values(byStatus).reduce((whole, count) => whole + count, 0);
  return { total, byState, byStatus, overdue: 0, silent: 0, silentAndOverdue: 0 };
}

const aQuarter = (at: number) => quarterOf(STARTS[at] ?? ('2019-01-01' as IsoDate));

/** Quarters in the order given, the first from April 2017; `null` for one that has not begun. */
export const someStatusPeriods = (
  counted: readonly (Counted | null)[],
  runningAt = -1,
): readonly StatusPeriod[] =>
  counted.map((one, at) => ({
    period: aQuarter(at),
    counts: one && countsOf(one),
    isRunning: at === runningAt,
  }));

/** The same of means: [mean, reported, in the plan]. */
export const someMeanPeriods = (
  figures: readonly (readonly [number | null, number, number] | null)[],
  runningAt = -1,
): readonly MeanPeriod[] =>
  figures.map((one, at) => {
    const [mean, reported, inPlan] = one ?? [null, 0, 0];
    return {
      ...{ period: aQuarter(at), mean, reported, inPlan },
      ...{ hasBegun: one !== null, isRunning: at === runningAt },
    };
  });

/** Quarters in the order given, the first from April 2017: [original, revised, done]. */
export const someQuarters = (
  figures: readonly (readonly [number, number, number | null])[],
  runningAt = -1,
): readonly PlanQuarter[] =>
  figures.map(([byOriginal, byRevised, done], at) => ({
    period: aQuarter(at),
    byOriginal,
    byRevised,
    done,
    isRunning: at === runningAt,
  }));

const STARTS = ['2017-04-01', '2017-07-01', '2017-10-01', '2018-01-01', '2018-04-01'] as IsoDate[];

export const aPlan = (
  quarters: readonly PlanQuarter[],
  more: Partial<ProgressAgainstPlan> = {},
): ProgressAgainstPlan => ({
  asAt: '2018-01-12' as IsoDate,
  quarters,
  counted: 47,
  withoutDueDay: 0,
  ...more,
});
