import type { RecordId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Change } from '#domain/versions/changes.ts';
import { useHref } from '#queries/useHref.ts';
import type { KnownInLog } from './knownInLog.ts';

const PAGES: Partial<Record<RecordKind, '/assessment' | '/snapshots'>> = {
  'strategic-assessment': '/assessment',
  'scored-issue': '/assessment',
  finding: '/assessment',
  snapshot: '/snapshots',
};

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
  const indicator = known.indicatorOf(kind, recordId);
  if (indicator) return href({ to: '/indicators/$indicator', params: { indicator } });
  const page = PAGES[kind];
  return page ? href({ to: page }) : null;
}
