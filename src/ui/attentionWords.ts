import type { PlanRow } from '#domain/plans/planRow.ts';
import type { Attention, Concern } from '#domain/progress/needsAttention.ts';
import type { Words } from './partnershipWords.ts';
import { sayConcern, sayCorrectiveAction } from './planWords.ts';

/** Each reason why an action is on the list; last, where it is red, the plan to bring it back. */
export const sayReasons = (
  words: Words,
  { progress, concerns }: Attention<PlanRow>,
): readonly string[] => [
  ...concerns
    .filter((concern) => !isSaidAlready(concern, concerns))
    .map((concern) => sayConcern(words, concern, progress)),
  ...sayCorrective(progress, concerns),
];

/** Red without a plan is red. */
const isSaidAlready = (concern: Concern, concerns: readonly Concern[]) =>
  concern === 'declared-off-track' && concerns.includes('red-without-corrective-action');

/** Asked for where an action is red; elsewhere it is said when there is one. */
function sayCorrective({ latest, status }: PlanRow, concerns: readonly Concern[]) {
  const planned = latest?.value.correctiveAction;
  if (planned?.text) return [`Corrective action: ${sayCorrectiveAction(planned)}`];
  const isMissed = concerns.includes('red-without-corrective-action');
  return status === 'off-track' && !isMissed ? ['Corrective action: none recorded'] : [];
}
