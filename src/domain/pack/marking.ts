import type { Marking } from '../records/subgroup.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** How records must be handled, taken together: as the most sensitive action or subgroup among them. */
export function highestMarking(records: Records): Exclude<Marking, 'public'> {
  const marked = [...inUse(records, 'action'), ...inUse(records, 'subgroup')];
  return marked.some(({ value }) => value.marking === 'official-sensitive')
    ? 'official-sensitive'
    : 'official';
}

/** By its own marking, or by its subgroup's. */
export function isSensitive(records: Records, { value }: Summarised<'action'>): boolean {
  const subgroup = records.subgroup.get(value.subgroup)?.value;
  return [value.marking, subgroup?.marking].includes('official-sensitive');
}
