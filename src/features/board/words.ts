import type { Period } from '#domain/calendar.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { type Attention, type Concern, CONCERNS } from '#domain/progress/needsAttention.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import {
  CONCERN_WORDS,
  PLAN_YEAR_STATE_WORDS,
  sayConcern,
  sayCorrectiveAction,
  sayShareOf,
} from '#ui/planWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

/** Plan 2017-18: approved subject to a condition */
export const sayPlanYear = (year: PlanYear | null): string =>
  year
    ? `Plan ${year.label}: ${PLAN_YEAR_STATE_WORDS[year.state].toLowerCase()}`
    : 'No plan year yet';

/** No update, Oct to Dec 2017: as short as the head of a number must be. */
export const sayNoUpdate = ({ label }: Period): string =>
  `No update, ${label.replaceAll(/([A-Z][a-z]{2})[a-z]+/g, '$1')}`;

/** Under the number of silent actions: how many of them are counted as overdue, too. */
export const saySilentAndOverdue = (count: number): string | undefined =>
  count === 0 ? undefined : `${sayNumber(count)} of them overdue, too`;

/** What the list comes to, concern by concern. */
export function sayAttention(
  count: number,
  total: number,
  byConcern: Readonly<Record<Concern, number>>,
): string {
  if (count === 0) return `None of the ${sayNumberOf(total, 'action')} needs attention today.`;
  const raised = CONCERNS.filter((concern) => byConcern[concern] > 0);
  const parts = raised.map(
    (concern) => `${sayNumber(byConcern[concern])} ${CONCERN_WORDS[concern].toLowerCase()}`,
  );
  const needs = count === 1 ? 'needs attention' : 'need attention';
  return `${sayShareOf({ count, base: total }, 'actions')} ${needs}, the gravest first: ${parts.join(', ')}. One action can have several reasons.`;
}

export const saySubgroup = ({ subgroup }: PlanRow): string =>
  subgroup?.name ?? 'Subgroup not known';

export const sayLead = ({ lead }: PlanRow): string =>
  [lead.agency, lead.role].filter(Boolean).join(', ') || 'No lead';

/** A plan to bring it back is asked for where an action is red, or there is one already. */
export const isAskedFor = ({ latest, status }: PlanRow): boolean =>
  status === 'off-track' ||
  latest?.value.status === 'off-track' ||
  Boolean(latest?.value.correctiveAction?.text);

export const sayReasons = ({ progress, concerns }: Attention<PlanRow>): string =>
  concerns.map((concern) => sayConcern(concern, progress)).join('; ');

/** Asked for where an action is red; elsewhere it is shown when there is one. */
export function sayCorrective(row: PlanRow): string {
  const planned = row.latest?.value.correctiveAction;
  if (planned?.text) return sayCorrectiveAction(planned);
  return isAskedFor(row) ? 'None recorded' : 'Not asked for';
}
