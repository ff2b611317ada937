import { addDays, daysBetween, type Period, periodsBetween } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { PlanRow } from '../plans/planRow.ts';
import { byRef } from './planView.ts';
import type { Status } from './status.ts';

/** Which days are drawn: those of the plan year, or all that any action has. */
export const TIMELINE_SPANS = ['year', 'all'] as const;

export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** A step with a day. */
export interface TimelineStep {
  readonly title: string;
  readonly due: IsoDate;
  readonly isDone: boolean;
}

/** An action on the timeline. */
export interface TimelineBar {
  readonly id: RecordId<'action'>;
  readonly ref: string;
  readonly title: string;
  readonly objective: string;
  readonly status: Status;
  readonly isOverdue: boolean;
  /** `null` where none was set: then only its due day is drawn. */
  readonly start: IsoDate | null;
  /** The day first agreed; `null` where none was. */
  readonly originalDue: IsoDate | null;
  /** `null` for an action that cannot be drawn. */
  readonly due: IsoDate | null;
  /** Whole days from the first due day to the current one; 0 where it stands, less when brought forward. */
  readonly daysMoved: number;
  readonly steps: readonly TimelineStep[];
  readonly stepCount: number;
  readonly stepsDone: number;
}

export interface TimelineGroup {
  /** Empty for actions without one. */
  readonly objective: string;
  readonly bars: readonly TimelineBar[];
}

export interface Timeline {
  readonly asAt: IsoDate;
  /** The first and the last day drawn. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where the axis has a mark: quarters, or years where it is long. */
  readonly periods: readonly Period[];
  /** By objective, the one that begins first first; those of none last. */
  readonly groups: readonly TimelineGroup[];
  /** Without a due day, and so not drawn; by reference. */
  readonly undated: readonly TimelineBar[];
}

/** @param year first and last day of the plan year; `null` where there is none on the day */
export function timelineOf(
  rows: readonly PlanRow[],
  asAt: IsoDate,
  span: TimelineSpan,
  year: { readonly start: IsoDate; readonly end: IsoDate } | null,
): Timeline {
  const all = rows.toSorted(byRef).map(barOf);
  const dated = all.filter(({ due }) => due !== null).toSorted(byDays);
  const { from, to } = span === 'year' && year ? daysOfYear(year) : daysOfAll(dated, asAt);
  const groups = Array.from(
    groupBy(dated, ({ objective }) => objective),
    ([objective, bars]) => ({ objective, bars }),
  );
  return {
    ...{ asAt, from, to, periods: marksBetween(from, to) },
    // In the order of their first bars; a stable sort keeps it.
    groups: groups.toSorted((a, b) => Number(a.objective === '') - Number(b.objective === '')),
    undated: all.filter(({ due }) => due === null),
  };
}

function barOf({ action, status, isOverdue, ...row }: PlanRow): TimelineBar {
  const { originalDue, currentDue: due, milestones, latest } = row;
  const { ref, title, objective, start } = action.value;
  const done = new Set(latest?.value.milestonesDone);
  return {
    ...{ id: action.id, ref, title, objective, status, isOverdue, start, originalDue, due },
    daysMoved: originalDue && due ? daysBetween(originalDue, due) : 0,
    steps: milestones.flatMap(({ id, value }) =>
      value.due ? [{ title: value.title, due: value.due, isDone: done.has(id) }] : [],
    ),
    stepCount: milestones.length,
    stepsDone: row.milestonesDone,
  };
}

/** By the day they begin, else the day they are due; then by the day they are due. */
const byDays = (a: TimelineBar, b: TimelineBar): number =>
  compare(a.start ?? a.due ?? '', b.start ?? b.due ?? '') || compare(a.due ?? '', b.due ?? '');

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const daysOfYear = ({ start, end }: { readonly start: IsoDate; readonly end: IsoDate }) => ({
  from: start,
  to: end,
});

/** Every day that is drawn of any of them, and today, in whole quarters. */
function daysOfAll(bars: readonly TimelineBar[], asAt: IsoDate) {
  const days = bars.flatMap(({ start, originalDue, due, steps }) =>
    [start, originalDue, due, ...steps.map((step) => step.due)].filter((day) => day !== null),
  );
  const inOrder = [asAt, ...days].toSorted(compare);
  const first = inOrder[0] ?? asAt;
  const last = inOrder.at(-1) ?? asAt;
  const quarters = periodsBetween(first, last, 'quarter');
  return { from: quarters[0]?.start ?? first, to: quarters.at(-1)?.end ?? last };
}

/** More marks than this cannot be told apart on a narrow screen. */
const MOST_QUARTERS = 8;

/** Quarters; where there are many, each financial year by its first. */
function marksBetween(from: IsoDate, to: IsoDate): readonly Period[] {
  const quarters = periodsBetween(from, to, 'quarter');
  if (quarters.length <= MOST_QUARTERS) return quarters;
  return quarters.filter(({ id }) => id.endsWith('Q1'));
}

/** Where a day stands between the first and the last, from 0 to 1; its end where `isEnd`. Not held between them. */
export function placeOfDay(
  day: IsoDate,
  { from, to }: Pick<Timeline, 'from' | 'to'>,
  isEnd = false,
): number {
  return daysBetween(from, isEnd ? addDays(day, 1) : day) / (daysBetween(from, to) + 1);
}

/** How the timeline is looked at: the plan year unless told. It stands in the address. */
export interface TimelineView {
  readonly span?: 'all';
}

export const readTimelineView = ({ span }: Readonly<Record<string, unknown>>): TimelineView =>
  span === 'all' ? { span } : {};

/** How far the due days have moved. */
export interface Slippage {
  /** Later than first agreed. */
  readonly later: number;
  /** Whole days, of the one that moved furthest; 0 where none did. */
  readonly furthest: number;
  readonly furthestRef: string;
  readonly overdue: number;
  readonly drawn: number;
}

export function slippageOf({ groups }: Pick<Timeline, 'groups'>): Slippage {
  const bars = groups.flatMap((group) => group.bars);
  const later = bars.filter(({ daysMoved }) => daysMoved > 0);
  const [furthest] = later.toSorted((a, b) => b.daysMoved - a.daysMoved);
  return {
    later: later.length,
    furthest: furthest?.daysMoved ?? 0,
    furthestRef: furthest?.ref ?? '',
    overdue: bars.filter(({ isOverdue }) => isOverdue).length,
    drawn: bars.length,
  };
}
