import type { CompletedAction } from '#domain/indicators/completedActions.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import {
  ASSURANCE_WORDS,
  sayCause,
  sayFigure,
  sayLimits,
  sayMovement,
  sayTarget,
} from '#ui/indicatorWords.ts';
import { lowerFirst, sayNumberOf } from '#ui/words.ts';
import type { IndicatorRow } from './rows.ts';

/** The latest figure, what variation says of it, and whether the target was met. */
export function sayIndicator(view: IndicatorView): string {
  const { latest, limits, target, indicator, assurance } = view;
  if (!latest) return 'There are no figures yet.';
  const parts = [
    `${sayPeriod(latest.period)}: ${lowerFirst(sayFigure(latest, indicator.unit))}`,
    lowerFirst(sayLimits(limits)),
    ...(target ? [sayTarget(view)] : []),
  ];
  return `${parts.join('; ')}.${assurance ? ` ${ASSURANCE_WORDS[assurance]}.` : ''}`;
}

/** Both directions of travel, in full. */
export function sayDirections({ movements }: IndicatorView): string {
  if (!movements) return '';
  const { short, long } = movements;
  const isOne = short.against.start === long.against.start;
  return [short, ...(isOne ? [] : [long])].map((one) => `${sayMovement(one)}.`).join(' ');
}

/** All of a period, as it is read out. */
export function sayRow(
  { figure, period, causes, target, comparators }: IndicatorRow,
  { indicator: { unit }, comparators: others }: IndicatorView,
): string {
  return [
    `${sayPeriod(period)}: ${sayFigure(figure, unit)}`,
    ...causes.map(sayCause),
    ...(target === null ? [] : [`target ${target}`]),
    ...others.flatMap(({ indicator }, at) => {
      const beside = comparators[at];
      return beside ? [`${indicator.area || indicator.name}: ${sayFigure(beside, unit)}`] : [];
    }),
  ].join('; ');
}

export function sayNote(view: IndicatorView, completed: readonly CompletedAction[]): string {
  const { changes, comparators } = view;
  return [
    saySource(view),
    hasLimits(view) && `${LIMITS}; squares, diamonds and triangles mark special causes.`,
    sayGaps(view),
    changes.length > 0 && `${sayNumberOf(changes.length, 'declared change')}, drawn upright.`,
    completed.length > 0 &&
      'At the foot: completed actions of its priorities. Standing beside the figures, they do not show that one came of the other.',
    comparators.length > 0 && 'Other places: rates are drawn, counts stand in the table only.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same of a chart that an office program draws: it has lines and gaps, and none of our marks. */
export const sayNoteOfLines = (view: IndicatorView): string =>
  [saySource(view), hasLimits(view) && `${LIMITS}.`, sayGaps(view)].filter(Boolean).join(' ');

const LIMITS = 'Mean and natural process limits (2.66 mean moving ranges) of each stretch';

const saySource = ({ indicator }: IndicatorView) => `Source: ${indicator.source || 'not given'}.`;

const hasLimits = ({ series }: IndicatorView) => series.segments.some(({ limits }) => limits);

function sayGaps({ series }: IndicatorView): string {
  const gaps = series.points.filter(({ drawn }) => drawn === null).length;
  return gaps === 0
    ? ''
    : `${sayNumberOf(gaps, 'gap')}: no figure that may be drawn. Limits and runs do not cross them.`;
}
