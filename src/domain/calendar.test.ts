import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import {
  addDays,
  dateOf,
  dayOf,
  daysBetween,
  isoDate,
  momentAfter,
  periodOf,
  periodsBetween,
  quarterOf,
  readDay,
  sayDay,
  sayMoment,
  sayShortDay,
  serialOfDay,
  serialOfMoment,
  typeDay,
  typeMoment,
} from './calendar.ts';
import type { Instant } from './ids.ts';

const moment = (text: string) => text as Instant;

describe('reading a day', () => {
  it.each([
    '12/01/2018',
    '12/1/2018',
    ' 12 / 01 / 2018 ',
    '12.1.2018',
    '12-01-2018',
    '12–01–2018',
    '2018-01-12',
    '2018-1-12',
    '12 Jan 2018',
    '12 January 2018',
    '12th january, 2018',
    '12-Jan-2018',
    '１２/０１/２０１８',
    '\u200E12/01/2018\u200E',
  ])('takes %j for 12 January 2018, day before month', (typed) => {
    expect(readDay(typed)).toEqual({ ok: true, value: '2018-01-12' });
  });

  it.each(['', '   ', '\t', '\u200E'])('takes %j for a blank', (typed) => {
    expect(readDay(typed)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['01/02/17', 'day-year-in-two-digits'],
    ['1 Feb 17', 'day-year-in-two-digits'],
    ['31/02/2017', 'day-not-in-calendar'],
    ['29/02/2017', 'day-not-in-calendar'],
    ['31/04/2017', 'day-not-in-calendar'],
    ['00/01/2017', 'day-not-in-calendar'],
    ['01/13/2017', 'day-not-in-calendar'],
    ['2017-13-01', 'day-not-in-calendar'],
    ['2017-00-10', 'day-not-in-calendar'],
    ['12/01/0217', 'day-year-unlikely'],
    ['31/12/1899', 'day-year-unlikely'],
    ['01/01/2100', 'day-year-unlikely'],
    ['12/01/9999', 'day-year-unlikely'],
    ['tomorrow', 'day-not-understood'],
    ['12 Jam 2018', 'day-not-understood'],
    ['12/01', 'day-not-understood'],
    ['12/01/201', 'day-not-understood'],
    ['12/01/20181', 'day-not-understood'],
    ['12/01/2018\u0000', 'day-not-understood'],
    ['-1/01/2018', 'day-not-understood'],
    ['__proto__', 'day-not-understood'],
    ['<img src=x onerror=alert(1)>', 'day-not-understood'],
  ] as const)('refuses %j: %s', (typed, problem) => {
    expect(readDay(typed)).toEqual({ ok: false, problem });
  });

  it.each([
    ['29/02/2016', '2016-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/2099', '2099-12-31'],
  ])('takes %s: it is in the calendar, and a likely year', (typed, value) => {
    expect(readDay(typed)).toEqual({ ok: true, value });
  });

  it('reads back every day that it writes into a field', () => {
    for (let at = day('2015-12-25'); at < '2020-03-05'; at = addDays(at, 1)) {
      expect(readDay(typeDay(at))).toEqual({ ok: true, value: at });
      expect(readDay(sayDay(at))).toEqual({ ok: true, value: at });
      expect(readDay(sayShortDay(at))).toEqual({ ok: true, value: at });
    }
  });
});

describe('counting days', () => {
  it.each([
    ['2018-01-12', '2018-01-12', 0],
    ['2018-01-12', '2018-01-13', 1],
    ['2018-01-13', '2018-01-12', -1],
    ['2016-02-28', '2016-03-01', 2],
    ['2017-02-28', '2017-03-01', 1],
    // The clocks go forward and back on the way, which no day notices.
    ['2018-03-24', '2018-03-26', 2],
    ['2018-10-27', '2018-10-29', 2],
    ['2017-04-01', '2018-03-31', 364],
  ])('finds from %s to %s %i days, and gets there by adding them', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });

  it('refuses to make a day that no calendar has', () => {
    expect(() => isoDate(2018, 2, 29)).toThrow(RangeError);
    expect(isoDate(2018, 2, 28)).toBe('2018-02-28');
  });
});

describe('saying a day', () => {
  it('says it in full, short, and as it is typed', () => {
    expect(sayDay(day('2018-01-02'))).toBe('2 January 2018');
    expect(sayShortDay(day('2018-09-02'))).toBe('2 Sep 2018');
    expect(typeDay(day('2018-01-02'))).toBe('02/01/2018');
  });

  it('says a moment by the clock on the wall, in summer an hour ahead', () => {
    expect(sayMoment(moment('2018-01-12T09:05:00.000Z'))).toBe('12 January 2018, 09:05');
    expect(sayMoment(moment('2018-07-12T09:05:00.000Z'))).toBe('12 July 2018, 10:05');
    expect(typeMoment(moment('2018-07-12T09:05:00.000Z'))).toBe('12/07/2018 10:05');
  });

  it('counts days as spreadsheets do', () => {
    expect(serialOfDay(day('1900-03-01'))).toBe(61);
    expect(serialOfDay(day('2018-01-12'))).toBe(43112);
    expect(serialOfMoment(moment('2018-07-12T11:00:00.000Z'))).toBe(43293.5);
    expect(dateOf(day('2018-01-12')).toISOString()).toBe('2018-01-12T00:00:00.000Z');
  });

  it('takes for the day of a moment the one where this device is', () => {
    expect(dayOf(moment('2018-01-12T23:59:59.999Z'))).toBe('2018-01-12');
    expect(dayOf(moment('2018-07-12T22:59:59.999Z'))).toBe('2018-07-12');
    expect(dayOf(moment('2018-07-12T23:00:00.000Z'))).toBe('2018-07-13');
  });
});

describe('periods', () => {
  it.each([
    ['2017-03-31', '2016-Q4', '2017-01-01', '2017-03-31', 'January to March 2017', 'Q4 2016-17'],
    ['2017-04-01', '2017-Q1', '2017-04-01', '2017-06-30', 'April to June 2017', 'Q1 2017-18'],
    ['2017-06-30', '2017-Q1', '2017-04-01', '2017-06-30', 'April to June 2017', 'Q1 2017-18'],
    ['2017-07-01', '2017-Q2', '2017-07-01', '2017-09-30', 'July to September 2017', 'Q2 2017-18'],
    [
      ...(['2017-12-31', '2017-Q3', '2017-10-01', '2017-12-31'] as const),
      ...(['October to December 2017', 'Q3 2017-18'] as const),
    ],
    ['2018-01-01', '2017-Q4', '2018-01-01', '2018-03-31', 'January to March 2018', 'Q4 2017-18'],
    ['2000-02-29', '1999-Q4', '2000-01-01', '2000-03-31', 'January to March 2000', 'Q4 1999-00'],
  ])('puts %s into the financial quarter %s', (of, id, start, end, label, shortLabel) => {
    expect(quarterOf(day(of))).toEqual({ id, label, shortLabel, start, end });
  });

  it.each([
    ['2018-02-01', '2018-02', '2018-02-28', 'February 2018', 'Feb 2018'],
    ['2016-02-29', '2016-02', '2016-02-29', 'February 2016', 'Feb 2016'],
    ['2017-12-31', '2017-12', '2017-12-31', 'December 2017', 'Dec 2017'],
    ['2017-11-30', '2017-11', '2017-11-30', 'November 2017', 'Nov 2017'],
  ])('puts %s into the month %s', (of, id, end, label, shortLabel) => {
    const start = `${id}-01`;
    expect(periodOf(day(of), 'month')).toEqual({ id, label, shortLabel, start, end });
  });

  it('finds the periods that touch a stretch of days, a day of one being enough', () => {
    const ids = (from: string, to: string, length: 'quarter' | 'month') =>
      periodsBetween(day(from), day(to), length).map(({ id }) => id);

    expect(ids('2017-04-01', '2018-03-31', 'quarter')).toEqual([
      ...['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'],
    ]);
    expect(ids('2017-06-30', '2017-07-01', 'quarter')).toEqual(['2017-Q1', '2017-Q2']);
    expect(ids('2017-12-31', '2018-01-01', 'month')).toEqual(['2017-12', '2018-01']);
    expect(ids('2017-07-01', '2017-07-01', 'month')).toEqual(['2017-07']);
    expect(ids('2017-07-02', '2017-07-01', 'month')).toEqual([]);
  });
});

describe('the first moment after a day', () => {
  it('is of the next day, and nothing before it is', () => {
    const after = momentAfter(day('2017-12-31'));

    const justBefore = moment(new Date(Date.parse(after) - 1).toISOString());

    expect(dayOf(after)).toBe('2018-01-01');
    expect(dayOf(justBefore)).toBe('2017-12-31');
  });
});
