import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Approval, CorrectiveAction, DeclaredStatus } from '../records/progressUpdate.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, plainText } from '../text.ts';

/** What a chair has typed or ticked, just as it stands in the form. */
export interface ProgressDraft {
  /** `null` while none was chosen. */
  readonly status: DeclaredStatus | null;
  readonly percentDone: string;
  readonly asOf: string;
  readonly milestonesDone: readonly RecordId<'milestone'>[];
  readonly whatChanged: string;
  readonly correctiveAction: string;
  readonly correctiveWho: string;
  readonly correctiveBy: string;
  readonly evidence: string;
  readonly approvalBy: string;
  readonly approvalOn: string;
  readonly approvalReason: string;
  readonly publicWording: string;
}

/** What the form is about, and what the rules need to know of it. */
export interface ProgressContext {
  readonly action: RecordId<'action'>;
  /** Then the percentage may stay blank. */
  readonly isJudgedByMilestones: boolean;
  readonly corrects: RecordId<'progress-update'> | null;
  readonly today: IsoDate;
}

export type ProgressField = keyof ProgressDraft;

export interface ProgressProblem {
  readonly field: ProgressField;
  readonly kind:
    | DayProblem
    | 'status-missing'
    | 'percent-missing'
    | 'percent-not-whole-0-to-100'
    | 'percent-of-complete-not-100'
    | 'day-missing'
    | 'day-in-future'
    | 'corrective-action-missing'
    | 'evidence-missing'
    | 'approver-missing'
    | 'approval-reason-missing'
    | 'text-too-long';
}

/**
 * Makes a ProgressUpdate from what a chair has filled in. Stores nothing and reads no clock.
 *
 * @returns the update, or every problem at once, in the order of the form
 *
 * Source: red needs a corrective action, complete needs evidence, suspended and closed need a
 * recorded approval: docs/decisions/0031-what-an-update-needs.md
 */
export function recordProgress(
  draft: ProgressDraft,
  context: ProgressContext,
): Result<ProgressUpdate, readonly ProgressProblem[]> {
  const problems: ProgressProblem[] = [];
  const add = (field: ProgressField, kind: ProgressProblem['kind']) => {
    problems.push({ field, kind });
    return null;
  };
  const needed = (field: TextField, kind: ProgressProblem['kind']) =>
    text(field) || (add(field, kind) ?? '');

  const { status } = draft;
  if (status === null) add('status', 'status-missing');
  const percentDone = percent();
  const asOf = pastDay('asOf');
  const whatChanged = text('whatChanged');
  const correctiveAction = status === 'off-track' || hasCorrective() ? corrective() : null;
  const evidence = status === 'complete' ? needed('evidence', 'evidence-missing') : '';
  const approval = status === 'suspended' || status === 'closed' ? approved() : null;
  const publicWording = text('publicWording');

  if (problems.length > 0 || status === null || asOf === null) return refuse(problems);
  const { action, corrects } = context;
  const { milestonesDone } = draft;
  return accept({
    ...{ action, asOf, status, percentDone, milestonesDone, correctiveAction },
    ...{ whatChanged, publicWording, evidence, approval, corrects },
  });

  function text(field: TextField): string {
    const written = plainText(draft[field]);
    if (written.length > LONGEST_NOTE) add(field, 'text-too-long');
    return written;
  }

  function percent(): number | null {
    const typed = readPercent(draft.percentDone);
    if (typed === 'not-understood') return add('percentDone', 'percent-not-whole-0-to-100');
    if (status === 'complete' && typed !== null && typed !== 100) {
      return add('percentDone', 'percent-of-complete-not-100');
    }
    const isRated = status === 'on-track' || status === 'at-risk' || status === 'off-track';
    const mayBeBlank = !isRated || context.isJudgedByMilestones;
    return typed === null && !mayBeBlank ? add('percentDone', 'percent-missing') : typed;
  }

  function pastDay(field: 'asOf' | 'approvalOn'): IsoDate | null {
    const read = readDay(draft[field]);
    if (!read.ok) return add(field, read.problem);
    if (read.value === null) return add(field, 'day-missing');
    return read.value > context.today ? add(field, 'day-in-future') : read.value;
  }

  function hasCorrective(): boolean {
    return [draft.correctiveAction, draft.correctiveWho, draft.correctiveBy].some(plainText);
  }

  function corrective(): CorrectiveAction {
    const by = readDay(draft.correctiveBy);
    const read = needed('correctiveAction', 'corrective-action-missing');
    const who = text('correctiveWho');
    if (!by.ok) add('correctiveBy', by.problem);
    return { text: read, who, by: by.ok ? by.value : null };
  }

  function approved(): Approval | null {
    const by = needed('approvalBy', 'approver-missing');
    const on = pastDay('approvalOn');
    const reason = needed('approvalReason', 'approval-reason-missing');
    return on === null ? null : { by, on, reason };
  }
}

type TextField =
  | 'whatChanged'
  | 'correctiveAction'
  | 'correctiveWho'
  | 'evidence'
  | 'approvalBy'
  | 'approvalReason'
  | 'publicWording';

/**
 * Reads a percentage as people type it: 50, 50%, or in full-width digits from another keyboard.
 *
 * @returns `null` for a blank, which is never a zero
 */
export function readPercent(typed: string): number | null | 'not-understood' {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return null;
  const digits = /^(\d{1,3})\s*%?$/.exec(plain)?.[1];
  if (digits === undefined || Number(digits) > 100) return 'not-understood';
  return Number(digits);
}
