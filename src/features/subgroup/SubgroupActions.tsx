import { useCallback } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { LinkTo } from './LinkTo.ts';

interface SubgroupActionsProps {
  readonly subgroup: RecordId<'subgroup'>;
}

/** What can be done with a plan, whichever of its pages is open. */
export function SubgroupActions({ subgroup }: SubgroupActionsProps) {
  const hasActions = useCallback(
    (records: Records) => inUse(records, 'action').some(({ value }) => value.subgroup === subgroup),
    [subgroup],
  );
  return (
    <>
      {useRecords(hasActions) && (
        <>
          <LinkTo to="/work-through" search={{ of: subgroup }}>
            Work through the plan
          </LinkTo>
          <LinkTo to="/subgroups/$subgroup/sign-off" params={{ subgroup }}>
            Sign off updates
          </LinkTo>
        </>
      )}
      <LinkTo to="/subgroups/$subgroup/new-action" params={{ subgroup }} look="primary" icon="add">
        Add an action
      </LinkTo>
    </>
  );
}
