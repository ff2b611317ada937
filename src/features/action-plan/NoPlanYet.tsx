import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PLAN_STATE_WORDS } from '#ui/words.ts';
import { LinkTo } from './LinkTo.ts';
import { sayNoPlan } from './words.ts';

interface NoPlanYetProps {
  readonly profile: SubgroupProfile;
}

/** A real state of a subgroup, that the board should see: not an error and not an empty table. */
export function NoPlanYet({ profile }: NoPlanYetProps) {
  const isReadOnly = useIsReadOnly();
  const { id, value } = profile.subgroup;
  const canBegin = !isReadOnly && (value.state === 'active' || value.state === 'forming');
  return (
    <EmptyState
      title={PLAN_STATE_WORDS[value.planState === 'not-public' ? 'not-public' : 'none-yet']}
      level="h3"
      action={
        canBegin && (
          <LinkTo to="/subgroups/$subgroup/new-action" params={{ subgroup: id }} icon="add">
            Add the first action
          </LinkTo>
        )
      }
    >
      {sayNoPlan(profile)}
    </EmptyState>
  );
}
