import type { Coverage } from '#domain/assessment/coverage.ts';
import { sayCount, sayNumber } from '#ui/words.ts';

/** 9 of 12 (75%) findings and recommendations are answered by an action of the plan. */
export function sayAnswered({ answered, year }: Coverage): string {
  const open = answered.base - answered.count;
  const rest =
    open === 0
      ? 'None is left without one.'
      : `${sayNumber(open)} ${open === 1 ? 'is' : 'are'} not.`;
  return `${sayCount(answered)} findings and recommendations are answered by an action of the plan of ${year.label}. ${rest}`;
}

/** 14 of 50 (28%) actions answer none of them. */
export function sayUnfounded({ unfounded, actions }: Coverage): string {
  if (actions === 0) return 'The plan has no action yet.';
  if (unfounded.length === 0) return 'Every action of the plan answers one of them.';
  return `${sayCount({ count: unfounded.length, base: actions })} actions of the plan name none of them.`;
}

/** What the counts are of: suspended and closed actions answer nothing. */
export const COVERAGE_RULE =
  'A finding is answered while at least one action that names it is not suspended or closed. Actions complete before this plan year began belong to the year before.';
