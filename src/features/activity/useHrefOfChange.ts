import type { RecordId } from '#domain/ids.ts';
import type { Change } from '#domain/versions/changes.ts';
import { useHref } from '#queries/useHref.ts';
import type { KnownInLog } from './knownInLog.ts';

/** Where to see what was changed; `null` where it has no page, or is not known here. */
export function useHrefOfChange(change: Change, known: KnownInLog): string | null {
  const href = useHref();
  const { action, kind, recordId } = change;
  if (action && known.hasAction(action)) {
    return href({ to: '/actions/$action', params: { action } });
  }
  if (kind === 'subgroup' && known.hasSubgroup(recordId)) {
    const subgroup = recordId as RecordId<'subgroup'>;
    return href({ to: '/subgroups/$subgroup', params: { subgroup } });
  }
  return kind === 'snapshot' ? href({ to: '/snapshots' }) : null;
}
