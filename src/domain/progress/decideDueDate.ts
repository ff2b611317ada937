import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { DateRefusal } from '../records/dateRequest.ts';
import type { DateRevision } from '../records/dateRevision.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';

/** What has been typed about another due day, just as it stands in the form. */
export interface DueDateDraft {
  /** Asked only where there is a request; empty while none was chosen. */
  readonly verdict: 'agree' | 'refuse' | '';
  readonly to: string;
  readonly reason: string;
  /** Why a request is not agreed to. */
  readonly refusal: string;
  readonly approver: string;
  readonly madeOn: string;
}

export interface DueDateProblem {
  readonly field: keyof DueDateDraft;
  readonly kind:
    | DayProblem
    | 'verdict-missing'
    | 'new-day-missing'
    | 'new-day-is-due-day'
    | 'new-day-before-start'
    | 'reason-missing'
    | 'refusal-missing'
    | 'approver-missing'
    | 'decision-day-missing'
    | 'decision-day-in-future'
    | 'text-too-long';
}

export interface DueDateContext {
  readonly action: RecordId<'action'>;
  readonly start: IsoDate | null;
  /** The day it was due by on a day, as was agreed until then; `null` where none was set. */
  readonly dueOn: (day: IsoDate) => IsoDate | null;
  readonly today: IsoDate;
  /** What is decided; `null` where nobody asked. */
  readonly request: RecordId<'date-request'> | null;
  /** What is put right; `null` for a new decision. */
  readonly wrong: WrongDay | null;
}

/** A day that was written down wrongly: of a revision, or the day first agreed. */
export interface WrongDay {
  readonly corrects: RecordId<'date-revision'> | RecordId<'action'>;
  /** The due day that it was moved from, or the wrong day itself where it is the day first agreed. */
  readonly from: IsoDate | null;
  /** The request that it granted. */
  readonly request: RecordId<'date-request'> | null;
}

export type DueDateDecision =
  | { readonly kind: 'date-revision'; readonly value: DateRevision }
  | { readonly kind: 'date-refusal'; readonly value: DateRefusal };

/**
 * Moves the day by which an action is due, puts such a day right, or declines a request for another.
 * The reason and who agreed are always needed: without them a date would slip unseen.
 *
 * @returns the fact to be kept, or every problem at once, in the order of the form
 */
export function decideDueDate(
  draft: DueDateDraft,
  { action, start, dueOn, today, request, wrong }: DueDateContext,
): Result<DueDateDecision, readonly DueDateProblem[]> {
  const problems: DueDateProblem[] = [];
  const add = (field: DueDateProblem['field'], kind: DueDateProblem['kind']) => {
    problems.push({ field, kind });
    return null;
  };
  const { verdict } = draft;
  if (request && verdict === '') add('verdict', 'verdict-missing');
  if (request && verdict === 'refuse') {
    const reason = text('refusal', 'refusal-missing');
    const by = text('approver', 'approver-missing');
    const on = decidedOn();
    if (problems.length > 0 || on === null) return refuse(problems);
    return accept({ kind: 'date-refusal', value: { action, request, by, on, reason } });
  }
  const to = newDay();
  const reason = text('reason', 'reason-missing');
  const approver = text('approver', 'approver-missing');
  const madeOn = decidedOn();
  const before = wrong ? wrong.from : dueOn(madeOn ?? today);
  const isNoMove = wrong === null || wrong.corrects === action;
  if (to !== null && isNoMove && to === before) problems.unshift({ ...SAME_DAY });
  if (problems.length > 0 || to === null || madeOn === null) return refuse(problems);
  const corrects = wrong?.corrects ?? null;
  const granted = request ?? wrong?.request ?? null;
  const value = { action, from: before, to, reason, approver, madeOn, request: granted, corrects };
  return accept({ kind: 'date-revision', value });

  function newDay(): IsoDate | null {
    const read = readDay(draft.to);
    if (!read.ok) return add('to', read.problem);
    if (read.value === null) return add('to', 'new-day-missing');
    return start && read.value < start ? add('to', 'new-day-before-start') : read.value;
  }

  function text(field: 'reason' | 'refusal' | 'approver', missing: DueDateProblem['kind']): string {
    const isLine = field === 'approver';
    const written = isLine ? plainLine(draft[field]) : plainText(draft[field]);
    if (written === '') add(field, missing);
    if (written.length > (isLine ? LONGEST_TITLE : LONGEST_NOTE)) add(field, 'text-too-long');
    return written;
  }

  function decidedOn(): IsoDate | null {
    const read = readDay(draft.madeOn);
    if (!read.ok) return add('madeOn', read.problem);
    if (read.value === null) return add('madeOn', 'decision-day-missing');
    return read.value > today ? add('madeOn', 'decision-day-in-future') : read.value;
  }
}

const SAME_DAY = { field: 'to', kind: 'new-day-is-due-day' } as const;
