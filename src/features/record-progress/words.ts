import { sayDay } from '#domain/calendar.ts';
import type { LateDraft } from '#domain/meetings/afterLock.ts';
import type { LockedPeriod } from '#domain/meetings/locks.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { MilestoneStep } from '#domain/progress/milestoneSteps.ts';
import type { MoveDraft } from '#domain/progress/askToMove.ts';
import { isTextField, longestOf, type ProgressField } from '#domain/progress/progressUpdate.ts';
import type { SignedProblem } from '#domain/progress/recordSigned.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import type { DateRequest } from '#domain/records/dateRequest.ts';
import type { Confidence, DeclaredStatus } from '#domain/records/progressUpdate.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '#domain/text.ts';
import type { Author } from '#domain/versions/version.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { lowerFirst, sayNumber, sayNumberOf, sayPercent } from '#ui/words.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { sayTimes } from '#ui/planWords.ts';

/** Every refusal in a chair's words, and what to do about it. */
export function sayProblem(words: Words, problem: SignedProblem): string {
  switch (problem.kind) {
    case 'status-missing':
      return 'Choose a status';
    case 'percent-missing':
      return 'Enter how much is done, from 0 to 100';
    case 'percent-not-whole-0-to-100':
      return 'Enter how much is done as a whole number from 0 to 100';
    case 'percent-of-complete-not-100':
      return `${words.statuses.complete.label} means 100%: enter 100, or choose another status`;
    case 'day-missing':
      return `Enter ${DAYS[problem.field] ?? 'the day'}`;
    case 'day-in-future':
      return `Enter ${DAYS[problem.field] ?? 'a day'}, today or earlier`;
    case 'day-before-start':
      return 'This is before the action’s start date: check the year, or change the start under Edit details';
    case 'day-in-locked-period':
      return sayDayLocked(problem);
    case 'late-reason-missing':
      return 'Say why the record of this period is to be put right';
    case 'late-reason-too-long':
      return `Shorten this to ${sayNumber(LONGEST_TITLE)} characters or fewer`;
    case 'corrective-action-missing':
      return 'Say what will be done to bring this action back on track';
    case 'evidence-missing':
      return `Say what shows that it is ${sayInSentence(words, 'complete')}`;
    case 'approver-missing':
      return 'Say who approved this';
    case 'approval-reason-missing':
      return 'Say why this was approved';
    case 'text-too-long':
      return `Shorten this to ${sayNumber(longestIn(problem.field))} characters or fewer`;
    case 'new-day-missing':
      return 'Enter the day by which it should be due instead';
    case 'new-day-is-due-day':
      return 'It is due on that day already: enter another one, or do not ask to move it';
    case 'new-day-gone':
      return 'Enter a new due date that is today or later';
    case 'new-day-before-start':
      return 'Enter a new due date that is not before the action’s start';
    case 'move-reason-missing':
      return 'Say why the due date should move';
    case 'who-missing':
      return 'Enter your name or your role';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return `${LABELS[problem.field]}: ${lowerFirst(sayDayProblem(problem.kind))}`;
  }
}

const DAYS: Readonly<Partial<Record<SignedProblem['field'], string>>> = {
  asOf: 'the day this was true',
  approvalOn: 'the day it was approved',
};

function longestIn(field: SignedProblem['field']): number {
  if (field === 'moveReason') return LONGEST_NOTE;
  return isTextField(field) ? longestOf(field) : LONGEST_TITLE;
}

/** As they stand over the fields. */
export const LABELS = {
  status: 'Status',
  percentDone: 'How much is done (%)',
  confidence: 'How sure are you that it will be done in time?',
  asOf: 'True on',
  milestonesDone: 'Milestones done',
  whatChanged: 'What has changed?',
  correctiveAction: 'Corrective action',
  correctiveWho: 'By whom',
  correctiveBy: 'By when',
  evidence: 'Evidence',
  approvalBy: 'Approved by',
  approvalOn: 'Approved on',
  approvalReason: 'Reason',
  publicWording: 'Public wording',
  isLateCorrection: 'This is a correction of the record of that period',
  lateReason: 'Why the record is to be put right',
  asksToMove: 'Ask to move the due date',
  moveTo: 'New due date',
  moveReason: 'Why it should move',
  name: 'Your name or role',
  agency: 'Your agency',
} as const satisfies Record<
  ProgressField | keyof LateDraft | keyof MoveDraft | keyof Author,
  string
>;

/** What choosing each status means for this action, in the partnership’s own words where it has any. */
export const sayChoice = ({ statuses }: Words, status: DeclaredStatus): string =>
  statuses[status].isOwn ? statuses[status].meaning : CHOICES[status];

const CHOICES: Readonly<Record<DeclaredStatus, string>> = {
  'on-track': 'It will be done by its due date',
  'at-risk': 'It is slipping, and can be brought back within the quarter',
  'off-track': 'It will not be done by its due date unless something is done about it',
  complete: 'All of it is delivered, and something shows it',
  suspended: 'It is put on hold, and that was approved',
  closed: 'It ends without being delivered, and that was approved',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'High: nothing is in the way',
  medium: 'Medium: it depends on something that is not settled',
  low: 'Low: it will take luck',
};

/** Due on 31 March 2018, moved twice: first agreed for 30 September 2017. */
export function sayDueNow({ currentDue, originalDue, revisions }: RecordView): string {
  if (!currentDue) return 'No due date was set.';
  const due = `Due on ${sayDay(currentDue)}`;
  if (revisions.length === 0) return `${due}, and never moved.`;
  const first = originalDue ? `: first agreed for ${sayDay(originalDue)}` : '';
  return `${due}, moved ${sayTimes(revisions.length)}${first}.`;
}

/** What was asked before and is not decided: asking anew takes its place. */
export const sayAsked = ({ askedOn, to }: DateRequest): string =>
  `On ${sayDay(askedOn)} it was asked to move it to ${sayDay(to)}, which nobody has decided yet. Asking again takes its place.`;

/** Which of what is written here may leave the partnership. */
export const sayPublicHint = ({ action }: ActionView): string =>
  action.value.isPublishable
    ? 'This, and nothing else that you write here, may be published'
    : 'This, and nothing else that you write here, is for the public. The action is not marked as one that may be published: until it is, the words are kept and not used';

/** Less than was said last is no mistake by itself, and easily one. */
export const sayFell = (before: number): string =>
  `This is less than the ${sayPercent(before)} said last. If that is so, say under “What has changed?” why.`;

/** Due 15 December 2017, 28 days late */
export function sayStep({ milestone, daysLate }: MilestoneStep): string {
  const { due } = milestone.value;
  if (!due) return 'No due date';
  const late = daysLate > 0 ? `, ${sayNumberOf(daysLate, 'day')} late` : '';
  return `Due ${sayDay(due)}${late}`;
}

/** What was said last, so that nobody types a figure without knowing it. */
export function sayPercentHint({ latest, percentDone, milestones }: ActionView): string {
  const last =
    latest && percentDone !== null
      ? `It was ${sayPercent(percentDone)} on ${sayDay(latest.value.asOf)}`
      : 'A whole number from 0 to 100';
  return milestones.length > 0 ? `${last}. May stay blank: the milestones count` : last;
}

export const sayArrived = (count: number): string =>
  count === 1
    ? 'Another update was recorded while you were writing'
    : `${sayNumberOf(count, 'other update')} were recorded while you were writing`;

/** What was done, as the message says it and Undo names it. */
export const sayRecorded = (ref: string, isCorrection: boolean): string =>
  isCorrection ? `Update of ${ref} put right` : `Progress recorded on ${ref}`;

/** It was reported complete on 12 December 2017. */
export function sayEnded(words: Words, { latest }: ActionView): string {
  if (!latest) return '';
  const { status, asOf } = latest.value;
  return `It was reported ${sayInSentence(words, status)} on ${sayDay(asOf)}.`;
}

type Locked = Pick<LockedPeriod, 'period' | 'metOn'>;

/** October to December 2017 is locked: what the board saw on 23 January 2018 is its record. */
export function sayPeriodLocked({ period, metOn }: Locked): string {
  const seen = metOn ? `what the board saw on ${sayDay(metOn)}` : 'what the board saw';
  return `${period.label} is locked: ${seen} is its record.`;
}

const sayDayLocked = ({ period, metOn }: Locked): string =>
  `${sayPeriodLocked({ period, metOn })} Choose a day after ${sayDay(period.end)}, or tick that this is a correction of that record`;
