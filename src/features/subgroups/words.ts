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
  const isUnmade = total === 0 && planState !== 'not-public';
  const plan = isUnmade ? PLAN_STATE_WORDS['none-yet'] : PLAN_STATE_WORDS[planState];
  return state === 'active'
    ? [plan]
    : [plan, `Subgroup ${SUBGROUP_STATE_WORDS[state].toLowerCase()}`];
}

export function sayDelivered(
  { subgroup }: SubgroupProfile,
  { byState, total }: StatusCounts,
): string {
  if (total > 0) return sayCount({ count: byState.complete, base: total });
  return subgroup.value.planState === 'not-public'
    ? PLAN_STATE_WORDS['not-public']
    : 'No actions yet';
}
