import { sayDay } from '#domain/calendar.ts';
import type { ActionView, Blank, Gap } from '#domain/plans/actionView.ts';
import type { AnsweredRequest } from '#domain/progress/dateRequests.ts';
import type { DueDay } from '#domain/progress/dueDays.ts';
import type { MilestoneStep } from '#domain/progress/milestoneSteps.ts';
import type { DateRevision } from '#domain/records/dateRevision.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { lowerFirst, sayAge, sayLength, sayList, sayNumberOf, sayPercent } from '#ui/words.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { sayMilestones } from '#ui/updates/words.ts';

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  lead: 'a lead',
  start: 'a start date',
  'due-day': 'a due date',
  measure: 'a measure of success',
};

/** Still missing: a lead and a due date. */
export const sayGaps = (gaps: readonly Gap[]): string =>
  `Still missing: ${sayList(gaps.map((gap) => GAP_WORDS[gap]))}.`;

/** Under the status: why it reads as it does, and what the chair said where that differs. */
export function sayStatusNotes(words: Words, view: ActionView): readonly string[] {
  const { state, status, latest, isOverdue, isSilent, daysOverdue, closedPeriod } = view;
  const notes: string[] = [];
  if (isOverdue) notes.push(`Past its due date by ${sayNumberOf(daysOverdue, 'day')}.`);
  if (isSilent) notes.push(`No update received for ${closedPeriod.label}.`);
  if (!latest) notes.push('No work has been reported yet.');
  else if (state === 'in-progress' && latest.value.status !== status) {
    const declared = sayInSentence(words, latest.value.status);
    notes.push(`Declared ${declared} on ${sayDay(latest.value.asOf)}.`);
  }
  return notes;
}

/** 40%, 2 of 4 milestones, or that nobody has said. */
export function sayDone({ percentDone, milestones, milestonesDone, latest }: ActionView): string {
  if (percentDone !== null) return sayPercent(percentDone);
  if (latest && milestones.length > 0) return sayMilestones(milestonesDone, milestones.length);
  return 'Not reported';
}

/** How far off the due day is, and how often it was moved. */
export function sayDueNotes(view: ActionView): readonly string[] {
  const { daysToDue, isOverdue, state, revisions } = view;
  const isAhead = daysToDue !== null && !isOverdue && OPEN.includes(state);
  return [
    isAhead && `${capital(sayAge(-daysToDue))}.`,
    revisions.length > 0 && `Moved ${sayTimes(revisions.length)}.`,
  ].filter((note) => note !== false);
}

const OPEN: readonly string[] = ['in-progress', 'not-started'];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function sayTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : sayNumberOf(count, 'time');
}

/** Also left blank: objective, baseline and target. */
export const sayBlanks = (blanks: readonly Blank[]): string =>
  `Left blank: ${sayList(blanks.map((field) => lowerFirst(FIELD_WORDS[field])))}.`;

/** Asked on 31 December 2017 by Chair to move it to 30 June 2018 */
export const sayRequest = ({ value, author }: AnsweredRequest['request']): string =>
  `Asked on ${sayDay(value.askedOn)} by ${sayAuthor(author)} to move it to ${sayDay(value.to)}`;

/** Not decided yet, or why not. */
export function sayRequestAnswer({ refused }: AnsweredRequest): string {
  if (!refused) return 'Not decided yet';
  const { by, on, reason } = refused.value;
  return `Not agreed by ${by}, ${sayDay(on)}: ${reason}`;
}

/** Why a due day was set or moved, by whose leave and when. */
export function sayRevision({ revision, isFirst }: DueDay): string {
  if (!revision) return 'First agreed';
  if (isFirst) return `First agreed, put right: ${sayApprover(revision.value)}`;
  return capital(sayApprover(revision.value));
}

function sayApprover({ approver, madeOn }: DateRevision): string {
  const on = sayDay(madeOn);
  if (!approver) return `no approver given, ${on}`;
  // Approvers are often written with the day of the meeting.
  return approver.includes(on) ? `agreed by ${approver}` : `agreed by ${approver}, ${on}`;
}

/** Due by 15 December 2017; done by 13 December 2017 */
export function sayStep({ milestone, isDone, doneBy, daysLate }: MilestoneStep): string {
  const { due } = milestone.value;
  const dueWords = due ? `due ${sayDay(due)}` : 'no due date';
  if (isDone) return `Done${doneBy ? `, reported ${sayDay(doneBy)}` : ''}; ${dueWords}`;
  return `${capital(dueWords)}${daysLate > 0 ? `, ${sayNumberOf(daysLate, 'day')} late` : ''}`;
}

/** How much later than first agreed it is due now. */
export function saySlippage(days: number): string {
  if (days === 0) return 'Back to the date first agreed.';
  const length = sayLength(Math.abs(days));
  return days > 0 ? `${length} later than first agreed.` : `${length} earlier than first agreed.`;
}
