import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { DateRequest } from '../records/dateRequest.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, plainText } from '../text.ts';

/** What has been typed of another due day, just as it stands in the form. */
export interface MoveDraft {
  /** Whether it is asked for at all: what else was typed is left out when it is not. */
  readonly asksToMove: boolean;
  readonly moveTo: string;
  readonly moveReason: string;
}

export const NO_MOVE: MoveDraft = { asksToMove: false, moveTo: '', moveReason: '' };

export interface MoveProblem {
  readonly field: 'moveTo' | 'moveReason';
  readonly kind:
    | DayProblem
    | 'new-day-missing'
    | 'new-day-is-due-day'
    | 'new-day-gone'
    | 'new-day-before-start'
    | 'move-reason-missing'
    | 'text-too-long';
}

export interface MoveContext {
  readonly currentDue: IsoDate | null;
  readonly start: IsoDate | null;
  readonly today: IsoDate;
}

/** What is asked, before anybody says with which update. */
export type Move = Pick<DateRequest, 'from' | 'to' | 'reason' | 'askedOn'>;

/**
 * Asks that an action be due on another day, which moves nothing by itself. Earlier is as good as
 * later; a day that is gone is not, since nobody can do anything by then.
 *
 * @returns `null` where nothing is asked, or every problem at once, in the order of the form
 */
export function askToMove(
  { asksToMove, moveTo, moveReason }: MoveDraft,
  { currentDue, start, today }: MoveContext,
): Result<Move | null, readonly MoveProblem[]> {
  if (!asksToMove) return accept(null);
  const problems: MoveProblem[] = [];
  const to = newDay();
  const reason = plainText(moveReason);
  if (reason === '') problems.push({ field: 'moveReason', kind: 'move-reason-missing' });
  if (reason.length > LONGEST_NOTE) problems.push({ field: 'moveReason', kind: 'text-too-long' });
  if (problems.length > 0 || to === null) return refuse(problems);
  return accept({ from: currentDue, to, reason, askedOn: today });

  function newDay(): IsoDate | null {
    const refused = (kind: MoveProblem['kind']) => {
      problems.push({ field: 'moveTo', kind });
      return null;
    };
    const read = readDay(moveTo);
    if (!read.ok) return refused(read.problem);
    const day = read.value;
    if (day === null) return refused('new-day-missing');
    if (day === currentDue) return refused('new-day-is-due-day');
    if (day < today) return refused('new-day-gone');
    return start !== null && day < start ? refused('new-day-before-start') : day;
  }
}
