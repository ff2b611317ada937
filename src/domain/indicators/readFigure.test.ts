import { expect, test } from 'vitest';
import { readFigure } from './readFigure.ts';
import { readPeriod } from './readPeriod.ts';

test.each([
  ['1,234 ', 1234],
  ['160,259 ', 160_259],
  ['4.2E+03', 4200],
  ['−2', -2],
  ['0', 0],
  ['.5', 0.5],
  ['16.20', 16.2],
])('"%s" is %d', (text, value) => {
  expect(readFigure(text)).toEqual({ kind: 'value', value });
});

test.each(['', ' ', '—', '-', 'n/a', 'N/A', '..', '[x]', '#N/A'])('"%s" is not known', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'missing' });
});

test.each(['<5', '< 5', '*', '[c]'])('"%s" is hidden', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'suppressed' });
});

test.each(['1,23', '12 34', 'about 5', '0x10', 'Infinity', '1e999'])(
  '"%s" is asked about',
  (text) => {
    expect(readFigure(text).kind).toBe('unreadable');
  },
);

test.each([
  ['2017-10', 'month', '2017-10-01', '2017-10-31'],
  ['2017-10-01', 'month', '2017-10-01', '2017-10-31'],
  ['Oct 2017', 'month', '2017-10-01', '2017-10-31'],
  ['2010-11', 'month', '2010-11-01', '2010-11-30'],
  ['2010/11', 'financial-year', '2010-04-01', '2011-03-31'],
  ['2017-18', 'financial-year', '2017-04-01', '2018-03-31'],
  ['2017', 'calendar-year', '2017-01-01', '2017-12-31'],
  ['Q4 2017/18', 'quarter', '2018-01-01', '2018-03-31'],
  ['2017-Q3', 'quarter', '2017-10-01', '2017-12-31'],
  ['year ending June 2025', 'rolling-12-months', '2024-07-01', '2025-06-30'],
  ['12 months to Sep 2019', 'rolling-12-months', '2018-10-01', '2019-09-30'],
  ['2017-11 to 2018-10', 'rolling-12-months', '2017-11-01', '2018-10-31'],
  ['2017-04 to 2018-03', 'financial-year', '2017-04-01', '2018-03-31'],
  ['2017-04 to 2017-06', 'quarter', '2017-04-01', '2017-06-30'],
])('"%s" is a %s from %s to %s', (text, kind, start, end) => {
  expect(readPeriod(text)).toEqual({ ok: true, value: { kind, start, end } });
});

test.each([
  ['2017-10 to 2018-11', 'period-of-another-length'],
  ['2016/17 - 18/19', 'period-pooled'],
  ['43009', 'period-is-a-serial'],
  ['last year', 'period-not-understood'],
  ['2017-13', 'period-not-understood'],
  ['', 'period-not-understood'],
])('"%s" is refused: %s', (text, problem) => {
  expect(readPeriod(text)).toEqual({ ok: false, problem });
});
