import * as v from 'valibot';
import { REFERRALS } from '#domain/records/action.ts';
import { AGENCY_TYPES } from '#domain/records/agency.ts';
import type { RecordBodies } from '#domain/records/kinds.ts';
import { PLAN_YEAR_STATES } from '#domain/records/planYear.ts';
import { CONFIDENCES, DECLARED_STATUSES } from '#domain/records/progressUpdate.ts';
import { VERDICTS } from '#domain/records/review.ts';
import { EDITIONS } from '#domain/records/snapshot.ts';
import { FROZEN_PLAN_STATES, SUBGROUP_STATES } from '#domain/records/subgroup.ts';
import { STATUSES } from '#domain/progress/status.ts';
import { ASSESSMENT_BODIES } from './assessmentBodies.ts';
import { INDICATOR_BODIES } from './indicatorBodies.ts';
import { MEETING_BODY_SHAPES } from './meetingBodies.ts';
import {
  author,
  count,
  instant,
  isoDate,
  marking,
  recordId,
  sha256,
  type Shapes,
} from './parts.ts';

const statusWords = v.looseObject({ label: v.string(), meaning: v.string() });

const rules = v.looseObject({
  onTrackFrom: count,
  atRiskFrom: count,
  dueSoonDays: count,
  silentDays: count,
  longSilentDays: count,
});

const planYear = v.looseObject({
  label: v.string(),
  start: isoDate,
  end: isoDate,
  documentTitle: v.string(),
  state: v.picklist(PLAN_YEAR_STATES),
  adoption: v.array(
    v.looseObject({
      document: v.picklist(['strategic-assessment', 'partnership-plan']),
      body: v.string(),
      on: isoDate,
      decision: v.string(),
      reference: v.string(),
      condition: v.string(),
      conditionMetOn: v.nullable(isoDate),
    }),
  ),
});

const subgroup = v.looseObject({
  name: v.string(),
  code: v.string(),
  priorities: v.array(recordId<'priority'>()),
  chairRole: v.string(),
  deputyRole: v.string(),
  chairAgency: v.nullable(recordId<'agency'>()),
  agencies: v.array(recordId<'agency'>()),
  state: v.picklist(SUBGROUP_STATES),
  planState: v.picklist(FROZEN_PLAN_STATES),
  marking,
  lineage: v.array(
    v.looseObject({
      how: v.picklist(['split-from', 'merged-from', 'renamed-from']),
      from: recordId<'subgroup'>(),
      on: v.nullable(isoDate),
    }),
  ),
  about: v.string(),
});

const action = v.looseObject({
  ref: v.string(),
  subgroup: recordId<'subgroup'>(),
  priority: v.nullable(recordId<'priority'>()),
  title: v.string(),
  objective: v.string(),
  description: v.string(),
  origin: v.string(),
  leadAgency: v.nullable(recordId<'agency'>()),
  leadRole: v.string(),
  partners: v.array(recordId<'agency'>()),
  resources: v.string(),
  funding: v.string(),
  start: v.nullable(isoDate),
  originalDue: v.nullable(isoDate),
  successMeasure: v.string(),
  baseline: v.string(),
  target: v.string(),
  themes: v.array(recordId<'theme'>()),
  dependsOn: v.array(recordId<'action'>()),
  risks: v.string(),
  cameFrom: v.nullable(v.picklist(REFERRALS)),
  findings: v.array(recordId<'finding'>()),
  indicators: v.array(recordId<'indicator'>()),
  movedFrom: v.nullable(recordId<'action'>()),
  addedOn: v.nullable(isoDate),
  carriedForwardFrom: v.nullable(recordId<'action'>()),
  isPublishable: v.boolean(),
  marking,
});

const progressUpdate = v.looseObject({
  action: recordId<'action'>(),
  asOf: isoDate,
  status: v.picklist(DECLARED_STATUSES),
  percentDone: v.nullable(count),
  confidence: v.nullable(v.picklist(CONFIDENCES)),
  milestonesDone: v.array(recordId<'milestone'>()),
  correctiveAction: v.nullable(
    v.looseObject({ text: v.string(), who: v.string(), by: v.nullable(isoDate) }),
  ),
  whatChanged: v.string(),
  publicWording: v.string(),
  evidence: v.string(),
  approval: v.nullable(v.looseObject({ by: v.string(), on: isoDate, reason: v.string() })),
  corrects: v.nullable(recordId<'progress-update'>()),
});

/** All but the snapshot, whose content has them all in it: see records.ts. */
export const BODIES = {
  ...ASSESSMENT_BODIES,
  ...INDICATOR_BODIES,
  ...MEETING_BODY_SHAPES,
  partnership: v.looseObject({
    name: v.string(),
    shortName: v.string(),
    area: v.string(),
    reportingPeriod: v.picklist(['quarter', 'month']),
    graceDays: count,
    rules,
    statusWords: v.record(v.picklist(STATUSES), statusWords),
    markingWords: v.record(marking, v.string()),
    defaultMarking: marking,
    notice: v.string(),
  }),
  'plan-year': planYear,
  priority: v.looseObject({
    inYears: v.array(
      v.looseObject({ planYear: recordId<'plan-year'>(), title: v.string(), order: count }),
    ),
    rationale: v.string(),
    lineage: v.array(
      v.looseObject({
        how: v.picklist(['renamed-from', 'split-from', 'merged-from', 'was-theme', 'became-theme']),
        other: v.union([recordId<'priority'>(), recordId<'theme'>()]),
        planYear: v.nullable(recordId<'plan-year'>()),
      }),
    ),
    alignment: v.array(v.looseObject({ withWhat: v.string(), source: v.string() })),
  }),
  theme: v.looseObject({ title: v.string() }),
  agency: v.looseObject({
    name: v.string(),
    shortName: v.string(),
    type: v.picklist(AGENCY_TYPES),
    predecessor: v.nullable(recordId<'agency'>()),
  }),
  subgroup,
  action,
  milestone: v.looseObject({
    action: recordId<'action'>(),
    title: v.string(),
    due: v.nullable(isoDate),
    order: count,
    movedFrom: v.exactOptional(recordId<'milestone'>()),
  }),
  'date-revision': v.looseObject({
    action: recordId<'action'>(),
    from: v.nullable(isoDate),
    to: isoDate,
    reason: v.string(),
    approver: v.string(),
    madeOn: isoDate,
    request: v.nullable(recordId<'date-request'>()),
    corrects: v.nullable(recordId<'date-revision'>()),
  }),
  'progress-update': progressUpdate,
  review: v.looseObject({
    action: recordId<'action'>(),
    update: recordId<'progress-update'>(),
    verdict: v.picklist(VERDICTS),
    by: v.string(),
    on: isoDate,
    reason: v.string(),
  }),
  'date-request': v.looseObject({
    action: recordId<'action'>(),
    update: v.nullable(recordId<'progress-update'>()),
    from: v.nullable(isoDate),
    to: isoDate,
    reason: v.string(),
    askedOn: isoDate,
  }),
  'date-refusal': v.looseObject({
    action: recordId<'action'>(),
    request: recordId<'date-request'>(),
    by: v.string(),
    on: isoDate,
    reason: v.string(),
  }),
  withdrawal: v.looseObject({
    action: v.nullable(recordId<'action'>()),
    of: recordId(),
    on: isoDate,
    reason: v.string(),
  }),
  'cycle-note': v.looseObject({
    period: v.string(),
    text: v.string(),
    dueBy: v.nullable(isoDate),
  }),
  'glossary-term': v.looseObject({ term: v.string(), meaning: v.string() }),
  'report-template': v.looseObject({
    ...{ name: v.string(), kind: v.string(), title: v.string(), hasCover: v.boolean() },
    ...{ sections: v.array(v.string()), formats: v.array(v.string()) },
  }),
  'saved-view': v.looseObject({
    name: v.string(),
    subgroup: v.nullable(recordId<'subgroup'>()),
    view: v.record(v.string(), v.string()),
  }),
} as const satisfies Shapes<Omit<RecordBodies, 'snapshot'>>;

const withheld = v.looseObject({
  ...{ actions: count, ofSubgroups: count, subgroups: count, updates: count, milestones: count },
  ...{ meetings: count, figures: count, baselines: count, working: count },
});

/** A snapshot's own fields, without what was frozen in it. */
export const FROZEN = v.looseObject({
  number: count,
  title: v.string(),
  meeting: v.string(),
  asAt: isoDate,
  marking,
  edition: v.exactOptional(v.picklist(EDITIONS)),
  withheld: v.exactOptional(withheld),
  notes: v.string(),
  madeBy: author,
  madeAt: instant,
  appVersion: v.string(),
  hash: sha256,
});
