import * as v from 'valibot';
import { DECISION_TYPES } from '#domain/records/decision.ts';
import type { RecordBodies } from '#domain/records/kinds.ts';
import { MEETING_BODIES } from '#domain/records/meeting.ts';
import { isoDate, recordId, type Shapes } from './parts.ts';

const agency = v.nullable(recordId<'agency'>());

export const MEETING_BODY_SHAPES = {
  meeting: v.looseObject({
    body: v.picklist(MEETING_BODIES),
    subgroup: v.nullable(recordId<'subgroup'>()),
    title: v.string(),
    on: isoDate,
    agenda: v.array(v.string()),
    attendance: v.array(v.looseObject({ role: v.string(), agency, isPresent: v.boolean() })),
    snapshot: v.nullable(recordId<'snapshot'>()),
    minutes: v.string(),
  }),
  decision: v.looseObject({
    meeting: recordId<'meeting'>(),
    type: v.picklist(DECISION_TYPES),
    text: v.string(),
    alternatives: v.array(v.looseObject({ option: v.string(), whyNot: v.string() })),
    replyBy: v.nullable(isoDate),
    ownerRole: v.string(),
    ownerAgency: agency,
    due: v.nullable(isoDate),
    becameAction: v.nullable(recordId<'action'>()),
    becameUpdate: v.nullable(recordId<'progress-update'>()),
    doneOn: v.nullable(isoDate),
  }),
  'period-lock': v.looseObject({
    period: v.looseObject({
      kind: v.picklist(['quarter', 'month']),
      start: isoDate,
      end: isoDate,
    }),
    meeting: recordId<'meeting'>(),
    snapshot: recordId<'snapshot'>(),
    on: isoDate,
    note: v.string(),
  }),
} as const satisfies Shapes<Pick<RecordBodies, 'meeting' | 'decision' | 'period-lock'>>;
