import type { RecordId } from '#domain/ids.ts';

/** What a report can be made of, in no order: each report has its own. */
export const SECTION_KINDS = [
  'standing',
  'changes',
  'delivery',
  'attention',
  'exceptions',
  'over-time',
  'commitments',
  'scorecard',
  'assessment',
  'highlights',
  'plans',
  'sheets',
  'year-end',
  'meetings',
  'period-record',
  'key',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

export const REPORT_KINDS = [
  'board-pack',
  'highlight',
  'exception',
  'scorecard',
  'subgroup-plan',
  'committee-pack',
  'year-end',
  'public',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** What somebody asked for: which report, with which sections in which order. */
export interface ReportChoice {
  readonly kind: ReportKind;
  /** As it stands on the cover and in the name of the file. */
  readonly title: string;
  readonly sections: readonly SectionKind[];
  readonly hasCover: boolean;
  /** Only this subgroup's part of highlights, plans and sheets; all of them when `null`. */
  readonly subgroup: RecordId<'subgroup'> | null;
}

/** The sections of each report, in their order, unless somebody chooses others. */
export const USUAL_SECTIONS: Readonly<Record<ReportKind, readonly SectionKind[]>> = {
  'board-pack': [
    ...(['changes', 'standing', 'delivery', 'attention', 'meetings', 'over-time'] as const),
    ...(['commitments', 'period-record', 'scorecard', 'plans', 'key'] as const),
  ],
  highlight: ['highlights', 'changes', 'key'],
  exception: ['exceptions', 'changes', 'commitments', 'key'],
  scorecard: ['scorecard', 'changes', 'key'],
  'subgroup-plan': ['plans', 'sheets', 'changes', 'key'],
  'committee-pack': [
    'assessment',
    'standing',
    'delivery',
    'changes',
    'attention',
    'meetings',
    'key',
  ],
  'year-end': [
    'year-end',
    'standing',
    'changes',
    'commitments',
    'scorecard',
    'period-record',
    'key',
  ],
  public: ['standing', 'delivery', 'scorecard', 'plans', 'changes', 'key'],
};

export const REPORT_TITLES: Readonly<Record<ReportKind, string>> = {
  'board-pack': 'Board pack',
  highlight: 'Highlight report',
  exception: 'Exception report',
  scorecard: 'Indicator scorecard',
  'subgroup-plan': 'Action plans',
  'committee-pack': 'Crime and Disorder Committee pack',
  'year-end': 'Year-end review',
  public: 'Progress report',
};

export const SECTION_TITLES: Readonly<Record<SectionKind, string>> = {
  standing: 'Where the plan stands',
  changes: 'What changed',
  delivery: 'Delivery against the assessment',
  attention: 'Needs attention',
  exceptions: 'Exceptions: off track, at risk, overdue, silent, moved twice',
  'over-time': 'Over the plan year',
  commitments: 'How commitments were kept',
  scorecard: 'Indicator scorecard',
  assessment: 'Strategic assessment in short',
  highlights: 'Highlights of each subgroup',
  plans: 'Action plan of each subgroup',
  sheets: 'Sheets to write on',
  'year-end': 'Delivered, carried forward, not delivered',
  meetings: 'Decisions and follow-ups',
  'period-record': 'Record of the period: sign-offs, returns, corrections',
  key: 'Key',
};
