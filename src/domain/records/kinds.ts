import type { Action } from './action.ts';
import type { Agency } from './agency.ts';
import type { ChangePoint } from './changePoint.ts';
import type { CycleNote } from './cycleNote.ts';
import type { DateRefusal, DateRequest } from './dateRequest.ts';
import type { DateRevision } from './dateRevision.ts';
import type { Decision } from './decision.ts';
import type { Finding } from './finding.ts';
import type { GlossaryTerm } from './glossaryTerm.ts';
import type { ImportBatch } from './importBatch.ts';
import type { ImportMapping } from './importMapping.ts';
import type { Indicator } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import type { Meeting } from './meeting.ts';
import type { Milestone } from './milestone.ts';
import type { Partnership } from './partnership.ts';
import type { PeriodLock } from './periodLock.ts';
import type { PlanYear } from './planYear.ts';
import type { Priority } from './priority.ts';
import type { ProgressUpdate, UpdateSummary } from './progressUpdate.ts';
import type { Review } from './review.ts';
import type { ReportTemplate } from './reportTemplate.ts';
import type { SavedView } from './savedView.ts';
import type { ScoredIssue } from './scoredIssue.ts';
import type { Snapshot, SnapshotSummary } from './snapshot.ts';
import type { StrategicAssessment } from './strategicAssessment.ts';
import type { Subgroup } from './subgroup.ts';
import type { TargetRevision } from './targetRevision.ts';
import type { Theme } from './theme.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What each kind of record holds, as it is written into the log. */
export interface RecordBodies {
  partnership: Partnership;
  'plan-year': PlanYear;
  priority: Priority;
  theme: Theme;
  agency: Agency;
  subgroup: Subgroup;
  action: Action;
  milestone: Milestone;
  'date-revision': DateRevision;
  'progress-update': ProgressUpdate;
  meeting: Meeting;
  snapshot: Snapshot;
  review: Review;
  'date-request': DateRequest;
  'date-refusal': DateRefusal;
  withdrawal: Withdrawal;
  'cycle-note': CycleNote;
  'glossary-term': GlossaryTerm;
  'saved-view': SavedView;
  'report-template': ReportTemplate;
  indicator: Indicator;
  measurement: Measurement;
  'import-batch': ImportBatch;
  'import-mapping': ImportMapping;
  'target-revision': TargetRevision;
  'change-point': ChangePoint;
  'strategic-assessment': StrategicAssessment;
  'scored-issue': ScoredIssue;
  finding: Finding;
  decision: Decision;
  'period-lock': PeriodLock;
}

export type RecordKind = keyof RecordBodies;

/**
 * The schema version that this app writes for each kind. A body of an older one is brought up to it
 * when it is read, by a named migration in `storage/migrations.ts`; what is stored never changes.
 */
export const SCHEMAS = {
  partnership: 2,
  'plan-year': 1,
  priority: 2,
  theme: 1,
  agency: 2,
  subgroup: 2,
  action: 3,
  milestone: 1,
  'date-revision': 2,
  'progress-update': 2,
  meeting: 2,
  snapshot: 1,
  review: 1,
  'date-request': 1,
  'date-refusal': 1,
  withdrawal: 1,
  'cycle-note': 1,
  'glossary-term': 1,
  'saved-view': 1,
  'report-template': 1,
  indicator: 1,
  measurement: 1,
  'import-batch': 1,
  'import-mapping': 1,
  'target-revision': 1,
  'change-point': 1,
  'strategic-assessment': 1,
  'scored-issue': 1,
  finding: 1,
  decision: 1,
  'period-lock': 1,
} as const satisfies Record<RecordKind, number>;

export const RECORD_KINDS = Object.keys(SCHEMAS) as readonly RecordKind[];

/**
 * Kinds that state a fact are written once. A mistake is put right by a new fact that names the old
 * one, so two people can never be in conflict about one of them.
 */
export const FACT_KINDS = [
  'date-revision',
  'date-request',
  'date-refusal',
  'progress-update',
  'review',
  'snapshot',
  'withdrawal',
  'measurement',
  'import-batch',
  'target-revision',
  'period-lock',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

export type MutableKind = Exclude<RecordKind, FactKind>;

export const isFact = (kind: RecordKind): kind is FactKind =>
  (FACT_KINDS as readonly RecordKind[]).includes(kind);

/** What tables and charts need of a kind; long texts stay in the log and are read when opened. */
export type Summary<K extends RecordKind> = K extends 'progress-update'
  ? UpdateSummary
  : K extends 'snapshot'
    ? SnapshotSummary
    : RecordBodies[K];
