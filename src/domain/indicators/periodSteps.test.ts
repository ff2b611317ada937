import { expect, it } from 'vitest';
import { PERIOD_KINDS, type PeriodKind } from '../records/measurement.ts';
import { day } from '#test/planBuilders.ts';
import {
  measuredPeriod,
  periodKey,
  previousPeriod,
  samePeriodLastYear,
  sayPeriod,
} from './periodSteps.ts';

it.each<readonly [PeriodKind, string, string, string, string]>([
  ['month', '2017-11-30', 'Nov 2017', 'Oct 2017', 'Nov 2016'],
  ['month', '2016-02-29', 'Feb 2016', 'Jan 2016', 'Feb 2015'],
  ['quarter', '2018-03-31', 'Jan to Mar 2018', 'Oct to Dec 2017', 'Jan to Mar 2017'],
  ['quarter', '2017-12-01', 'Oct to Dec 2017', 'Jul to Sep 2017', 'Oct to Dec 2016'],
  ['financial-year', '2017-03-31', '2016-17', '2015-16', '2015-16'],
  ['financial-year', '2000-03-31', '1999-00', '1998-99', '1998-99'],
  ['calendar-year', '2016-01-01', '2016', '2015', '2015'],
  [
    'rolling-12-months',
    '2019-09-15',
    '12 months to Sep 2019',
    '12 months to Sep 2018',
    '12 months to Sep 2018',
  ],
])(
  'finds the %s of %s, the one before and that of a year before',
  (kind, of, here, before, then) => {
    const period = measuredPeriod(kind, day(of));

    expect([period, previousPeriod(period), samePeriodLastYear(period)].map(sayPeriod)).toEqual([
      here,
      before,
      then,
    ]);
  },
);

it('ends twelve months to December on its last day', () => {
  expect(measuredPeriod('rolling-12-months', day('2019-12-05'))).toEqual({
    kind: 'rolling-12-months',
    start: '2019-01-01',
    end: '2019-12-31',
  });
});

it.each(PERIOD_KINDS)('sorts a %s after the one before it', (kind) => {
  const period = measuredPeriod(kind, day('2018-01-12'));

  expect(periodKey(previousPeriod(period)) < periodKey(period)).toBe(true);
});
