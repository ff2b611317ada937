import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId, scopeOfSubgroup } from '../ids.ts';
import { changedFields } from '../plans/changedFields.ts';
import type { RecordKind } from '../records/kinds.ts';
import { inUse, type Records } from '../versions/records.ts';
import type { Next } from '../versions/writeVersion.ts';
import type { Reform, SubgroupToBe } from './reformSubgroups.ts';

export type NewRecordId = <K extends RecordKind>() => RecordId<K>;

/**
 * All that a re-forming writes, at once or not at all. An action goes on as a new record in the new
 * subgroup's scope, with its milestones; what was said of it stays where it was said, and counts
 * for it all the same. The old one is taken out of use, with the reason.
 */
export function recordsOfReform(
  { on, reason, into, ended, moves }: Reform,
  records: Records,
  newRecordId: NewRecordId,
): readonly Next<RecordKind>[] {
  const targets = into.map((one) => ({ ...one, id: one.record?.id ?? newRecordId<'subgroup'>() }));
  const withIds = moves.map((move) => ({ ...move, id: newRecordId<'action'>() }));
  const newIds = new Map(withIds.map(({ row, id }) => [row.action.id, id]));
  const milestones = inUse(records, 'milestone');
  const gets = (place: number) => moves.some(({ to }) => to === place);
  return [
    ...targets
      .map((target, place) => ({ id: target.id, ...withPlan(target, gets(place)) }))
      .filter(({ record, value }) => !record || changedFields(record.value, value).length > 0)
      .map((target) => subgroup(target, target.id)),
    ...ended.flatMap((one) => (one.record ? [subgroup(one, one.record.id)] : [])),
    ...withIds.flatMap(({ row, to, ref, id }): readonly Next<RecordKind>[] => {
      const target = targets[to];
      if (!target) return [];
      const { action } = row;
      const scope = scopeOfSubgroup(target.id);
      const value = {
        ...action.value,
        ...{ ref, subgroup: target.id, movedFrom: action.id },
        addedOn: laterOf(on, action.value.addedOn),
        dependsOn: action.value.dependsOn.map((needed) => newIds.get(needed) ?? needed),
      };
      const why = { action: action.id, of: action.id, on, reason };
      return [
        { kind: 'action', recordId: id, scope, parents: [], value },
        ...milestones
          .filter((one) => one.value.action === action.id)
          .map((one) => ({
            ...{ kind: 'milestone', recordId: newRecordId<'milestone'>(), scope, parents: [] },
            value: { ...one.value, action: id, movedFrom: one.id },
          })),
        {
          ...{ kind: 'action', recordId: action.id, scope: action.scope },
          ...{ parents: action.heads, value: null },
        },
        {
          ...{ kind: 'withdrawal', recordId: newRecordId<'withdrawal'>(), scope: action.scope },
          ...{ parents: [], value: why },
        },
      ] as readonly Next<RecordKind>[];
    }),
  ];
}

/** Actions that came into a subgroup without a plan are a plan, if not one that anybody agreed. */
function withPlan(one: SubgroupToBe, hasActions: boolean): SubgroupToBe {
  const { value } = one;
  if (!hasActions || value.planState !== 'none-yet') return one;
  return { ...one, value: { ...value, planState: 'draft' } };
}

const subgroup = (
  { record, value }: SubgroupToBe,
  recordId: RecordId<'subgroup'>,
): Next<'subgroup'> => ({
  ...{ kind: 'subgroup', recordId, scope: PARTNERSHIP_SCOPE },
  ...{ parents: record?.heads ?? [], value },
});

export const laterOf = (one: IsoDate, other: IsoDate | null): IsoDate =>
  other !== null && other > one ? other : one;
