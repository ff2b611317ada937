import type { FieldWords } from './fieldWords.ts';

/** What the fields of an assessment are called on the screen. */
export const ASSESSMENT_FIELDS: FieldWords<'strategic-assessment' | 'scored-issue' | 'finding'> = {
  'strategic-assessment': {
    planYear: 'Plan it informs',
    title: 'Title',
    windowStart: 'Figures from',
    windowEnd: 'Figures to',
    scanning: 'How issues were found',
    analysis: 'How they were weighed',
    formula: 'Formula of the total',
    alternatives: 'Alternatives considered',
    recommended: 'Priorities it recommends',
    themes: 'Cross-cutting themes',
  },
  'scored-issue': {
    assessment: 'Assessment',
    title: 'Issue',
    scores: 'Scores as entered',
    total: 'Total as entered',
    rank: 'Rank',
    isEmerging: 'Emerging',
    priority: 'Priority that answers it',
  },
  finding: {
    assessment: 'Assessment',
    type: 'Finding or recommendation',
    text: 'What it says',
    source: 'Document',
    page: 'Page',
    priority: 'Priority',
  },
};

/** What the fields of indicators and their figures are called on the screen. */
export const INDICATOR_FIELDS: FieldWords<
  | 'indicator'
  | 'measurement'
  | 'import-batch'
  | 'import-mapping'
  | 'target-revision'
  | 'change-point'
> = {
  indicator: {
    name: 'Name',
    definition: 'Definition',
    unit: 'Unit',
    numerator: 'What is counted',
    denominator: 'Over what',
    area: 'Area',
    areaCode: 'Code of the area',
    polarity: 'Improvement direction',
    role: 'Performance or contextual',
    frequency: 'How often',
    priorities: 'Priorities it speaks of',
    comparatorOf: 'Stands beside',
    source: 'Source',
    owner: 'Kept by',
    smallNumbers: 'Small numbers',
    smallNumbersReason: 'Why small numbers may be shown',
  },
  measurement: {
    indicator: 'Indicator',
    period: 'Period',
    value: 'Figure',
    count: 'Count',
    denominator: 'Counted over',
    denominatorSource: 'Year and source of that',
    flag: 'How far it may be trusted',
    note: 'Note',
    source: 'Source',
    sourceFile: 'File',
    sourceRow: 'Row in the file',
    batch: 'Import',
    corrects: 'Puts right an earlier figure',
  },
  'import-batch': {
    fileName: 'File',
    fileHash: 'Hash of the file',
    layout: 'Layout',
    on: 'On',
    rowsRead: 'Rows read',
    pointsTaken: 'Figures taken',
    refused: 'Rows refused',
    source: 'Source',
  },
  'import-mapping': {
    layout: 'Layout',
    area: 'Area',
    series: 'Series',
    indicator: 'Indicator',
  },
  'target-revision': {
    indicator: 'Indicator',
    what: 'Target or baseline',
    value: 'Value',
    tolerance: 'Tolerance (%)',
    from: 'From',
    to: 'To',
    reason: 'Reason',
    agreedBy: 'Agreed by',
    madeOn: 'Agreed on',
    corrects: 'Puts right an earlier one',
  },
  'change-point': {
    indicator: 'Indicator',
    on: 'From',
    changeKind: 'What it means for the figures',
    reason: 'Reason',
  },
};
