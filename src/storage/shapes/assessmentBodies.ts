import * as v from 'valibot';
import { FINDING_TYPES } from '#domain/records/finding.ts';
import type { RecordBodies } from '#domain/records/kinds.ts';
import { count, isoDate, recordId, type Shapes } from './parts.ts';

type AssessmentKind = 'strategic-assessment' | 'scored-issue' | 'finding';

const assessment = recordId<'strategic-assessment'>();
const priority = v.nullable(recordId<'priority'>());

export const ASSESSMENT_BODIES = {
  'strategic-assessment': v.looseObject({
    planYear: recordId<'plan-year'>(),
    title: v.string(),
    windowStart: v.nullable(isoDate),
    windowEnd: v.nullable(isoDate),
    scanning: v.string(),
    analysis: v.string(),
    formula: v.string(),
    alternatives: v.array(v.looseObject({ option: v.string(), whyNot: v.string() })),
    recommended: v.array(recordId<'priority'>()),
    themes: v.array(recordId<'theme'>()),
  }),
  'scored-issue': v.looseObject({
    assessment,
    title: v.string(),
    scores: v.record(v.string(), v.string()),
    total: v.string(),
    rank: v.nullable(count),
    isEmerging: v.boolean(),
    priority,
  }),
  finding: v.looseObject({
    assessment,
    type: v.picklist(FINDING_TYPES),
    text: v.string(),
    source: v.string(),
    page: v.string(),
    priority,
  }),
} as const satisfies Shapes<Pick<RecordBodies, AssessmentKind>>;
