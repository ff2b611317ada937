import type { Rag } from '../records/progressUpdate.ts';
import type { ActionProgress } from './actionProgress.ts';
import { isOpen } from './status.ts';

/** Why the board should look at an action, the gravest first. */
export const CONCERNS = [
  'red-without-corrective-action',
  'overdue',
  'disagreement',
  'declared-off-track',
  'silent',
  'reopened',
  'date-request',
  'moved-twice',
  'declared-better-than-suggested',
  'late-start',
] as const;

export type Concern = (typeof CONCERNS)[number];

export interface Attention<One extends ActionProgress = ActionProgress> {
  readonly progress: One;
  /** One or more, in the order of `CONCERNS`. */
  readonly concerns: readonly Concern[];
}

/** Dates moved this often enter the exception report. Product rule, after North Devon, 2022. */
export const MOVED_OFTEN = 2;

/** Actions with something the board should ask about, the gravest first; the longest overdue first. */
export function needsAttention(all: readonly ActionProgress[]): readonly Attention[] {
  return all
    .map((progress) => ({ progress, concerns: concernsOf(progress) }))
    .filter(({ concerns }) => concerns.length > 0)
    .toSorted((a, b) => gravity(a) - gravity(b) || b.progress.daysOverdue - a.progress.daysOverdue);
}

const gravity = ({ concerns: [first] }: Attention) =>
  first === undefined ? CONCERNS.length : CONCERNS.indexOf(first);

/** How many actions raise each concern; one that raises several is counted in each. */
export function countConcerns(all: readonly Attention[]): Readonly<Record<Concern, number>> {
  const counts = Object.fromEntries(CONCERNS.map((concern) => [concern, 0]));
  for (const concern of all.flatMap(({ concerns }) => concerns)) {
    counts[concern] = (counts[concern] ?? 0) + 1;
  }
  return counts as Record<Concern, number>;
}

export function concernsOf(progress: ActionProgress): readonly Concern[] {
  return CONCERNS.filter((concern) => isConcern(concern, progress));
}

export function isConcern(concern: Concern, progress: ActionProgress): boolean {
  const { state, latest, suggestion } = progress;
  const declared = state === 'in-progress' ? (latest?.value.status ?? null) : null;
  switch (concern) {
    case 'red-without-corrective-action':
      return declared === 'off-track' && !latest?.value.correctiveAction?.text;
    case 'overdue':
      return progress.isOverdue;
    case 'disagreement':
      return progress.action.conflicts.length > 0;
    case 'declared-off-track':
      return declared === 'off-track' && !progress.isOverdue && !progress.isSilent;
    case 'silent':
      return progress.isSilent;
    case 'reopened':
      return isOpen(progress) && lastCompletion(progress) !== null;
    case 'date-request':
      return isOpen(progress) && progress.openRequests.length > 0;
    case 'moved-twice':
      return isOpen(progress) && progress.revisions.length >= MOVED_OFTEN;
    case 'declared-better-than-suggested':
      return declared !== null && suggestion.isRated && isBetter(declared, suggestion.rag);
    case 'late-start':
      return state === 'not-started' && suggestion.isRated && hasStart(progress);
  }
}

/** The latest update that called an action complete, whatever was said since; `null` if none did. */
export const lastCompletion = ({ updates }: Pick<ActionProgress, 'updates'>) =>
  updates.findLast(({ value }) => value.status === 'complete') ?? null;

const hasStart = ({ action }: ActionProgress) => action.value.start !== null;

const WORSE: Readonly<Record<Rag, number>> = { 'on-track': 0, 'at-risk': 1, 'off-track': 2 };

/** "Declared green but behind": a chair's amber where the dates say red is one, too. */
const isBetter = (declared: string, suggested: Rag) =>
  declared in WORSE && WORSE[declared as Rag] < WORSE[suggested];
