import type { IsoDate, Sha256 } from '#domain/ids.ts';
import type { RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import { idOf } from './numberedIds.ts';

const day = (text: string) => text as IsoDate;

type Bodies<K extends RecordKind> = { readonly [Kind in K]: RecordBodies[Kind] };

const indicator = idOf<'indicator'>(20);
const assessment = idOf<'strategic-assessment'>(26);

/** A whole body of each kind that speaks of measured series. All figures are invented. */
export const INDICATOR_BODIES: Bodies<
  | 'indicator'
  | 'measurement'
  | 'import-batch'
  | 'import-mapping'
  | 'target-revision'
  | 'change-point'
> = {
  indicator: {
    name: 'Burglary in a dwelling',
    definition: 'Offences recorded by the police, code 28A',
    unit: 'offences',
    numerator: '',
    denominator: '',
    area: 'Example borough',
    areaCode: '',
    polarity: 'lower-is-better',
    role: 'performance',
    frequency: 'quarter',
    priorities: [idOf(3)],
    comparatorOf: null,
    source: 'Example open data',
    owner: 'Partnerships officer',
    smallNumbers: 'hide-below-5',
    smallNumbersReason: '',
  },
  measurement: {
    indicator,
    period: { kind: 'quarter', start: day('2017-07-01'), end: day('2017-09-30') },
    value: 84,
    count: null,
    denominator: null,
    denominatorSource: '',
    flag: 'provisional',
    note: '',
    source: 'Example open data, second quarter',
    sourceFile: 'example.csv',
    sourceRow: 'row 12',
    batch: idOf(22),
    corrects: null,
  },
  'import-batch': {
    fileName: 'example.csv',
    fileHash: '2'.repeat(64) as Sha256,
    layout: 'tidy',
    on: day('2018-01-09'),
    rowsRead: 14,
    pointsTaken: 12,
    refused: [{ reason: 'No period', rows: 2 }],
    source: 'Example open data',
  },
  'import-mapping': { layout: 'tidy', area: 'Example borough', series: 'Burglary', indicator },
  'target-revision': {
    indicator,
    what: 'target',
    value: 80,
    tolerance: 10,
    from: day('2017-04-01'),
    to: null,
    reason: 'Agreed with the plan',
    agreedBy: 'Board, 11 January 2017',
    madeOn: day('2017-04-12'),
    corrects: null,
  },
  'change-point': {
    indicator,
    on: day('2017-10-01'),
    changeKind: 'limits-restart',
    reason: 'New counting rules',
  },
};

/** A whole body of each kind that belongs to a strategic assessment. */
export const ASSESSMENT_BODIES: Bodies<'strategic-assessment' | 'scored-issue' | 'finding'> = {
  'strategic-assessment': {
    planYear: idOf(2),
    title: 'Strategic assessment 2017-18',
    windowStart: day('2015-11-01'),
    windowEnd: day('2016-10-31'),
    scanning: 'Figures of all agencies',
    analysis: 'MoRiLE',
    formula: '',
    alternatives: [{ option: 'Do nothing', whyNot: 'Trends have changed' }],
    recommended: [idOf(3)],
    themes: [idOf(4)],
  },
  'scored-issue': {
    assessment,
    title: 'Mental health',
    scores: { physical: '3', vulnerability: 'High' },
    total: '42',
    rank: 1,
    isEmerging: true,
    priority: idOf(3),
  },
  finding: {
    assessment,
    type: 'recommendation',
    text: 'Find out what services there are',
    source: '',
    page: '12',
    priority: idOf(3),
  },
};
