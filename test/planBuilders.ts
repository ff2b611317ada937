import {
  type Instant,
  type IsoDate,
  PARTNERSHIP_SCOPE,
  type RecordId,
  scopeOfSubgroup,
  type VersionId,
} from '#domain/ids.ts';
import { blankAction } from '#domain/plans/editAction.ts';
import type { Action } from '#domain/records/action.ts';
import type { DateRevision } from '#domain/records/dateRevision.ts';
import type { RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import type { Milestone } from '#domain/records/milestone.ts';
import { type Partnership, USUAL_SETTINGS } from '#domain/records/partnership.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Version } from '#domain/versions/version.ts';
import type { Next, Writing } from '#domain/versions/writeVersion.ts';
import { anAgency, aVersion } from './builders.ts';

/** An id that says in a failure what it stands for: `anId('action', 3)`. */
export const anId = <K extends RecordKind>(kind: K, number = 1): RecordId<K> =>
  `${kind}-${String(number).padStart(4, '0')}` as RecordId<K>;

export const day = (text: string): IsoDate => text as IsoDate;

/** Half past nine on a day, in Universal Time. */
export const onTheMorningOf = (text: string): Instant => `${text}T09:30:00.000Z` as Instant;

export const SUBGROUP = anId('subgroup');
export const ACTION = anId('action');
export const SCOPE = scopeOfSubgroup(SUBGROUP);

export const aPartnership = (said: Partial<Partnership> = {}): Partnership => ({
  name: 'Safer Example Partnership',
  shortName: 'SEP',
  area: 'Example borough',
  reportingPeriod: 'quarter',
  graceDays: 10,
  ...USUAL_SETTINGS,
  notice: '',
  ...said,
});

export const aSubgroup = (said: Partial<Subgroup> = {}): Subgroup => ({
  name: 'Mental Health',
  code: 'MH',
  priorities: [],
  chairRole: 'Chair',
  deputyRole: '',
  chairAgency: null,
  agencies: [],
  state: 'active',
  planState: 'agreed',
  marking: 'official',
  lineage: [],
  about: '',
  ...said,
});

/** From 1 April 2017 to 31 March 2018, unless told otherwise. */
export const anAction = (said: Partial<Action> = {}): Action => ({
  ...blankAction(SUBGROUP, 'MH-1'),
  title: 'Scoping exercise',
  start: day('2017-04-01'),
  originalDue: day('2018-03-31'),
  ...said,
});

/** Of the board on 23 January 2018, or of the subgroup that it names, unless told otherwise. */
export const aMeeting = (said: Partial<Meeting> = {}): Meeting => ({
  ...{ body: said.subgroup ? 'subgroup' : 'board', subgroup: null, title: 'Board' },
  ...{ on: day('2018-01-23'), agenda: [], attendance: [], snapshot: null, minutes: '' },
  ...said,
});

export const aMilestone = (said: Partial<Milestone> = {}): Milestone => ({
  action: ACTION,
  title: 'Services that exist',
  due: null,
  order: 1,
  ...said,
});

export const aDateRevision = (said: Partial<DateRevision> = {}): DateRevision => ({
  action: ACTION,
  from: day('2018-03-31'),
  to: day('2018-06-30'),
  reason: 'Two services replied late',
  approver: 'Board, 11 October 2017',
  madeOn: day('2017-10-11'),
  request: null,
  corrects: null,
  ...said,
});

/** True on 31 December 2017: on track and 80% done, unless told otherwise. */
export const anUpdate = (said: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  action: ACTION,
  asOf: day('2017-12-31'),
  status: 'on-track',
  percentDone: 80,
  confidence: null,
  milestonesDone: [],
  correctiveAction: null,
  whatChanged: '',
  publicWording: '',
  evidence: '',
  approval: null,
  corrects: null,
  ...said,
});

type About<K extends RecordKind> = Partial<Omit<Recorded<K>, 'value' | 'kind'>>;

/** A record as the log gives it: written on the morning of 12 January 2018, one head, no conflict. */
export const recorded = <K extends RecordKind>(
  kind: K,
  value: RecordBodies[K],
  about: About<K> = {},
): Recorded<K> => ({
  id: anId(kind),
  kind,
  scope: SCOPE,
  value,
  heads: ['0'.repeat(64) as VersionId],
  conflicts: [],
  isRetired: false,
  author: { name: 'Chair', agency: 'Maidstone Borough Council' },
  writtenAt: onTheMorningOf('2018-01-12'),
  receivedAt: onTheMorningOf('2018-01-12'),
  ...about,
});

/** The first Version of a record of the plan; the second argument may name another id or scope. */
export const said = <K extends RecordKind>(
  kind: K,
  value: RecordBodies[K],
  next: Partial<Next<K>> = {},
  writing: Partial<Writing> = {},
): Promise<Version<K>> =>
  aVersion<K>({ kind, value, recordId: anId(kind), scope: SCOPE, ...next }, writing);

/** A partnership in its plan year with a subgroup and an agency, and whatever else is given. */
export const aPlan = (...more: readonly Promise<Version>[]): Promise<readonly Version[]> =>
  Promise.all([
    said('partnership', aPartnership(), { scope: PARTNERSHIP_SCOPE }),
    said('plan-year', PLAN_YEAR, { scope: PARTNERSHIP_SCOPE }),
    said('subgroup', aSubgroup(), { scope: PARTNERSHIP_SCOPE }),
    said('agency', anAgency(), { scope: PARTNERSHIP_SCOPE }),
    ...more,
  ]);

export const PLAN_YEAR: PlanYear = {
  label: '2017-18',
  start: day('2017-04-01'),
  end: day('2018-03-31'),
  documentTitle: 'Partnership plan',
  state: 'adopted',
  adoption: [],
};
