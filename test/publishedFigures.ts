import { addDays } from '#domain/calendar.ts';
import type { RecordId } from '#domain/ids.ts';
import { hiddenFigures } from '#domain/editions/hiddenFigures.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { Measurement, PeriodKind } from '#domain/records/measurement.ts';
import { aMeasurement, anIndicator } from './indicatorBuilders.ts';
import { anId, day } from './planBuilders.ts';

/** A figure over whole months, counted from the first of a series. */
export interface Stretch {
  readonly kind: PeriodKind;
  /** The first month, from 0. */
  readonly from: number;
  /** The month after the last. */
  readonly to: number;
}

export interface Published extends Stretch {
  readonly id: RecordId<'measurement'>;
  /** What was counted. */
  readonly count: number;
  readonly isHidden: boolean;
  readonly isSmall: boolean;
  /** Not in the edition at all. */
  readonly isLeftOut: boolean;
}

const firstOf = (month: number) =>
  day(
    `${2016 + Math.floor((month + 3) / 12)}-${String(((month + 3) % 12) + 1).padStart(2, '0')}-01`,
  );

/** The first month is April 2016. */
export const measured = ({ kind, from, to }: Stretch, said: Partial<Measurement>): Measurement =>
  aMeasurement({
    period: { kind, start: firstOf(from), end: addDays(firstOf(to), -1) },
    ...said,
  });

/**
 * What the public edition shows of a series of counts, and what it was.
 *
 * @param months what was counted in each
 * @param asRate each figure as a rate of so many, with what was counted beside it
 */
export function published(
  months: readonly number[],
  stretches: readonly Stretch[],
  asRate: number | null = null,
): readonly Published[] {
  const indicator: Indicator = anIndicator(
    asRate === null ? {} : { unit: 'per 1,000 people', denominator: 'people' },
  );
  const cells = stretches.map((stretch, at) => {
    const count = months.slice(stretch.from, stretch.to).reduce((sum, one) => sum + one, 0);
    const said =
      asRate === null ? { value: count } : { value: (count / asRate) * 1000, denominator: asRate };
    return { ...stretch, id: anId('measurement', at + 1), count, value: measured(stretch, said) };
  });
  const { small, second, leftOut } = hiddenFigures([{ indicator, figures: cells }]);
  return cells.map(({ value: _, ...cell }) => ({
    ...cell,
    isSmall: small.has(cell.id),
    isHidden: small.has(cell.id) || second.has(cell.id),
    isLeftOut: leftOut.has(cell.id),
  }));
}

export const months = (count: number): readonly Stretch[] =>
  Array.from({ length: count }, (_, from) => ({ kind: 'month', from, to: from + 1 }));

export const quarters = (count: number): readonly Stretch[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'quarter', from: at * 3, to: at * 3 + 3 }));

export const years = (count: number): readonly Stretch[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'financial-year', from: at * 12, to: at * 12 + 12 },
  }));

/** Twelve months to the end of each month from the twelfth on. */
export const rollingYears = (count: number): readonly Stretch[] =>
  Array.from({ length: Math.max(0, count - 11) }, (_, from) => ({
    ...{ kind: 'rolling-12-months', from, to: from + 12 },
  }));
