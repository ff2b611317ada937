import { daysBetween, type Period } from '../calendar.ts';
import { periodAskedFor } from '../cycle/cycleNote.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import type { StatusRules } from '../records/partnership.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { type ActionProgress, progressOfActions } from './actionProgress.ts';
import { subgroupsInOrder } from './board.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { byRef } from './planView.ts';
import { reviewsOf, unansweredReturn } from './reviews.ts';
import { silenceOf } from './silence.ts';
import { isOpen } from './status.ts';

/** What there is to do about an action, the most urgent first. One may be in several. */
export const DUE_LISTS = [
  'returned',
  'overdue',
  'due-soon',
  'update-due',
  'long-silent',
  'silent',
  'asked-to-move',
  'done',
] as const;

export type DueList = (typeof DUE_LISTS)[number];

/** An action with what there is to do about it. */
export interface DueRow extends PlanRow {
  /** In the order of `DUE_LISTS`; empty where there is nothing to do, and nothing was done. */
  readonly lists: readonly DueList[];
  /** The return that waits for an answer; `null` without one. */
  readonly returned: Summarised<'review'> | null;
  /** Another due day that was asked for, and that nobody has decided; `null` without one. */
  readonly request: Summarised<'date-request'> | null;
  /** Whole days from the day to the current due day, negative past it; `null` without one. */
  readonly daysToDue: number | null;
}

export interface DueActions {
  readonly asAt: IsoDate;
  readonly rules: StatusRules;
  /** Whole days after the period in which an update of it is still in time. */
  readonly graceDays: number;
  /** The period that is reported on by now. */
  readonly period: Period;
  /** Every action in use, by subgroup in the order of their priorities, then by reference. */
  readonly rows: readonly DueRow[];
}

/**
 * @param subgroup only its actions; those of all subgroups when left out
 * @returns `null` while there is no partnership
 */
export function dueActions(
  records: Records,
  asAt: IsoDate,
  subgroup?: RecordId<'subgroup'>,
): DueActions | null {
  const partnership = thePartnership(records)?.value;
  if (!partnership) return null;
  const period = periodAskedFor(records, asAt, partnership);
  const reviews = reviewsOf(records, asAt);
  const { rules, graceDays } = partnership;
  const rows = progressOfActions(records, asAt, partnership, subgroup).map((progress): DueRow => {
    const { currentDue, updates, state } = progress;
    const found = {
      returned: unansweredReturn(updates, reviews),
      request: isOpen(progress) || state === 'suspended' ? lastRequest(progress) : null,
      daysToDue: currentDue && daysBetween(asAt, currentDue),
    };
    const lists = DUE_LISTS.filter((list) =>
      isIn(list, { ...progress, ...found }, { asAt, period, rules }),
    );
    return { ...planRow(records, progress), ...found, lists };
  });
  const places = new Map(subgroupsInOrder(records).map(({ id }, place) => [id, place]));
  const placeOf = ({ action }: DueRow) => places.get(action.value.subgroup) ?? places.size;
  const inOrder = rows.toSorted((a, b) => placeOf(a) - placeOf(b) || byRef(a, b));
  return { asAt, rules, graceDays, period, rows: inOrder };
}

export const lastRequest = ({ openRequests }: ActionProgress) => openRequests.at(-1) ?? null;

type Found = Pick<DueRow, 'returned' | 'request' | 'daysToDue'>;

/** The bound belongs to the list: due in 28 days is due soon. */
function isIn(
  list: DueList,
  progress: ActionProgress & Found,
  { asAt, period, rules }: Pick<DueActions, 'asAt' | 'period' | 'rules'>,
): boolean {
  const { latest, daysToDue, returned } = progress;
  const wasHeardOf = latest !== null && latest.value.asOf >= period.start;
  switch (list) {
    case 'returned':
      return returned !== null;
    case 'overdue':
      return progress.isOverdue;
    case 'due-soon':
      return (
        isOpen(progress) && daysToDue !== null && daysToDue >= 0 && daysToDue <= rules.dueSoonDays
      );
    case 'update-due':
      return isOpen(progress) && hasBegun(progress, asAt) && !wasHeardOf;
    case 'long-silent':
      return silenceOf(progress, rules) === 'long-silent-days';
    case 'silent':
      return silenceOf(progress, rules) === 'silent-days';
    case 'asked-to-move':
      return progress.request !== null;
    case 'done':
      return wasHeardOf && returned === null;
  }
}

/** Nothing can be said before the start. Without one nobody knows, and so it is asked. */
const hasBegun = ({ action, state }: ActionProgress, asAt: IsoDate) =>
  state === 'in-progress' || action.value.start === null || action.value.start <= asAt;

/** Those that an agency leads; all of them where none is named. */
export const ledBy = (
  rows: readonly DueRow[],
  agency: RecordId<'agency'> | undefined,
): readonly DueRow[] =>
  agency ? rows.filter(({ action }) => action.value.leadAgency === agency) : rows;

/** The actions of a list, in the order in which somebody would work through them. */
export function inDueList(rows: readonly DueRow[], list: DueList): readonly DueRow[] {
  const urgency = urgencyIn(list);
  return rows
    .filter(({ lists }) => lists.includes(list))
    .toSorted((a, b) => urgency(a) - urgency(b));
}

/** Less is more urgent; what is as urgent stays in the order of the subgroups. */
function urgencyIn(list: DueList): (row: DueRow) => number {
  switch (list) {
    case 'overdue':
      return ({ daysOverdue }) => -daysOverdue;
    case 'due-soon':
      return ({ daysToDue }) => daysToDue ?? 0;
    case 'long-silent':
    case 'silent':
      return ({ daysSinceWord }) => -(daysSinceWord ?? 0);
    case 'returned':
    case 'update-due':
    case 'asked-to-move':
    case 'done':
      return () => 0;
  }
}
