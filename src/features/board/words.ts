import type { PlanRow } from '#domain/plans/planRow.ts';
import { type Attention, type Concern, CONCERNS } from '#domain/progress/needsAttention.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import {
  CONCERN_WORDS,
  PLAN_YEAR_STATE_WORDS,
  sayConcern,
  sayCorrectiveAction,
} from '#ui/planWords.ts';
import { sayCount, sayNumber, sayNumberOf } from '#ui/words.ts';

/** Plan 2017-18: approved subject to a condition */
export const sayPlanYear = (year: PlanYear | null): string =>
  year
    ? `Plan ${year.label}: ${PLAN_YEAR_STATE_WORDS[year.state].toLowerCase()}`
    : 'No plan year yet';

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
    (concern) => `${CONCERN_WORDS[concern].toLowerCase()} ${sayNumber(byConcern[concern])}`,
  );
  const base = sayCount({ count, base: total });
  const needs = count === 1 ? 'action needs' : 'actions need';
  return `${base} ${needs} attention, the gravest first; one may be here for several reasons: ${parts.join(', ')}.`;
}

export const saySubgroup = ({ subgroup }: PlanRow): string =>
  subgroup?.name ?? 'Subgroup not known';

export const sayLead = ({ lead }: PlanRow): string =>
  [lead.agency, lead.role].filter(Boolean).join(', ') || 'No lead';

export const sayReasons = ({ progress, concerns }: Attention<PlanRow>): string =>
  concerns.map((concern) => sayConcern(concern, progress)).join('; ');

/** What is done about it. Asked for where an action is red; elsewhere it is shown when there is one. */
export function sayCorrective({ latest, status }: PlanRow): string {
  const planned = latest?.value.correctiveAction;
  if (planned?.text) return sayCorrectiveAction(planned);
  return status === 'off-track' ? 'None recorded' : 'Not asked for';
}
