import { type Period, sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { conditionOf } from '#domain/plans/conditionOf.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { type Attention, type Concern, CONCERNS } from '#domain/progress/needsAttention.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import {
  PLAN_YEAR_STATE_WORDS,
  sayConcern,
  sayConcernInSentence,
  sayCorrectiveAction,
  sayShareOf,
} from '#ui/planWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import type { Words } from '#ui/partnershipWords.ts';

/** Plan 2017-18: adopted; where approval had a condition, that one and what became of it. */
export function sayPlanYear(year: PlanYear | null, asAt: IsoDate): string {
  if (!year) return 'No plan year yet';
  const plan = `Plan ${year.label}:`;
  const state = PLAN_YEAR_STATE_WORDS[year.state].toLowerCase();
  const step = conditionOf(year, asAt);
  if (!step) return `${plan} ${state}`;
  const { on, condition, conditionMetOn } = step;
  const met = conditionMetOn ? `met ${sayShortDay(conditionMetOn)}` : 'not recorded as met';
  const approved = year.state === 'approved-subject-to' ? 'approved' : state;
  return `${plan} ${approved}; condition of ${sayShortDay(on)} ${met}: ${condition}`;
}

/** No update, Oct to Dec 2017: as short as the head of a number must be. */
export const sayNoUpdate = ({ statuses }: Words, { label }: Period): string =>
  `${statuses['no-update'].label}, ${label.replaceAll(/([A-Z][a-z]{2})[a-z]+/g, '$1')}`;

/** Under the number of silent actions: how many of them are counted as overdue, too. */
export const saySilentAndOverdue = (count: number): string | undefined =>
  count === 0 ? undefined : `${sayNumber(count)} of them overdue, too`;

/** What the list comes to, concern by concern. */
export function sayAttention(
  words: Words,
  count: number,
  total: number,
  byConcern: Readonly<Record<Concern, number>>,
): string {
  if (count === 0) return `None of the ${sayNumberOf(total, 'action')} needs attention today.`;
  const raised = CONCERNS.filter((concern) => byConcern[concern] > 0);
  const parts = raised.map(
    (concern) => `${sayNumber(byConcern[concern])} ${sayConcernInSentence(words, concern)}`,
  );
  const needs = count === 1 ? 'needs attention' : 'need attention';
  return `${sayShareOf({ count, base: total }, 'actions')} ${needs}, the gravest first: ${parts.join(', ')}. One action can have several reasons.`;
}

export const saySubgroup = ({ subgroup }: PlanRow): string =>
  subgroup?.name ?? 'Subgroup not known';

export const sayLead = ({ lead }: PlanRow): string =>
  [lead.agency, lead.role].filter(Boolean).join(', ') || 'No lead';

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
