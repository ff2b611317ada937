import { sayShortDay } from '#domain/calendar.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { Commitments, PeriodCommitments } from '#domain/progress/commitments.ts';
import { sayDueMove } from './changeWords.ts';
import { sayShareOf } from './planWords.ts';
import { sayNumber, sayNumberOf, sayShare } from './words.ts';

/** What a board can take away, with the bases. */
export function sayCommitments({
  pushedOut,
  due,
  added,
  total,
  addedUnknown,
}: Commitments): string {
  const known = total - addedUnknown;
  const pushed =
    due === 0
      ? 'No action has a due date yet.'
      : `${sayShareOf({ count: pushedOut.length, base: due }, 'actions with a due date')} ${wasOrWere(pushedOut.length)} moved past the end of the period that they were due in.`;
  const came =
    known === 0
      ? 'When actions came into the plan is not recorded.'
      : `${sayShareOf({ count: added.length, base: known }, 'actions')} came into the plan part-way through a period, after their subgroup’s plan had begun.`;
  return `${pushed} ${came}`;
}

const wasOrWere = (count: number) => (count === 1 ? 'was' : 'were');

/** of 48 with a due date (19%) */
export function sayDueBase(count: number, { due }: Commitments): string {
  return `of ${sayNumber(due)} with a due date${inBrackets(sayShare({ count, base: due }))}`;
}

/** of 38 whose first day is known (8%); not known for 12 */
export function sayAddedBase({ added, total, addedUnknown }: Commitments): string {
  const base = total - addedUnknown;
  const unknown = addedUnknown === 0 ? '' : `; not recorded for ${sayNumber(addedUnknown)}`;
  return `of ${sayNumber(base)} whose first day is recorded${inBrackets(sayShare({ count: added.length, base }))}${unknown}`;
}

const inBrackets = (share: string) => (share ? ` (${share})` : '');

/** Beside those moved twice: the list Needs attention has only what is not finished. */
export function sayStillOpen(moved: readonly ActionProgress[]): string {
  const open = moved.filter(({ state }) => state === 'in-progress' || state === 'not-started');
  return open.length === moved.length ? '' : `; ${sayNumber(open.length)} of them not finished`;
}

/** 31 Oct 2017 to 29 Mar 2018, 5 months later: the first day agreed beside the one it is due now. */
export function sayPushes({ originalDue, currentDue, revisions }: ActionProgress): string {
  const latest = revisions.at(-1)?.value;
  const moved = sayDueMove(originalDue ?? latest?.from ?? null, currentDue);
  return latest ? `${moved}. ${latest.reason} (${latest.approver})` : moved;
}

export const sayAdded = ({ addedOn }: ActionProgress): string =>
  addedOn ? `Came into the plan on ${sayShortDay(addedOn)}` : '';

/** October to December 2017; where it is running, that it is so far. */
export const sayPeriodSoFar = ({ period, isRunning }: PeriodCommitments): string =>
  isRunning ? `${period.label}, so far` : period.label;

/** 3 of 12, or that nothing was due. */
export const sayPushedOf = ({ pushedOut, promised }: PeriodCommitments): string =>
  promised.length === 0
    ? 'None was due'
    : `${sayNumber(pushedOut.length)} of ${sayNumberOf(promised.length, 'action')}`;

/** 3 of 50, or a gap where the period has not begun. */
export const sayAddedOf = ({ added, dated, hasBegun }: PeriodCommitments): string => {
  if (!hasBegun) return 'Not yet';
  return dated === 0 ? 'Not recorded' : `${sayNumber(added.length)} of ${sayNumber(dated)}`;
};
