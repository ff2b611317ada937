import { addDays } from '#domain/calendar.ts';
import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { Measurement } from '#domain/records/measurement.ts';
import { firstEntry, momentOn, type SampleEntry, sampleId } from '../entry.ts';
import type { MadeIndicator } from './indicators.ts';
import { BOROUGH, officer } from './plan.ts';

const SOURCE = 'Made up for this sample';

/** The day from which there is a log; what is older was entered on it. */
const BEGUN = '2024-04-02';

/** From the end of a period to the day on which its figure is entered. */
const DAYS_LATER = 10;

const USUAL: Omit<Indicator, 'name' | 'comparatorOf'> = {
  ...{ definition: '', unit: 'offences', numerator: '', denominator: '' },
  ...{ area: BOROUGH, areaCode: '', polarity: 'lower-is-better', role: 'performance' },
  ...{ frequency: 'month', priorities: [], source: SOURCE, owner: 'Community safety analyst' },
  ...{ smallNumbers: 'hide-below-5', smallNumbersReason: '' },
};

/** @param number place of the indicator among all; those beside it follow on it */
export function indicatorEntries(
  made: MadeIndicator,
  number: number,
  comparatorOf: RecordId<'indicator'> | null = null,
): readonly SampleEntry[] {
  const { figures, population, targets = [], changes = [], beside = [], ...said } = made;
  const indicator = sampleId('indicator', { number });
  const written = (day: string, minute: number) => {
    const writtenAt = momentOn(day < BEGUN ? BEGUN : day, minute);
    return { scope: PARTNERSHIP_SCOPE, author: officer, writtenAt } as const;
  };
  const own = { ...USUAL, ...said, comparatorOf };
  return [
    firstEntry({ ...written(BEGUN, 10), kind: 'indicator', recordId: indicator, value: own }),
    ...figures.map(({ period, value, flag }, at) => {
      const measured = population && value !== null ? rate(value, population) : { value };
      return firstEntry({
        ...written(addDays(period.end, DAYS_LATER), 11),
        kind: 'measurement',
        recordId: sampleId('measurement', { number: number * 100 + at + 1 }),
        value: { ...BLANK, indicator, period, flag, ...measured },
      });
    }),
    ...targets.map(({ from, to, madeOn, ...revision }, at) =>
      firstEntry({
        ...written(madeOn, 12),
        kind: 'target-revision',
        recordId: sampleId('target-revision', { number: number * 100 + at + 1 }),
        value: {
          ...{ indicator, ...revision, from: from as IsoDate, to: (to ?? null) as IsoDate | null },
          ...{ agreedBy: 'Partnership board', madeOn: madeOn as IsoDate, corrects: null },
        },
      }),
    ),
    ...changes.map(([on, changeKind, reason], at) =>
      firstEntry({
        ...written(on, 13),
        kind: 'change-point',
        recordId: sampleId('change-point', { number: number * 100 + at + 1 }),
        value: { indicator, on: on as IsoDate, changeKind, reason },
      }),
    ),
    ...beside.flatMap((one, at) => indicatorEntries(one, number + at + 1, indicator)),
  ];
}

const BLANK: Omit<Measurement, 'indicator' | 'period' | 'value' | 'flag'> = {
  ...{ count: null, denominator: null, denominatorSource: '', note: '' },
  ...{ source: SOURCE, sourceFile: '', sourceRow: '', batch: null, corrects: null },
};

/** Per 1,000, to two decimal places. */
const rate = (count: number, { people, source }: NonNullable<MadeIndicator['population']>) => ({
  ...{ count, denominator: people, denominatorSource: source },
  value: Math.round((count * 100_000) / people) / 100,
});
