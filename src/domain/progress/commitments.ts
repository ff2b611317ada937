import { type Period, periodOf, periodsBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { PlanYear } from '../records/planYear.ts';
import type { ActionProgress } from './actionProgress.ts';
import { MOVED_OFTEN } from './needsAttention.ts';
import type { ReportingCycle } from './status.ts';

/** What became in one reporting period of what had been promised for it. */
export interface PeriodCommitments {
  readonly period: Period;
  readonly hasBegun: boolean;
  readonly isRunning: boolean;
  /** Actions that were due in it at any time, by the first day agreed or one agreed since. */
  readonly promised: readonly ActionProgress[];
  /** Those of `promised` that are due after its end by now. */
  readonly pushedOut: readonly ActionProgress[];
  /** Actions that came into a plan already begun, after the period's first day. */
  readonly added: readonly ActionProgress[];
  /** Actions in the plan at its end whose day of coming is known: what `added` is counted over. */
  readonly dated: number;
}

/** Whether what was agreed was kept to, over the periods of the plan year. */
export interface Commitments {
  readonly periods: readonly PeriodCommitments[];
  readonly total: number;
  /** Actions with a due day: what `pushedOut` and `movedOften` are counted over. */
  readonly due: number;
  /** Actions pushed out of one period or more; each once. */
  readonly pushedOut: readonly ActionProgress[];
  readonly added: readonly ActionProgress[];
  /** Actions of which nobody knows when they came into the plan: in no count of those added. */
  readonly addedUnknown: number;
  /** Due days moved twice or more, whether finished since or not. */
  readonly movedOften: readonly ActionProgress[];
}

/**
 * Counts what was put off and what was put in, so that a plan cannot look punctual by moving its
 * dates. An action is put off from each period it was once due in and is now due after; one that was
 * moved out and back again is not, nor is one moved to be earlier. What came in the period in which
 * a subgroup's plan began is that plan, and no addition to it.
 *
 * Source: docs/decisions/0062-commitments.md
 */
export function commitmentsOf(
  all: readonly ActionProgress[],
  { start, end }: Pick<PlanYear, 'start' | 'end'>,
  asAt: IsoDate,
  { reportingPeriod }: ReportingCycle,
): Commitments {
  const promises = all.map((progress) => ({ progress, days: daysPromised(progress) }));
  const isAddition = additionsTo(all, reportingPeriod);
  const periods = periodsBetween(start, end, reportingPeriod).map((period): PeriodCommitments => {
    const promised = promises
      .filter(({ days }) => days.some((day) => isWithin(day, period)))
      .map(({ progress }) => progress);
    return {
      period,
      hasBegun: period.start <= asAt,
      isRunning: period.start <= asAt && asAt < period.end,
      promised,
      pushedOut: promised.filter(
        ({ currentDue }) => currentDue !== null && currentDue > period.end,
      ),
      added: all.filter((one) => isAddedWithin(one.addedOn, period) && isAddition(one)),
      dated: all.filter(({ addedOn }) => isBy(addedOn, period.end)).length,
    };
  });
  return {
    periods,
    total: all.length,
    due: all.filter(({ currentDue }) => currentDue !== null).length,
    pushedOut: distinct(periods.flatMap(({ pushedOut }) => pushedOut)),
    added: distinct(periods.flatMap(({ added }) => added)),
    addedUnknown: all.filter(({ addedOn }) => addedOn === null).length,
    movedOften: all.filter(({ revisions }) => revisions.length >= MOVED_OFTEN),
  };
}

const daysPromised = ({ originalDue, revisions }: ActionProgress): readonly IsoDate[] => [
  ...(originalDue === null ? [] : [originalDue]),
  ...revisions.map(({ value }) => value.to),
];

const isWithin = (day: IsoDate, { start, end }: Period) => start <= day && day <= end;

/** Whether an action came after the period in which its subgroup's plan began. */
function additionsTo(
  all: readonly ActionProgress[],
  reportingPeriod: ReportingCycle['reportingPeriod'],
): (progress: ActionProgress) => boolean {
  const begun = new Map<string, IsoDate>();
  for (const { action } of all) {
    // Of one that was moved there, the day of the move: it is the subgroup's plan that began.
    const { subgroup, addedOn } = action.value;
    // Of a plan with an action whose coming nobody knows, nobody knows when it began: before.
    const day = addedOn ?? ('' as IsoDate);
    const first = begun.get(subgroup);
    if (first === undefined || day < first) begun.set(subgroup, day);
  }
  return ({ action: { value }, addedOn }) => {
    const first = begun.get(value.subgroup);
    return !first || (addedOn ?? '') > periodOf(first, reportingPeriod).end;
  };
}

/** What is there on the first day is what a period begins with. */
const isAddedWithin = (day: IsoDate | null, { start, end }: Period) =>
  day !== null && start < day && day <= end;

const isBy = (day: IsoDate | null, last: IsoDate) => day !== null && day <= last;

const distinct = (all: readonly ActionProgress[]) => [...new Set(all)];
