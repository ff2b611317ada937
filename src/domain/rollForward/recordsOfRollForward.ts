import { PARTNERSHIP_SCOPE, type RecordId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import type { RecordKind } from '../records/kinds.ts';
import type { PlanYear } from '../records/planYear.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { laterOf, type NewRecordId } from '../reform/recordsOfReform.ts';
import { inYear } from '../structure/priorityOrder.ts';
import { inUse, type Recorded, type Records } from '../versions/records.ts';
import type { Next } from '../versions/writeVersion.ts';
import type { CarriedAction, RollForward, UndeliveredAction } from './rollForward.ts';

/** All that rolling a plan forward writes, at once or not at all. */
export function recordsOfRollForward(
  plan: RollForward,
  records: Records,
  newRecordId: NewRecordId,
): readonly Next<RecordKind>[] {
  const { from, into, carried, undelivered } = plan;
  const year = into.record?.id ?? newRecordId<'plan-year'>();
  const withIds = carried.map((one) => ({ ...one, id: newRecordId<'action'>() }));
  const newIds = new Map(withIds.map(({ row, id }) => [row.action.id, id]));
  return [
    ...(into.record ? [] : [planYear(year, [], into.value)]),
    ...(plan.isSuperseded ? [planYear(from.id, from.heads, superseded(from.value))] : []),
    ...plan.priorities.flatMap((one) => goingOn(one, from.id, year)),
    ...withIds.flatMap((one) => carry(one, plan, records, newIds, newRecordId)),
    ...undelivered.map((one) => closing(one, plan, newRecordId())),
  ];
}

const planYear = (
  recordId: RecordId<'plan-year'>,
  parents: Next<'plan-year'>['parents'],
  value: PlanYear,
): Next<'plan-year'> => ({
  ...{ kind: 'plan-year', recordId, scope: PARTNERSHIP_SCOPE, parents, value },
});

const superseded = (year: PlanYear): PlanYear => ({ ...year, state: 'superseded' });

/** A priority under the same title and in the same place in the new year. */
function goingOn(
  { id: recordId, heads: parents, value }: Recorded<'priority'>,
  from: RecordId<'plan-year'>,
  planYearId: RecordId<'plan-year'>,
): readonly Next<'priority'>[] {
  const now = inYear(value, from);
  if (!now) return [];
  const inYears = [...value.inYears, { ...now, planYear: planYearId }];
  const scope = PARTNERSHIP_SCOPE;
  return [{ kind: 'priority', recordId, scope, parents, value: { ...value, inYears } }];
}

/**
 * A new action that goes on with the one before it: with its steps that are still to be done, whose
 * days stand where they are still to come. What was said of the one before stays with that.
 */
function carry(
  { row, ref, due, id }: CarriedAction & { readonly id: RecordId<'action'> },
  { into }: RollForward,
  records: Records,
  newIds: ReadonlyMap<RecordId<'action'>, RecordId<'action'>>,
  newRecordId: NewRecordId,
): readonly Next<RecordKind>[] {
  const { action, latest } = row;
  const { start } = into.value;
  const shared = { scope: action.scope, parents: [] };
  const value: Action = {
    ...action.value,
    ...{ ref, originalDue: due, addedOn: start },
    start: laterOf(start, action.value.start),
    ...{ carriedForwardFrom: action.id, movedFrom: null },
    dependsOn: action.value.dependsOn.map((needed) => newIds.get(needed) ?? needed),
  };
  const done = new Set(latest?.value.milestonesDone);
  const steps = inUse(records, 'milestone')
    .filter((step) => step.value.action === action.id && !done.has(step.id))
    .toSorted((a, b) => a.value.order - b.value.order);
  return [
    { kind: 'action', recordId: id, ...shared, value },
    ...steps.map(({ value: { title, due: day } }, index) => ({
      ...{ kind: 'milestone' as const, recordId: newRecordId<'milestone'>(), ...shared },
      value: {
        action: id,
        title,
        due: day !== null && day >= start ? day : null,
        order: index + 1,
      },
    })),
  ] as readonly Next<RecordKind>[];
}

function closing(
  { row, reason, asOf }: UndeliveredAction,
  { approval }: RollForward,
  recordId: RecordId<'progress-update'>,
): Next<'progress-update'> {
  const { action, latest, percentDone } = row;
  const value: ProgressUpdate = {
    ...{ action: action.id, asOf, status: 'closed', percentDone, confidence: null },
    ...{ milestonesDone: latest?.value.milestonesDone ?? [], correctiveAction: null },
    ...{ whatChanged: '', publicWording: '', evidence: '', corrects: null },
    approval: { ...approval, reason },
  };
  return { kind: 'progress-update', recordId, scope: action.scope, parents: [], value };
}
