import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { PLAN_STATE_WORDS, sayCount, SUBGROUP_STATE_WORDS } from '#ui/words.ts';

export const sayPriorities = ({ priorities }: SubgroupProfile): string =>
  priorities.length > 0 ? priorities.join('; ') : 'No priority';

/** The role, then its agency. */
export function sayChairInShort({ subgroup, chairAgency }: SubgroupProfile): readonly string[] {
  const { chairRole } = subgroup.value;
  if (!chairRole && !chairAgency) return ['Chair not known'];
  return [chairRole || 'Role not known', chairAgency || 'Agency not known'];
}

/** How firm the plan is, and the subgroup's own state where it is more than at work. */
export function sayPlan({ subgroup }: SubgroupProfile, { total }: StatusCounts): readonly string[] {
  const { state, planState } = subgroup.value;
  const plan = total === 0 ? PLAN_STATE_WORDS['none-yet'] : PLAN_STATE_WORDS[planState];
  return state === 'active'
    ? [plan]
    : [plan, `Subgroup ${SUBGROUP_STATE_WORDS[state].toLowerCase()}`];
}

export const sayDelivered = ({ byState, total }: StatusCounts): string =>
  total === 0 ? 'No actions yet' : sayCount({ count: byState.complete, base: total });
