import { type Period, periodsBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { Records } from '../versions/records.ts';
import { type Look, plansOn } from './actionProgress.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { type Commitments, commitmentsOf } from './commitments.ts';
import { type MeanPeriod, meanDone } from './meanDone.ts';
import { closedFor, endOn, isRunning, lastPeriods, type PeriodEnd } from './periodEnds.ts';
import { type PeriodsGrid, periodsGrid } from './periodsGrid.ts';
import { lastBoardMeeting, type SinceMeeting, sinceMeeting } from './sinceMeeting.ts';
import { lastClosedPeriod } from './status.ts';
import { type StatusPeriod, statusOverTime } from './statusOverTime.ts';

/** How the plan came to be where it is. Beside the board, which says where that is. */
export interface BoardStory {
  /** `null` where no meeting of the board is recorded before the as-at day. */
  readonly since: SinceMeeting | null;
  /** Of the plan year; empty without one, like the next. */
  readonly statusOverTime: readonly StatusPeriod[];
  readonly meanDone: readonly MeanPeriod[];
  readonly grid: PeriodsGrid;
  /** `null` without a plan year. */
  readonly commitments: Commitments | null;
}

/** As many periods as make a year of quarters. */
const PERIODS_SHOWN = 4;

/**
 * The plan at the last meeting, at the end of each period, and what changed in between, worked out
 * once for every section, page and slide that tells of it.
 *
 * Past days go by what is known today of what was true then: docs/decisions/0060-movement.md
 *
 * @returns `null` while there is no partnership
 */
export function boardStory(records: Records, asAt: IsoDate): BoardStory | null {
  const cycle = thePartnership(records)?.value;
  if (!cycle) return null;
  const year = planYearAt(records, asAt)?.value ?? null;
  const meeting = lastBoardMeeting(records, asAt);
  const ofYear = year ? periodsBetween(year.start, year.end, cycle.reportingPeriod) : [];
  const recent = lastPeriods(asAt, cycle, PERIODS_SHOWN);
  const periods = distinct([...ofYear, ...recent]).filter(({ start }) => start <= asAt);
  const atEnd = (period: Period): Look => ({
    day: endOn(period, asAt),
    closed: closedFor(period, asAt, cycle),
  });
  const then = meeting?.on ?? asAt;
  const [now = [], atMeeting = [], ...atEnds] = plansOn(
    records,
    [
      { day: asAt, closed: lastClosedPeriod(asAt, cycle) },
      { day: then, closed: lastClosedPeriod(then, cycle) },
      ...periods.map(atEnd),
    ],
    cycle,
  );
  const ends = new Map(
    periods.map((period, at): [string, PeriodEnd] => [
      period.id,
      {
        ...{ period, day: endOn(period, asAt), isRunning: isRunning(period, asAt) },
        actions: atEnds[at] ?? [],
      },
    ]),
  );
  const endsOf = (some: readonly Period[]) => some.flatMap(({ id }) => ends.get(id) ?? []);
  return {
    since: meeting && sinceMeeting(meeting, atMeeting, now, cycle),
    statusOverTime: statusOverTime(ofYear, endsOf(ofYear)),
    meanDone: meanDone(ofYear, endsOf(ofYear)),
    grid: periodsGrid(endsOf(recent)),
    commitments: year && commitmentsOf(now, year, asAt, cycle),
  };
}

const distinct = (periods: readonly Period[]) => [
  ...new Map(periods.map((period) => [period.id, period])).values(),
];
