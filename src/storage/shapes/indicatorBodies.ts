import * as v from 'valibot';
import { CHANGE_POINT_KINDS } from '#domain/records/changePoint.ts';
import { INDICATOR_ROLES, POLARITIES, SMALL_NUMBER_RULES } from '#domain/records/indicator.ts';
import type { RecordBodies } from '#domain/records/kinds.ts';
import { DATA_FLAGS, PERIOD_KINDS } from '#domain/records/measurement.ts';
import { count, isoDate, recordId, sha256, type Shapes } from './parts.ts';

type IndicatorKind =
  | 'indicator'
  | 'measurement'
  | 'import-batch'
  | 'import-mapping'
  | 'target-revision'
  | 'change-point';

/** A figure that is no number would be drawn somewhere off the paper. */
const figure = v.nullable(v.pipe(v.number(), v.finite()));

export const INDICATOR_BODIES = {
  indicator: v.looseObject({
    name: v.string(),
    definition: v.string(),
    unit: v.string(),
    numerator: v.string(),
    denominator: v.string(),
    area: v.string(),
    areaCode: v.string(),
    polarity: v.picklist(POLARITIES),
    role: v.picklist(INDICATOR_ROLES),
    frequency: v.picklist(PERIOD_KINDS),
    priorities: v.array(recordId<'priority'>()),
    comparatorOf: v.nullable(recordId<'indicator'>()),
    source: v.string(),
    owner: v.string(),
    smallNumbers: v.picklist(SMALL_NUMBER_RULES),
    smallNumbersReason: v.string(),
  }),
  measurement: v.looseObject({
    indicator: recordId<'indicator'>(),
    period: v.looseObject({ kind: v.picklist(PERIOD_KINDS), start: isoDate, end: isoDate }),
    value: figure,
    count: figure,
    denominator: figure,
    denominatorSource: v.string(),
    flag: v.picklist(DATA_FLAGS),
    note: v.string(),
    source: v.string(),
    sourceFile: v.string(),
    sourceRow: v.string(),
    batch: v.nullable(recordId<'import-batch'>()),
    corrects: v.nullable(recordId<'measurement'>()),
  }),
  'import-batch': v.looseObject({
    fileName: v.string(),
    fileHash: sha256,
    layout: v.string(),
    on: isoDate,
    rowsRead: count,
    pointsTaken: count,
    refused: v.array(v.looseObject({ reason: v.string(), rows: count })),
    source: v.string(),
  }),
  'import-mapping': v.looseObject({
    layout: v.string(),
    area: v.string(),
    series: v.string(),
    indicator: recordId<'indicator'>(),
  }),
  'target-revision': v.looseObject({
    indicator: recordId<'indicator'>(),
    what: v.picklist(['target', 'baseline']),
    value: figure,
    tolerance: figure,
    from: isoDate,
    to: v.nullable(isoDate),
    reason: v.string(),
    agreedBy: v.string(),
    madeOn: isoDate,
    corrects: v.nullable(recordId<'target-revision'>()),
  }),
  'change-point': v.looseObject({
    indicator: recordId<'indicator'>(),
    on: isoDate,
    changeKind: v.picklist(CHANGE_POINT_KINDS),
    reason: v.string(),
  }),
} as const satisfies Shapes<Pick<RecordBodies, IndicatorKind>>;
