import { useCallback } from 'react';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { type SubgroupProfile, subgroupProfile } from '#domain/plans/subgroupProfile.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';

/** `null` where there is no such subgroup. */
export function useProfile(id: RecordId<'subgroup'>): SubgroupProfile | null {
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const subgroup = records.subgroup.get(id);
      return subgroup ? subgroupProfile(records, asAt, subgroup) : null;
    },
    [id],
  );
  return useRecords(show);
}
