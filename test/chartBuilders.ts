import { quarterOf } from '#domain/calendar.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import type { PlanQuarter, ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { DELIVERY_STATES, STATUSES, type Status } from '#domain/progress/status.ts';

export function aSubgroupStatus(
  name: string,
  counted: Partial<Record<Status, number>>,
  more: Partial<SubgroupStatus> = {},
): SubgroupStatus {
  const byStatus = Object.fromEntries(
    STATUSES.map((status) => [status, counted[status] ?? 0]),
  ) as Record<Status, number>;
  const byState = Object.fromEntries(
    DELIVERY_STATES.map((state) => [state, 0]),
  ) as SubgroupStatus['counts']['byState'];
  const total = Object.values(byStatus).reduce((whole, count) => whole + count, 0);
  return {
    id: name as RecordId<'subgroup'>,
    name,
    code: 'AB',
    state: 'active',
    planState: 'agreed',
    counts: { total, byState, byStatus, overdue: 0, silent: 0, silentAndOverdue: 0 },
    ...more,
  };
}

/** Quarters in the order given, the first from April 2017: [original, revised, done]. */
export const someQuarters = (
  figures: readonly (readonly [number, number, number | null])[],
  runningAt = -1,
): readonly PlanQuarter[] =>
  figures.map(([byOriginal, byRevised, done], at) => ({
    period: quarterOf(STARTS[at] ?? ('2019-01-01' as IsoDate)),
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
