import type { PlanRow } from '#domain/plans/planRow.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { Attention } from '#domain/progress/needsAttention.ts';
import type { Confidence } from '#domain/records/progressUpdate.ts';
import { sayConcern, sayCorrectiveAction } from './planWords.ts';
import { sayInSentence, type Words } from './partnershipWords.ts';
import { sayNumberOf, sayPercent } from './words.ts';

export const sayLead = ({ lead }: Pick<PlanRow, 'lead'>): string =>
  [lead.agency, lead.role].filter(Boolean).join(', ') || 'No lead';

export const saySubgroup = ({ subgroup }: Pick<PlanRow, 'subgroup'>): string =>
  subgroup?.name ?? 'Subgroup not known';

/** Under the due day: how late it is, and how often it was moved. */
export function sayDueNotes({ isOverdue, daysOverdue, revisions }: ActionProgress): string {
  const late = isOverdue && `${sayNumberOf(daysOverdue, 'day')} late`;
  const moved = revisions.length > 1 && `moved ${sayNumberOf(revisions.length, 'time')}`;
  return [late, moved].filter(Boolean).join(', ');
}

/** 40%, 2 of 4 milestones, or that nobody has reported any. */
export function sayProgress(progress: ActionProgress): string {
  const { percentDone, milestones, milestonesDone, latest } = progress;
  if (percentDone !== null) return sayPercent(percentDone);
  if (latest === null || milestones.length === 0) return 'Not reported';
  return `${milestonesDone} of ${sayNumberOf(milestones.length, 'milestone')}`;
}

/** What the chair declared, where what is shown differs from it. */
export function sayDeclared(words: Words, { state, status, latest }: ActionProgress): string {
  if (state !== 'in-progress' || !latest || latest.value.status === status) return '';
  return `declared ${sayInSentence(words, latest.value.status)}`;
}

/** Of the last update, in a word: the form says what each means. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const sayReasons = (words: Words, { progress, concerns }: Attention<PlanRow>): string =>
  concerns.map((concern) => sayConcern(words, concern, progress)).join('; ');

/** What is done about it. Asked for where an action is red; elsewhere it is shown when there is one. */
export function sayCorrective({ latest, status }: ActionProgress): string {
  const planned = latest?.value.correctiveAction;
  if (planned?.text) return sayCorrectiveAction(planned);
  return status === 'off-track' ? 'None recorded' : 'Not asked for';
}
