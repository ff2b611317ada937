import { useMemo } from 'react';
import type { RecordId } from '#domain/ids.ts';
import type { Walk } from '#domain/progress/walk.ts';
import { useHref } from '#queries/useHref.ts';

const ANY = '00000000-0000-0000-0000-000000000000' as RecordId<'action'>;

type HrefOfAction = (action: RecordId<'action'>) => string;

interface ActionHrefs {
  readonly toOpen: HrefOfAction;
  readonly toRecord: HrefOfAction;
}

/**
 * Where each of thousands of rows leads. To ask the router for each takes longer than to draw it.
 *
 * @param walk the table as it is looked at, so that one can go on to the next in it
 */
export function useActionHrefs(walk: Walk): ActionHrefs {
  const href = useHref();
  return useMemo(() => {
    const open = href({ to: '/actions/$action', params: { action: ANY } });
    const record = href({ to: '/actions/$action/record', params: { action: ANY }, search: walk });
    return {
      toOpen: (action) => open.replace(ANY, action),
      toRecord: (action) => record.replace(ANY, action),
    };
  }, [href, walk]);
}
