import { daysBetween, type Period, periodOf, addDays } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { DeclaredStatus, UpdateSummary } from '../records/progressUpdate.ts';

/** The eight states an action is shown in, in the order of every table, chart and key. */
export const STATUSES = [
  'complete',
  'on-track',
  'at-risk',
  'off-track',
  'no-update',
  'not-started',
  'suspended',
  'closed',
] as const;

export type Status = (typeof STATUSES)[number];

/** Where an action stands in its life. Counted before any rating is. */
export const DELIVERY_STATES = [
  'complete',
  'in-progress',
  'not-started',
  'suspended',
  'closed',
] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The state an action is in is what its latest standing update says; not started before the first. */
export function deliveryStateOf(latest: DeclaredStatus | null): DeliveryState {
  switch (latest) {
    case null:
      return 'not-started';
    case 'on-track':
    case 'at-risk':
    case 'off-track':
      return 'in-progress';
    case 'complete':
    case 'suspended':
    case 'closed':
      return latest;
  }
}

/** How the partnership reports: the length of a period, and the days of grace after it. */
export interface ReportingCycle {
  readonly reportingPeriod: 'quarter' | 'month';
  /** Whole days, 0 or more. */
  readonly graceDays: number;
}

/**
 * The latest period for which an update can be missed: it has ended, and so have its days of grace.
 * Until then an update is due, and nobody is silent.
 */
export function lastClosedPeriod(today: IsoDate, cycle: ReportingCycle): Period {
  const stillInTime = periodOf(addDays(today, -cycle.graceDays), cycle.reportingPeriod);
  return periodOf(addDays(stillInTime.start, -1), cycle.reportingPeriod);
}

export interface StatusFacts {
  /** The latest standing update; `null` before the first. */
  readonly latest: Pick<UpdateSummary, 'status' | 'asOf'> | null;
  /** The agreed due day, after revisions; `null` when none was set. */
  readonly currentDue: IsoDate | null;
}

export interface ShownStatus {
  readonly status: Status;
  readonly state: DeliveryState;
  /** Past its current due day and not finished, whatever was declared. A fact, not a judgement. */
  readonly isOverdue: boolean;
  /** Whole days past the current due day; 0 unless overdue. */
  readonly daysOverdue: number;
  /** In progress, and nothing was said of it in the last closed period or since. */
  readonly isSilent: boolean;
}

/** Work that goes on, or should: nobody is chased for what was put aside. */
export const isOpen = ({ state }: Pick<ShownStatus, 'state'>): boolean =>
  state === 'in-progress' || state === 'not-started';

/**
 * What is shown of an action on a day. Overdue comes before silence, and silence before the chair's
 * rating: a period without a word must not raise the share of green. The declared rating is kept and
 * shown beside it. An action not started, suspended or closed has no rating.
 *
 * @param closed to be handed in where many are asked for, since it is the same for all of them
 */
export function statusOn(
  today: IsoDate,
  { latest, currentDue }: StatusFacts,
  cycle: ReportingCycle,
  closed = lastClosedPeriod(today, cycle),
): ShownStatus {
  const state = deliveryStateOf(latest?.status ?? null);
  const isOverdue = isOpen({ state }) && currentDue !== null && currentDue < today;
  const isSilent = state === 'in-progress' && latest !== null && latest.asOf < closed.start;
  const daysOverdue = isOverdue ? daysBetween(currentDue, today) : 0;
  return { status: shown(), state, isOverdue, daysOverdue, isSilent };

  function shown(): Status {
    if (state !== 'in-progress') return state;
    if (isOverdue) return 'off-track';
    if (isSilent || !latest) return 'no-update';
    return latest.status;
  }
}
