import { addDays } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { isPlainCount, SMALLEST_SHOWN } from '../indicators/figures.ts';
import { perOf } from '../indicators/rate.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Measurement } from '../records/measurement.ts';

/** An indicator with the figures that are used of it, one for each period. */
export interface MeasuredSeries {
  readonly indicator: Indicator;
  readonly figures: readonly {
    readonly id: RecordId<'measurement'>;
    readonly value: Measurement;
  }[];
}

/** A figure, as far as it says how many were counted. */
export interface Counted {
  readonly id: RecordId<'measurement'>;
  readonly start: IsoDate;
  readonly after: IsoDate;
  /** `null` where it is a rate, and nobody said of how many. */
  readonly count: number | null;
  readonly isSmall: boolean;
}

export function countedIn({ indicator, figures: all }: MeasuredSeries): readonly Counted[] {
  const per = perOf(indicator.unit);
  const isPlain = isPlainCount(indicator);
  const largest = Math.max(0, ...all.map(({ value }) => value.denominator ?? 0));
  const known = all.filter(({ value }) => value.value !== null || value.flag === 'suppressed');
  return known.map(({ id, value: { period, value, count, denominator } }) => {
    const over = (of: number) => (value === null || per === null ? null : (value * of) / per);
    const whole = denominator === null ? null : over(denominator);
    const said = count ?? (isPlain ? value : whole === null ? null : Math.round(whole));
    // Of a rate that says nothing of its base, the largest base of its neighbours says how few.
    const about = Math.abs(said ?? (largest > 0 ? Math.round(over(largest) ?? 0) : 0));
    return {
      ...{ id, start: period.start, after: addDays(period.end, 1), count: said },
      isSmall: about > 0 && about < SMALLEST_SHOWN,
    };
  });
}
