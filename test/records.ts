import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId, type VersionId } from '#domain/ids.ts';
import type { Action } from '#domain/records/action.ts';
import type { RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { Milestone } from '#domain/records/milestone.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { anInstant } from './builders.ts';

/** A record as it stands after one Version of it, whole. */
export function aRecord<K extends RecordKind>(
  kind: K,
  value: RecordBodies[K],
  id: string = `${kind}-1`,
): Recorded<K> {
  return {
    id: id as RecordId<K>,
    ...{ kind, value, scope: PARTNERSHIP_SCOPE },
    ...{ heads: ['0'.repeat(64) as VersionId], conflicts: [], isRetired: false },
    author: { name: 'Chair', agency: 'Maidstone Borough Council' },
    writtenAt: anInstant(),
    receivedAt: anInstant(),
  };
}

export const aPartnership = (partnership: Partial<Partnership> = {}): Partnership => ({
  name: 'Safer Maidstone Partnership',
  shortName: 'SMP',
  area: 'Maidstone borough',
  reportingPeriod: 'quarter',
  graceDays: 10,
  notice: '',
  ...partnership,
});

export const aPlanYear = (planYear: Partial<PlanYear> = {}): PlanYear => ({
  label: '2017-18',
  start: '2017-04-01' as IsoDate,
  end: '2018-03-31' as IsoDate,
  documentTitle: 'Delivering Safer Communities',
  state: 'adopted',
  adoption: [],
  ...planYear,
});

export const aSubgroup = (subgroup: Partial<Subgroup> = {}): Subgroup => ({
  name: 'Mental Health',
  code: 'MH',
  priorities: [],
  chairRole: 'Chair',
  chairAgency: null,
  agencies: [],
  state: 'active',
  planState: 'agreed',
  marking: 'official',
  lineage: [],
  about: '',
  ...subgroup,
});

export const anAction = (action: Partial<Action> = {}): Action => ({
  ref: 'MH-1',
  subgroup: 'subgroup-1' as RecordId<'subgroup'>,
  priority: null,
  title: 'Scope the services that there are',
  objective: '',
  description: '',
  origin: '',
  leadAgency: null,
  leadRole: '',
  partners: [],
  resources: '',
  start: '2017-04-01' as IsoDate,
  originalDue: '2018-03-31' as IsoDate,
  successMeasure: '',
  baseline: '',
  target: '',
  themes: [],
  marking: 'official',
  ...action,
});

export const aMilestone = (milestone: Partial<Milestone> = {}): Milestone => ({
  action: 'action-1' as RecordId<'action'>,
  title: 'Impact on the borough known',
  due: null,
  order: 1,
  ...milestone,
});
