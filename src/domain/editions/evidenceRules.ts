import type { RulesFor } from './rule.ts';
import { NO_TEXT, NOTHING } from './rule.ts';

/** Measured series. Small figures among them are hidden afterwards, by `hideSmallCounts`. */
export const FIGURE_RULES: RulesFor<
  | 'indicator'
  | 'measurement'
  | 'import-batch'
  | 'import-mapping'
  | 'target-revision'
  | 'change-point'
> = {
  indicator: {
    ...{ name: 'keep', definition: 'keep', unit: 'keep', numerator: 'keep', denominator: 'keep' },
    ...{ area: 'keep', areaCode: 'keep', polarity: 'keep', role: 'keep', frequency: 'keep' },
    ...{ priorities: 'if-in', comparatorOf: 'with-it', source: 'keep', owner: NO_TEXT },
    ...{ smallNumbers: 'keep', smallNumbersReason: 'keep' },
  },
  measurement: {
    ...{ indicator: 'with-it', period: 'keep', value: 'keep', flag: 'keep' },
    ...{ count: 'keep', denominator: 'keep', denominatorSource: 'keep', source: 'keep' },
    // A note of a figure from a file is its publisher's; of one that was typed, it is for colleagues.
    note: (note, { sourceFile }) => (sourceFile === '' ? '' : note),
    // Where in whose file a figure stands says more than the figure.
    ...{ sourceFile: NO_TEXT, sourceRow: NO_TEXT, batch: NOTHING, corrects: NOTHING },
  },
  'import-batch': 'left-out',
  'import-mapping': 'left-out',
  'target-revision': {
    ...{ indicator: 'with-it', what: 'keep', value: 'keep', tolerance: 'keep' },
    ...{ from: 'keep', to: 'keep', madeOn: 'keep', agreedBy: 'keep' },
    ...{ reason: NO_TEXT, corrects: NOTHING },
  },
  // Why a chart breaks is part of reading it.
  'change-point': { indicator: 'with-it', on: 'keep', changeKind: 'keep', reason: 'keep' },
};

/** The assessment is a public document; how its issues were scored is the analysts' own. */
export const ASSESSMENT_RULES: RulesFor<'strategic-assessment' | 'scored-issue' | 'finding'> = {
  'strategic-assessment': {
    ...{ planYear: 'with-it', title: 'keep', windowStart: 'keep', windowEnd: 'keep' },
    ...{ scanning: 'keep', analysis: 'keep', formula: NO_TEXT, alternatives: 'keep' },
    ...{ recommended: 'if-in', themes: 'if-in' },
  },
  'scored-issue': {
    ...{ assessment: 'with-it', title: 'keep', rank: 'keep', isEmerging: 'keep' },
    ...{ scores: { becomes: {} }, total: NO_TEXT, priority: 'if-in' },
  },
  finding: {
    ...{ assessment: 'with-it', type: 'keep', text: 'keep', source: 'keep', page: 'keep' },
    priority: 'if-in',
  },
};
