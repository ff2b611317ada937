import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type {
  Approval,
  Confidence,
  CorrectiveAction,
  DeclaredStatus,
} from '../records/progressUpdate.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';
import { deliveryStateOf } from './status.ts';

/** What a chair has typed or ticked, just as it stands in the form. */
export interface ProgressDraft {
  /** `null` while none was chosen. */
  readonly status: DeclaredStatus | null;
  readonly percentDone: string;
  /** `null` while none was chosen, which is never refused. */
  readonly confidence: Confidence | null;
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
  /** When the action was to start; `null` when that was not said. */
  readonly start: IsoDate | null;
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
    | 'day-before-start'
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
  const asOf = sinceStart(pastDay('asOf'));
  const whatChanged = text('whatChanged');
  const correctiveAction = status !== null && takesCorrective(status) ? corrective() : null;
  const evidence = status === 'complete' ? needed('evidence', 'evidence-missing') : '';
  const approval = status !== null && takesApproval(status) ? approved() : null;
  const publicWording = text('publicWording');

  if (problems.length > 0 || status === null || asOf === null) return refuse(problems);
  const { action, corrects } = context;
  const { milestonesDone } = draft;
  const confidence = takesConfidence(status) ? draft.confidence : null;
  return accept({
    ...{ action, asOf, status, percentDone, confidence, milestonesDone, correctiveAction },
    ...{ whatChanged, publicWording, evidence, approval, corrects },
  });

  function text(field: TextField): string {
    const isLine = isOneLine(field);
    const written = isLine ? plainLine(draft[field]) : plainText(draft[field]);
    if (written.length > longestOf(field)) add(field, 'text-too-long');
    return written;
  }

  function percent(): number | null {
    const typed = readPercent(draft.percentDone);
    if (typed === 'not-understood') return add('percentDone', 'percent-not-whole-0-to-100');
    if (status === 'complete') {
      const isAll = typed === null || typed === 100;
      return isAll ? 100 : add('percentDone', 'percent-of-complete-not-100');
    }
    const isPutAside = status !== null && takesApproval(status);
    const mayBeBlank = isPutAside || context.isJudgedByMilestones;
    return typed === null && !mayBeBlank ? add('percentDone', 'percent-missing') : typed;
  }

  function pastDay(field: 'asOf' | 'approvalOn'): IsoDate | null {
    const read = readDay(draft[field]);
    if (!read.ok) return add(field, read.problem);
    if (read.value === null) return add(field, 'day-missing');
    return read.value > context.today ? add(field, 'day-in-future') : read.value;
  }

  /** How work goes before it was to start is a slip in the year, once that day has come. */
  function sinceStart(day: IsoDate | null): IsoDate | null {
    const { start, today } = context;
    const isOngoing = status === null || deliveryStateOf(status) === 'in-progress';
    const isTooEarly = day !== null && start !== null && day < start && start <= today;
    return isTooEarly && isOngoing ? add('asOf', 'day-before-start') : day;
  }

  function corrective(): CorrectiveAction | null {
    const said = status === 'off-track' ? needed('correctiveAction', MISSING) : optional();
    const who = text('correctiveWho');
    const by = readDay(draft.correctiveBy);
    if (!by.ok) add('correctiveBy', by.problem);
    return said === '' ? null : { text: said, who, by: by.ok ? by.value : null };
  }

  /** By whom and by when say nothing without what. */
  function optional(): string {
    const hasMore = [draft.correctiveWho, draft.correctiveBy].some((typed) => plainText(typed));
    return hasMore ? needed('correctiveAction', MISSING) : text('correctiveAction');
  }

  function approved(): Approval | null {
    const by = needed('approvalBy', 'approver-missing');
    const on = pastDay('approvalOn');
    const reason = needed('approvalReason', 'approval-reason-missing');
    return on === null ? null : { by, on, reason };
  }
}

const MISSING = 'corrective-action-missing';

/** Asked of red, open to amber; what was typed before another status was chosen is left out. */
export const takesCorrective = (status: DeclaredStatus): boolean =>
  status === 'off-track' || status === 'at-risk';

/** How sure somebody is of the due day says nothing of what is done with, or put aside. */
export const takesConfidence = (status: DeclaredStatus): boolean =>
  deliveryStateOf(status) === 'in-progress';

/** Suspended and closed are not a chair's to decide alone. */
export const takesApproval = (status: DeclaredStatus): boolean =>
  status === 'suspended' || status === 'closed';

/** What is written in words, and not chosen, counted or dated. */
const TEXT_FIELDS = [
  'whatChanged',
  'correctiveAction',
  'correctiveWho',
  'evidence',
  'approvalBy',
  'approvalReason',
  'publicWording',
] as const satisfies readonly ProgressField[];

export type TextField = (typeof TEXT_FIELDS)[number];

export const isTextField = (field: string): field is TextField =>
  (TEXT_FIELDS as readonly string[]).includes(field);

const isOneLine = (field: TextField) => field === 'correctiveWho' || field === 'approvalBy';

/** Characters. */
export const longestOf = (field: TextField): number =>
  isOneLine(field) ? LONGEST_TITLE : LONGEST_NOTE;

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
