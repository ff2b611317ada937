import type { Direction, Movement } from '#domain/indicators/direction.ts';
import type { Figure } from '#domain/indicators/figures.ts';
import type { IndicatorView, LimitsVerdict } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { Assurance, TargetVerdict } from '#domain/indicators/target.ts';
import type { SpecialCause } from '#domain/indicators/xmr.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { lowerFirst, sayNumberOf } from './words.ts';

const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** 1,234.5: without its unit. */
export const sayPlainValue = (value: number): string => FIGURE.format(value);

/** 1,234 offences, 4.2%, 98.8 per 1,000 people. */
export function sayValue(value: number, unit: string): string {
  if (unit.trim() === '%') return `${sayPlainValue(value)}%`;
  return [sayPlainValue(value), unit].filter(Boolean).join(' ');
}

export const NO_FIGURE = 'No figure';

/** What a figure says, or why it says nothing. */
export function sayFigure(figure: Figure | null, unit: string): string {
  if (!figure) return NO_FIGURE;
  switch (figure.state) {
    case 'small':
      return 'Fewer than 5, not shown';
    case 'suppressed':
      return 'Suppressed, not shown';
    case 'missing':
      return 'Not known';
    case 'shown':
    case 'not-comparable':
    case 'unassigned':
      return figure.value === null ? 'Not known' : sayValue(figure.value, unit);
  }
}

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  better: '▲ Better',
  worse: '▼ Worse',
  same: '= The same',
  higher: 'Higher',
  lower: 'Lower',
  'not-comparable': 'Not comparable',
  'not-shown': 'Not shown: small number',
  'no-earlier-figure': 'No earlier figure',
};

/** Better than Nov 2016: from 60 to 51 (−15%). */
export function sayMovement(movement: Movement): string {
  const { direction, against, values, percent, hasSmallBase } = movement;
  const words = DIRECTION_WORDS[direction];
  if (!values) return `${words} (${sayPeriod(against)})`;
  const share = percent === null ? '' : ` (${sayChange(percent)})`;
  const caution =
    hasSmallBase && percent !== null ? '; small base: a few make a large percentage' : '';
  const than = direction === 'same' ? 'as in' : 'than in';
  return `${words} ${than} ${sayPeriod(against)}: from ${sayPlainValue(values.from)} to ${sayPlainValue(values.to)}${share}${caution}`;
}

const CHANGE = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

const sayChange = (percent: number) => `${CHANGE.format(percent).replace('-', '−')}%`;

export function sayCause({ rule, side }: SpecialCause): string {
  switch (rule) {
    case 'outside-limits':
      return side === 'high' ? 'Above the upper limit' : 'Below the lower limit';
    case 'one-side':
      return `Seven or more in a row ${side === 'high' ? 'above' : 'below'} the mean`;
    case 'trend':
      return `Seven or more in a row ${side === 'high' ? 'rising' : 'falling'}`;
    case 'near-limit':
      return `Two of three near the ${side === 'high' ? 'upper' : 'lower'} limit`;
  }
}

export function sayLimits(verdict: LimitsVerdict): string {
  switch (verdict.kind) {
    case 'no-figures':
      return 'No figures yet';
    case 'overlapping':
      return 'No limits: the periods overlap';
    case 'too-few':
      return `No limits: ${sayNumberOf(verdict.figures, 'figure')} in a row, ${verdict.needed} are needed`;
    case 'ordinary':
      return 'Ordinary variation';
    case 'improvement':
      return `Special cause, improvement: ${lowerFirst(sayCause(verdict.cause))}`;
    case 'concern':
      return `Special cause, concern: ${lowerFirst(sayCause(verdict.cause))}`;
    case 'neutral':
      return `Special cause: ${lowerFirst(sayCause(verdict.cause))}`;
  }
}

export const TARGET_VERDICT_WORDS: Readonly<Record<TargetVerdict, string>> = {
  met: '✓ Met',
  'within-tolerance': '≈ Within tolerance',
  'not-met': '✗ Not met',
  'no-target': 'No target',
  'not-judged': 'Not judged',
};

export const ASSURANCE_WORDS: Readonly<Record<Assurance, string>> = {
  'will-meet': 'The process, as it is, will consistently meet the target',
  'may-meet': 'The process, as it is, may or may not meet the target',
  'will-not-meet': 'The process, as it is, will not meet the target without a change',
};

/** Burglary in a dwelling, Maidstone. */
export const nameOfIndicator = ({ name, area }: Indicator): string =>
  [name, area].filter(Boolean).join(', ');

/** The target in force and whether it was met. */
export function sayTarget({ target, targetVerdict, indicator }: IndicatorView): string {
  const value = target?.value.value ?? null;
  if (value === null) return TARGET_VERDICT_WORDS['no-target'];
  return `${TARGET_VERDICT_WORDS[targetVerdict]} (target ${sayValue(value, indicator.unit)})`;
}
