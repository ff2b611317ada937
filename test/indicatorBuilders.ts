import type { RecordId } from '#domain/ids.ts';
import { measuredPeriod } from '#domain/indicators/periodSteps.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { Measurement, PeriodKind } from '#domain/records/measurement.ts';
import type { TargetRevision } from '#domain/records/targetRevision.ts';
import { addDays } from '#domain/calendar.ts';
import { anId, day, recorded } from './planBuilders.ts';

export const INDICATOR = anId('indicator');

/** A plain monthly count of which fewer is better, in an invented place. */
export const anIndicator = (said: Partial<Indicator> = {}): Indicator => ({
  name: 'Burglary in a dwelling',
  definition: 'Offences recorded by the police',
  unit: 'offences',
  numerator: '',
  denominator: '',
  area: 'Example borough',
  areaCode: '',
  polarity: 'lower-is-better',
  role: 'performance',
  frequency: 'month',
  priorities: [],
  comparatorOf: null,
  source: 'Invented for a test',
  owner: '',
  smallNumbers: 'hide-below-5',
  smallNumbersReason: '',
  ...said,
});

export const aMeasurement = (said: Partial<Measurement> = {}): Measurement => ({
  indicator: INDICATOR,
  period: measuredPeriod('month', day('2017-11-01')),
  value: 50,
  count: null,
  denominator: null,
  denominatorSource: '',
  flag: 'ok',
  note: '',
  source: 'Invented for a test',
  sourceFile: '',
  sourceRow: '',
  batch: null,
  corrects: null,
  ...said,
});

export const aTarget = (said: Partial<TargetRevision> = {}): TargetRevision => ({
  indicator: INDICATOR,
  what: 'target',
  value: 45,
  tolerance: null,
  from: day('2016-04-01'),
  to: null,
  reason: 'Agreed with the plan',
  agreedBy: '',
  madeOn: day('2016-04-01'),
  corrects: null,
  ...said,
});

/** Figures one after the other, the last of them for the period of a day; `null` for a missing one. */
export function aSeries(
  values: readonly (number | null)[],
  last = '2017-12-31',
  kind: PeriodKind = 'month',
) {
  let period = measuredPeriod(kind, day(last));
  return values
    .toReversed()
    .map((value, index) => {
      const at = period;
      period = measuredPeriod(kind, addDays(period.start, -1));
      const id = anId('measurement', values.length - index) as RecordId<'measurement'>;
      const flag = value === null ? 'missing' : 'ok';
      return recorded('measurement', aMeasurement({ period: at, value, flag }), { id });
    })
    .toReversed();
}
