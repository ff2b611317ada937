import { useIsReadOnly } from '#queries/source.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { LinkTo } from './LinkTo.ts';

/** A plan without an action: the first step is with a subgroup. */
export function NoActions() {
  const isReadOnly = useIsReadOnly();
  return (
    <EmptyState
      title="No actions yet"
      action={
        !isReadOnly && (
          <LinkTo to="/subgroups" look="primary">
            Choose a subgroup
          </LinkTo>
        )
      }
    >
      The board shows how far the actions of all subgroups have got. Open a subgroup and add the
      first action of its plan; it is counted here at once.
    </EmptyState>
  );
}

/** Nothing is set up in this place. */
export const NoPartnership = () => (
  <>
    <title>Board</title>
    <PageHeader title="Board" />
    <EmptyState
      title="No partnership is set up here"
      action={
        <>
          <LinkTo to="/set-up" look="primary">
            Set up a partnership
          </LinkTo>{' '}
          <LinkTo to="/welcome">Other ways to begin</LinkTo>
        </>
      }
    >
      Say what it is called, which year its plan is for, and which subgroups deliver it. The sample
      partnership shows what becomes of it.
    </EmptyState>
  </>
);
