import { type DayProblem, typeDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Decision, DecisionType } from '../records/decision.ts';
import type { Alternative } from '../records/strategicAssessment.ts';
import { accept, refuse, type Result } from '../result.ts';
import { readDayOf, textReaders } from '../structure/readers.ts';
import { plainText } from '../text.ts';

/** What has been typed or chosen about a decision, just as it stands in the form. */
export interface DecisionDraft {
  readonly type: DecisionType;
  readonly text: string;
  /** A row in which nothing was typed is no row. */
  readonly alternatives: readonly Alternative[];
  readonly replyBy: string;
  readonly ownerRole: string;
  /** Empty where none was chosen. */
  readonly ownerAgency: string;
  readonly due: string;
  readonly doneOn: string;
}

export type DecisionField =
  | Exclude<keyof DecisionDraft, 'alternatives'>
  | `alternatives.${number}.${keyof Alternative}`;

export interface DecisionProblem {
  readonly field: DecisionField;
  readonly kind:
    | DayProblem
    | 'text-missing'
    | 'option-missing'
    | 'day-before-meeting'
    | 'day-in-future'
    | 'text-too-long';
}

export interface DecisionContext {
  /** `null` for a new one. */
  readonly before: Decision | null;
  readonly meeting: RecordId<'meeting'>;
  /** The day of that meeting. */
  readonly metOn: IsoDate;
  readonly today: IsoDate;
}

const NO_FOLLOW_UP = { ownerRole: '', ownerAgency: null, due: null, doneOn: null } as const;

export const blankDecision = (type: DecisionType): DecisionDraft => ({
  ...{ type, text: '', alternatives: [], replyBy: '' },
  ...{ ownerRole: '', ownerAgency: '', due: '', doneOn: '' },
});

export const draftOfDecision = (decision: Decision): DecisionDraft => ({
  ...{ type: decision.type, text: decision.text, alternatives: decision.alternatives },
  ...{ ownerRole: decision.ownerRole, ownerAgency: decision.ownerAgency ?? '' },
  replyBy: decision.replyBy ? typeDay(decision.replyBy) : '',
  due: decision.due ? typeDay(decision.due) : '',
  doneOn: decision.doneOn ? typeDay(decision.doneOn) : '',
});

/**
 * What a meeting decided, or asked for, or every problem at once, in the order of the form. Owner and
 * due day may be missing, and are then shown as gaps. What only a follow-up has is left out of a
 * decision, and the other way about.
 */
export function editDecision(
  draft: DecisionDraft,
  { before, meeting, metOn, today }: DecisionContext,
): Result<Decision, readonly DecisionProblem[]> {
  const problems: DecisionProblem[] = [];
  const add = (field: DecisionField, kind: DecisionProblem['kind']) => {
    problems.push({ field, kind });
  };
  const read = textReaders(add);
  const text = read.note('text', draft.text);
  if (text === '') add('text', 'text-missing');
  const isFollowUp = draft.type === 'follow-up';
  const alternatives = isFollowUp ? [] : draft.alternatives.flatMap(readAlternative);
  const replyBy = isFollowUp ? null : sinceMeeting('replyBy');
  const followUp = isFollowUp ? readFollowUp() : NO_FOLLOW_UP;
  if (problems.length > 0) return refuse(problems);
  return accept({
    ...{ becameAction: null, becameUpdate: null, ...before },
    ...{ meeting, type: draft.type, text, alternatives, replyBy, ...followUp },
  });

  function readFollowUp() {
    const ownerRole = read.line('ownerRole', draft.ownerRole);
    const ownerAgency = draft.ownerAgency === '' ? null : (draft.ownerAgency as RecordId<'agency'>);
    const due = sinceMeeting('due');
    const doneOn = sinceMeeting('doneOn');
    if (doneOn && doneOn > today) add('doneOn', 'day-in-future');
    return { ownerRole, ownerAgency, due, doneOn };
  }

  function sinceMeeting(field: 'replyBy' | 'due' | 'doneOn'): IsoDate | null {
    const on = readDayOf(add, field, draft[field]);
    if (on && on < metOn) add(field, 'day-before-meeting');
    return on;
  }

  function readAlternative(row: Alternative, at: number): readonly Alternative[] {
    if (plainText(row.option) === '' && plainText(row.whyNot) === '') return [];
    const option = read.line(`alternatives.${at}.option`, row.option);
    if (option === '') add(`alternatives.${at}.option`, 'option-missing');
    return [{ option, whyNot: read.note(`alternatives.${at}.whyNot`, row.whyNot) }];
  }
}

/** Whether somebody still has to do something about it. */
export const isOpenFollowUp = ({ type, becameAction, becameUpdate, doneOn }: Decision): boolean =>
  type === 'follow-up' && becameAction === null && becameUpdate === null && doneOn === null;

/** What a follow-up ended in: it was done, or lives on as an action, or was answered by an update. */
export type FollowedUp =
  | { readonly doneOn: IsoDate | null }
  | { readonly becameAction: RecordId<'action'> }
  | { readonly becameUpdate: RecordId<'progress-update'>; readonly doneOn: IsoDate };

export const followUp = (decision: Decision, by: FollowedUp): Decision => ({ ...decision, ...by });
