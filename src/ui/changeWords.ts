import { daysBetween, type Period, sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import {
  type ActionChange,
  CHANGE_KINDS,
  type ChangeKind,
  type Changes,
  directionOf,
} from '#domain/progress/changesBetween.ts';
import { sayInSentence, type Words } from './partnershipWords.ts';
import { sayLength, sayList, sayNumber, sayNumberOf, sayPercent } from './words.ts';

/** Heads of the lists of what changed. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  completed: 'Completed',
  'status-moved': 'Status moved',
  'newly-overdue': 'Newly overdue',
  'newly-silent': 'Newly without an update',
  'due-moved': 'Due date moved',
  'percent-moved': 'Per cent done moved',
  new: 'New in the plan',
  dropped: 'Dropped',
};

/** What a head stands for, where it does not say so itself. */
export const CHANGE_HINTS: Readonly<Partial<Record<ChangeKind, string>>> = {
  dropped: 'Closed without being delivered, or taken out of the plan',
  'status-moved': 'Other than completed or dropped',
};

/** 5 completed, 4 moved in status and 1 newly overdue: as a sentence goes on after "actions". */
const CHANGE_PHRASES: Readonly<Record<ChangeKind, string>> = {
  completed: 'completed',
  'status-moved': 'moved in status',
  'newly-overdue': 'newly overdue',
  'newly-silent': 'newly without an update',
  'due-moved': 'with another due date',
  'percent-moved': 'moved in per cent done',
  new: 'new',
  dropped: 'dropped',
};

/** What the board can take away of all that changed. One action can have changed in several ways. */
export function sayChanges({ byKind, changed, unchanged }: Changes): string {
  const total = changed + unchanged;
  if (total === 0) return 'There were no actions then, and there are none now.';
  if (changed === 0) return `No change in any of the ${sayNumberOf(total, 'action')}.`;
  const parts = CHANGE_KINDS.filter((kind) => byKind[kind].length > 0).map(
    (kind) => `${sayNumber(byKind[kind].length)} ${CHANGE_PHRASES[kind]}`,
  );
  const still = unchanged === 0 ? 'none is' : `${sayNumber(unchanged)} ${isOrAre(unchanged)}`;
  return `Of ${sayNumberOf(total, 'action')}, ${sayNumber(changed)} changed and ${still} as before: ${sayList(parts)}.`;
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');

/** How many of those moved in status went which way: "4 worse, 6 better". Empty where none is rated. */
export function sayDirections(moved: readonly ActionChange[]): string {
  const count = (way: 'worse' | 'better') => moved.filter((one) => directionOf(one) === way).length;
  return (['worse', 'better'] as const)
    .filter((way) => count(way) > 0)
    .map((way) => `${sayNumber(count(way))} ${way}`)
    .join(', ');
}

/** The old value beside the new one, as a list of one kind of change asks for them. */
export function sayChange(words: Words, kind: ChangeKind, { before, after }: ActionChange): string {
  const said = (one: ActionProgress | null) => (one ? saidOf(words, one) : 'not in the plan');
  switch (kind) {
    case 'completed':
      return `was ${said(before)}`;
    case 'dropped':
      return `${after ? said(after) : 'taken out'}, was ${said(before)}`;
    case 'new':
      return after ? sayCame(words, after) : '';
    case 'status-moved':
    case 'newly-silent':
      return `${said(before)} to ${said(after)}`;
    case 'newly-overdue':
      return `was ${said(before)}, due ${sayDue(after)}`;
    case 'due-moved':
      return sayDueMove(before?.currentDue ?? null, after?.currentDue ?? null);
    case 'percent-moved':
      return `${sayDone(before)} to ${sayDone(after)}`;
  }
}

/** Within a sentence. */
function saidOf(words: Words, { status, isOverdue }: ActionProgress): string {
  if (!isOverdue) return sayInSentence(words, status);
  return status === 'not-started' ? `${sayInSentence(words, status)}, overdue` : 'overdue';
}

const sayDue = (progress: ActionProgress | null) =>
  progress?.currentDue ? sayShortDay(progress.currentDue) : 'on no set day';

function sayCame(words: Words, progress: ActionProgress): string {
  const { addedOn } = progress;
  const status = saidOf(words, progress);
  return addedOn ? `${status}, added ${sayShortDay(addedOn)}` : status;
}

const sayDone = (progress: ActionProgress | null): string =>
  progress === null || progress.percentDone === null
    ? 'no figure'
    : sayPercent(progress.percentDone);

/** 31 Oct 2017 to 29 Mar 2018, 5 months later */
export function sayDueMove(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null) return to === null ? 'no due date' : `set to ${sayShortDay(to)}, had none`;
  if (to === null) return `${sayShortDay(from)} to no due date`;
  const days = daysBetween(from, to);
  const way = days > 0 ? 'later' : 'earlier';
  return `${sayShortDay(from)} to ${sayShortDay(to)}, ${sayLength(Math.abs(days))} ${way}`;
}

/** Beside a number: how it moved since the last meeting, with what it was. */
export function sayMovement(now: number, then: number): string {
  if (now === then) return 'no change';
  const by = Math.abs(now - then);
  return `${sayNumber(by)} ${now > then ? 'more' : 'fewer'}, was ${sayNumber(then)}`;
}

/** Oct to Dec 2017: as short as the head of a number must be. */
export const sayShortPeriod = ({ label }: Period): string =>
  label.replaceAll(/([A-Z][a-z]{2})[a-z]+/g, '$1');
