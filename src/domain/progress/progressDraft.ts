import { readDay, typeDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import type { ActionProgress } from './actionProgress.ts';
import { type ProgressDraft, readPercent, type TextField } from './progressUpdate.ts';
import { type Suggestion, type SuggestionBounds, suggestStatus } from './suggestedStatus.ts';

const BLANK = {
  ...{
    status: null,
    percentDone: '',
    confidence: null,
    whatChanged: '',
    publicWording: '',
    evidence: '',
  },
  ...{ correctiveAction: '', correctiveWho: '', correctiveBy: '' },
  ...{ approvalBy: '', approvalOn: '', approvalReason: '' },
} as const;

/**
 * The form as it opens: true today, the milestones ticked that were done. Status and percentage stay
 * blank, since nobody is to repeat the last ones without a thought.
 */
export const blankProgress = (
  { latest }: Pick<ActionProgress, 'latest'>,
  today: IsoDate,
): ProgressDraft => ({
  ...BLANK,
  asOf: typeDay(today),
  milestonesDone: latest?.value.milestonesDone ?? [],
});

/** The form as it opens to put an update right: just as that one was said. */
export const draftOfUpdate = (update: ProgressUpdate): ProgressDraft => ({
  ...BLANK,
  status: update.status,
  percentDone: update.percentDone === null ? '' : String(update.percentDone),
  confidence: update.confidence,
  asOf: typeDay(update.asOf),
  milestonesDone: update.milestonesDone,
  whatChanged: update.whatChanged,
  publicWording: update.publicWording,
  evidence: update.evidence,
  correctiveAction: update.correctiveAction?.text ?? '',
  correctiveWho: update.correctiveAction?.who ?? '',
  correctiveBy: update.correctiveAction?.by ? typeDay(update.correctiveAction.by) : '',
  approvalBy: update.approval?.by ?? '',
  approvalOn: update.approval ? typeDay(update.approval.on) : '',
  approvalReason: update.approval?.reason ?? '',
});

/** Which update the form is to put right. It stands in the address. */
export interface Correcting {
  readonly corrects?: RecordId<'progress-update'>;
}

export const readCorrecting = ({ corrects }: Readonly<Record<string, unknown>>): Correcting =>
  typeof corrects === 'string' && corrects !== ''
    ? { corrects: corrects as RecordId<'progress-update'> }
    : {};

/** What has been typed so far of how far the work has got. */
export type Typed = Pick<ProgressDraft, 'percentDone' | 'asOf' | 'milestonesDone'>;

/** A suggestion and the day it is for. */
export interface DatedSuggestion {
  readonly on: IsoDate;
  readonly suggestion: Suggestion;
}

/**
 * What the dates say of the figures as they are being typed, for the day on which they are true:
 * today, while no other can be made out.
 */
export function suggestWhileTyping(
  progress: Pick<ActionProgress, 'action' | 'milestones' | 'originalDue' | 'currentDue'>,
  { percentDone, asOf, milestonesDone }: Typed,
  today: IsoDate,
  bounds: SuggestionBounds,
): DatedSuggestion {
  const read = readDay(asOf);
  const on = read.ok && read.value !== null && read.value < today ? read.value : today;
  const percent = readPercent(percentDone);
  const isUnclear = percent === 'not-understood';
  const { action, milestones, originalDue, currentDue } = progress;
  const done = milestones.filter(({ id }) => milestonesDone.includes(id)).length;
  const facts = {
    state: 'in-progress',
    percentDone: isUnclear ? null : percent,
    milestones: isUnclear ? { done: 0, of: 0 } : { done, of: milestones.length },
    start: action.value.start,
    ...{ originalDue, currentDue },
  } as const;
  return { on, suggestion: suggestStatus(facts, on, bounds) };
}

/** The figure said last, where what is typed is less than that; else `null`. It is no mistake by itself. */
export function fellFrom(
  { percentDone }: Pick<ActionProgress, 'percentDone'>,
  typed: string,
): number | null {
  const now = readPercent(typed);
  const isLess = typeof now === 'number' && percentDone !== null && now < percentDone;
  return isLess ? percentDone : null;
}

/** Whether an update takes up work again that was said to be at its end. */
export const reopens = (
  { state }: Pick<ActionProgress, 'state'>,
  { status }: Pick<ProgressUpdate, 'status'>,
): boolean =>
  (state === 'complete' || state === 'closed') && status !== state && status !== 'complete';

/** All that somebody wrote in words of their own, by the field it was typed into. */
export const freeTextsOf = ({
  whatChanged,
  correctiveAction,
  evidence,
  approval,
  publicWording,
}: ProgressUpdate): readonly (readonly [TextField, string])[] => [
  ['whatChanged', whatChanged],
  ['correctiveAction', correctiveAction?.text ?? ''],
  ['correctiveWho', correctiveAction?.who ?? ''],
  ['evidence', evidence],
  ['approvalBy', approval?.by ?? ''],
  ['approvalReason', approval?.reason ?? ''],
  ['publicWording', publicWording],
];
