import type { RecordId } from '../ids.ts';
import type { Indicator } from '../records/indicator.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';

/** What has been typed about an indicator, just as it stands in the form. */
export interface IndicatorDraft
  extends Pick<
    Indicator,
    | 'name'
    | 'definition'
    | 'unit'
    | 'numerator'
    | 'denominator'
    | 'area'
    | 'areaCode'
    | 'polarity'
    | 'role'
    | 'frequency'
    | 'source'
    | 'owner'
    | 'smallNumbers'
    | 'smallNumbersReason'
  > {
  readonly priorities: readonly string[];
  /** Our own indicator that it stands beside; empty where it is one of ours. */
  readonly comparatorOf: string;
}

export interface IndicatorProblem {
  readonly field: keyof IndicatorDraft;
  readonly kind: 'name-missing' | 'unit-missing' | 'reason-missing' | 'text-too-long';
}

export const BLANK_INDICATOR: IndicatorDraft = {
  ...{ name: '', definition: '', unit: '', numerator: '', denominator: '' },
  ...{ area: '', areaCode: '', source: '', owner: '', smallNumbersReason: '' },
  // More reports of a hidden harm may be good: nobody should be judged by an oversight.
  ...{ polarity: 'neither', role: 'performance', frequency: 'month' },
  ...{ smallNumbers: 'hide-below-5', priorities: [], comparatorOf: '' },
};

export const draftOfIndicator = (indicator: Indicator): IndicatorDraft => ({
  ...indicator,
  comparatorOf: indicator.comparatorOf ?? '',
});

const LINES = ['name', 'unit', 'numerator', 'denominator', 'area', 'areaCode', 'source'] as const;
const MORE_LINES = ['owner', 'smallNumbersReason'] as const;

/** The indicator, or every problem at once. */
export function newIndicator(
  draft: IndicatorDraft,
): Result<Indicator, readonly IndicatorProblem[]> {
  const problems: IndicatorProblem[] = [];
  const lines = Object.fromEntries(
    [...LINES, ...MORE_LINES].map((field) => [field, plainLine(draft[field])]),
  ) as Record<(typeof LINES)[number] | (typeof MORE_LINES)[number], string>;
  if (lines.name === '') problems.push({ field: 'name', kind: 'name-missing' });
  const definition = plainText(draft.definition);
  if (definition.length > LONGEST_NOTE) {
    problems.push({ field: 'definition', kind: 'text-too-long' });
  }
  if (lines.unit === '') problems.push({ field: 'unit', kind: 'unit-missing' });
  if (draft.smallNumbers === 'as-published' && lines.smallNumbersReason === '') {
    problems.push({ field: 'smallNumbersReason', kind: 'reason-missing' });
  }
  for (const field of [...LINES, ...MORE_LINES]) {
    if (lines[field].length > LONGEST_TITLE) problems.push({ field, kind: 'text-too-long' });
  }
  if (problems.length > 0) return refuse(problems);
  const { polarity, role, frequency, smallNumbers } = draft;
  return accept({
    ...{ ...lines, definition, polarity, role, frequency, smallNumbers },
    smallNumbersReason: smallNumbers === 'as-published' ? lines.smallNumbersReason : '',
    priorities: draft.priorities as readonly RecordId<'priority'>[],
    comparatorOf: draft.comparatorOf === '' ? null : (draft.comparatorOf as RecordId<'indicator'>),
  });
}
