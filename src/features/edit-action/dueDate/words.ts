import { daysBetween, readDay, sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type {
  DueDateDecision,
  DueDateDraft,
  DueDateProblem,
} from '#domain/progress/decideDueDate.ts';
import type { Decision } from '#domain/progress/deciding.ts';
import { MOVED_OFTEN } from '#domain/progress/needsAttention.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '#domain/text.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { sayTimes } from '#ui/planWords.ts';
import { sayLength, sayNumber, sayNumberOf } from '#ui/words.ts';

export const LABELS: Readonly<Record<keyof DueDateDraft, string>> = {
  verdict: 'Is it agreed?',
  to: 'New due date',
  reason: 'Why it is moved',
  refusal: 'Why it is not agreed',
  approver: 'Decided by',
  madeOn: 'Decided on',
};

export function sayProblem({ field, kind }: DueDateProblem): string {
  switch (kind) {
    case 'verdict-missing':
      return 'Choose whether it is agreed';
    case 'new-day-missing':
      return 'Enter the new due date';
    case 'new-day-is-due-day':
      return 'Enter another day: it is due on this one already';
    case 'new-day-before-start':
      return 'Enter a due date on or after the start';
    case 'reason-missing':
      return 'Say why';
    case 'refusal-missing':
      return 'Say why it is not agreed';
    case 'approver-missing':
      return 'Enter who decided: a role and a body, for example Board';
    case 'decision-day-missing':
      return 'Enter the day it was decided';
    case 'decision-day-in-future':
      return 'Enter the day it was decided, today or earlier';
    case 'text-too-long': {
      const most = field === 'approver' ? LONGEST_TITLE : LONGEST_NOTE;
      return `${LABELS[field]}: shorten this to ${sayNumber(most)} characters or fewer`;
    }
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}

/** What heads the page. */
export function sayTitle(decision: Decision): string {
  switch (decision.kind) {
    case 'new':
    case 'gone':
      return 'Change the due date';
    case 'request':
      return 'Decide on another due date';
    case 'correction':
      return 'Put a due date right';
  }
}

/** What came of it, in a few words. */
export function sayDone(ref: string, decision: DueDateDecision): string {
  if (decision.kind === 'date-refusal') return `The due date of ${ref} stays as it is`;
  const { corrects, request, to } = decision.value;
  if (corrects) return `A due date of ${ref} was put right`;
  return request ? `Agreed: ${ref} is due on ${sayDay(to)}` : `${ref} is now due on ${sayDay(to)}`;
}

/** How far it moves, and how often it was moved before: what a board asks first. */
export function sayMove(typed: string, { currentDue, revisions }: ActionView): readonly string[] {
  const read = readDay(typed);
  if (!read.ok || !read.value || !currentDue || read.value === currentDue) return [];
  const days = daysBetween(currentDue, read.value);
  const way = days > 0 ? 'later' : 'earlier';
  const moved =
    revisions.length === 0
      ? 'It was not moved before.'
      : `It was moved ${sayTimes(revisions.length)} before.`;
  const often =
    revisions.length + 1 === MOVED_OFTEN
      ? ' Once it is moved twice, the board sees it among what needs attention.'
      : '';
  return [`${sayLength(Math.abs(days))} ${way} than now. ${moved}${often}`];
}

/** Milestones and other actions that do not fit with the day that is typed; none is in the way. */
export function sayClashes(typed: string, view: ActionView): readonly string[] {
  const read = readDay(typed);
  if (!read.ok || !read.value) return [];
  const to: IsoDate = read.value;
  const after = view.milestones.filter(({ value }) => value.due !== null && value.due > to).length;
  const waiting = view.dependencies.neededBy.flatMap(({ row }) =>
    row.currentDue !== null && row.currentDue < to ? [row.action.value.ref] : [],
  );
  return [
    ...(after > 0
      ? [`${sayNumberOf(after, 'milestone')} ${after === 1 ? 'is' : 'are'} due after that day.`]
      : []),
    ...(waiting.length > 0
      ? [
          `${waiting.join(', ')} ${waiting.length === 1 ? 'waits' : 'wait'} for it and would be due before.`,
        ]
      : []),
  ];
}

/** Asked by Chair on 31 December 2017: from 31 March to 30 June 2018 */
export const sayDays = (from: IsoDate | null, to: IsoDate): string =>
  from ? `from ${sayDay(from)} to ${sayDay(to)}` : `to ${sayDay(to)}, until now it has none`;
