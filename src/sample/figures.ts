import type { IsoDate, RecordId } from '#domain/ids.ts';
import { measuredPeriod } from '#domain/indicators/periodSteps.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { DataFlag, Measurement, PeriodKind } from '#domain/records/measurement.ts';
import { sampleId } from './entry.ts';

/** One published figure. */
export interface Published {
  /** Any day of the period it speaks of. */
  readonly in: string;
  readonly value: number;
  readonly flag?: DataFlag;
  readonly note?: string;
  /** As a person finds it in the file; left out where it was read in a document. */
  readonly row?: string;
}

/** A real series, as it was published: nothing in it is worked out, joined or filled in. */
export interface RealSeries
  extends Partial<Omit<Indicator, 'name' | 'comparatorOf' | 'frequency'>> {
  readonly name: string;
  readonly source: string;
  readonly every: PeriodKind;
  readonly file?: string;
  readonly figures: readonly Published[];
  /** The same measure elsewhere, each a series of its own. */
  readonly beside?: readonly RealSeries[];
}

const indicatorId = (number: number) => sampleId('indicator', { number });

/** What is known of a series where it says nothing else. */
const USUAL: Omit<Indicator, 'name' | 'source' | 'frequency' | 'comparatorOf'> = {
  ...{ definition: '', unit: 'offences', numerator: '', denominator: '' },
  ...{ area: 'Maidstone', areaCode: '', polarity: 'lower-is-better', role: 'contextual' },
  ...{ priorities: [], owner: '', smallNumbers: 'hide-below-5', smallNumbersReason: '' },
};

export interface NumberedSeries {
  readonly id: RecordId<'indicator'>;
  readonly indicator: Indicator;
  readonly measurements: readonly (readonly [RecordId<'measurement'>, Measurement])[];
}

/** Each series and those beside it, with ids that go by their place: new ones come at the end. */
export function numbered(all: readonly RealSeries[]): readonly NumberedSeries[] {
  return all.flatMap((series, place) => {
    const own = numberedSeries(series, place * 10 + 1, null);
    const beside = (series.beside ?? []).map((one, at) =>
      numberedSeries(one, place * 10 + 2 + at, own.id),
    );
    return [own, ...beside];
  });
}

function numberedSeries(
  { every, figures, file = '', beside: _, ...said }: RealSeries,
  number: number,
  comparatorOf: RecordId<'indicator'> | null,
): NumberedSeries {
  const id = indicatorId(number);
  return {
    id,
    indicator: { ...USUAL, ...said, frequency: every, comparatorOf },
    measurements: figures.map((figure, at) => [
      sampleId('measurement', { number: number * 100 + at + 1 }),
      {
        indicator: id,
        period: measuredPeriod(every, figure.in as IsoDate),
        ...{ value: figure.value, count: null, denominator: null, denominatorSource: '' },
        ...{ flag: figure.flag ?? 'ok', note: figure.note ?? '', source: said.source },
        ...{ sourceFile: file, sourceRow: figure.row ?? '', batch: null, corrects: null },
      },
    ]),
  };
}
