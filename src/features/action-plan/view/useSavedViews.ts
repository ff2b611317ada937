import { useCallback } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { savedViewsOf } from '#domain/plans/savedViews.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';

/** Of one table, by name. */
export function useSavedViews(
  subgroup: RecordId<'subgroup'> | null,
): readonly Summarised<'saved-view'>[] {
  const show = useCallback((records: Records) => savedViewsOf(records, subgroup), [subgroup]);
  return useRecords(show);
}
