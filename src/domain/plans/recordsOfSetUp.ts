import { PARTNERSHIP_SCOPE, type RecordId } from '../ids.ts';
import type { RecordBodies, RecordKind } from '../records/kinds.ts';
import type { Priority } from '../records/priority.ts';
import type { Subgroup } from '../records/subgroup.ts';
import { nameKey } from '../structure/sameName.ts';
import type { Next } from '../versions/writeVersion.ts';
import type { PriorityRow, SetUp } from './setUpPartnership.ts';

type NewRecordId = <K extends RecordKind>() => RecordId<K>;

const NEW = { rationale: '', lineage: [], alignment: [] };

/** The first state of every record of a new partnership, to be written all at once or not at all. */
export function recordsOfSetUp(
  { partnership, planYear, priorities, agencies }: SetUp,
  newRecordId: NewRecordId,
): readonly Next<RecordKind>[] {
  const year = first('plan-year', planYear, newRecordId());
  const ids = new Map<string, RecordId<'priority'>>();
  for (const { title } of priorities) {
    if (!ids.has(nameKey(title))) ids.set(nameKey(title), newRecordId());
  }
  const named = [...ids].map(([key, id], index) => {
    const title = priorities.find((row) => nameKey(row.title) === key)?.title ?? '';
    const inYears = [{ planYear: year.recordId, title, order: index + 1 }];
    return first('priority', { ...NEW, inYears } satisfies Priority, id);
  });
  return [
    first('partnership', partnership, newRecordId()),
    year,
    ...agencies.map((agency) => first('agency', agency, newRecordId())),
    ...named,
    ...priorities.map((row) => {
      const priority = ids.get(nameKey(row.title));
      return first('subgroup', subgroupOf(row, priority ? [priority] : []), newRecordId());
    }),
  ];
}

const first = <K extends RecordKind>(kind: K, value: RecordBodies[K], recordId: RecordId<K>) => ({
  ...{ kind, recordId, value },
  ...{ scope: PARTNERSHIP_SCOPE, parents: [] },
});

const subgroupOf = (
  { subgroup, code }: PriorityRow,
  priorities: readonly RecordId<'priority'>[],
): Subgroup => ({
  ...{ name: subgroup, code, priorities, chairRole: '', deputyRole: '', chairAgency: null },
  agencies: [],
  ...{ state: 'active', planState: 'none-yet', marking: 'official', lineage: [], about: '' },
});
