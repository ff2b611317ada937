import { groupBy } from '#domain/groupBy.ts';
import { addDays } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { measuredPeriod, nextPeriod } from '#domain/indicators/periodSteps.ts';
import type { DataFlag, MeasuredPeriod, PeriodKind } from '#domain/records/measurement.ts';
import { seeded } from './seeded.ts';

export interface MadeFigure {
  readonly period: MeasuredPeriod;
  readonly value: number | null;
  readonly flag: DataFlag;
}

interface Shape {
  readonly kind: PeriodKind;
  /** A day of the first period. */
  readonly from: string;
  readonly length: number;
  readonly seed: number;
  /** What it varies about, and by how much at most. */
  readonly level: number;
  readonly spread: number;
  /** By place from the start, or from the end where below 0: what stands there instead. */
  readonly set?: Readonly<Record<number, number | null>>;
  readonly flags?: Readonly<Record<number, DataFlag>>;
  /** From a place on it varies about another level. */
  readonly later?: { readonly at: number; readonly level: number };
}

/** A made-up series of whole numbers: level and spread by chance, but for what the story needs. */
export function makeSeries({ kind, from, length, ...shape }: Shape): readonly MadeFigure[] {
  const chance = seeded(shape.seed);
  let period = measuredPeriod(kind, from as IsoDate);
  return Array.from({ length }, (_, at) => {
    const level = shape.later && at >= shape.later.at ? shape.later.level : shape.level;
    const drawn = Math.round(level + (chance() * 2 - 1) * shape.spread);
    const fromEnd = at - length;
    const set = shape.set?.[at] === undefined ? shape.set?.[fromEnd] : shape.set[at];
    const flag = shape.flags?.[at] ?? shape.flags?.[fromEnd] ?? 'ok';
    const isBlank = flag === 'missing' || flag === 'suppressed';
    const figure = { period, value: isBlank ? null : set === undefined ? drawn : set, flag };
    // Twelve months to the end of each month overlap: the next ones end a month later.
    period =
      kind === 'rolling-12-months'
        ? measuredPeriod(kind, addDays(period.end, 1))
        : nextPeriod(period);
    return figure;
  });
}

/** Quarters with the financial years they add up to; none of a year of which a quarter is not known. */
export function withYears(quarters: readonly MadeFigure[]): readonly MadeFigure[] {
  const byYear = groupBy(
    quarters,
    ({ period }) => measuredPeriod('financial-year', period.end).end,
  );
  const years = [...byYear.values()].flatMap((of): readonly MadeFigure[] => {
    const [first] = of;
    const values = of.flatMap(({ value }) => value ?? []);
    if (!first || values.length < QUARTERS_IN_YEAR) return [];
    const value = values.reduce((sum, one) => sum + one, 0);
    return [{ period: measuredPeriod('financial-year', first.period.end), value, flag: 'ok' }];
  });
  return [...quarters, ...years];
}

const QUARTERS_IN_YEAR = 4;
