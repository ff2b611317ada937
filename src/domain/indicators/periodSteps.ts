import { addDays, isoDate, periodOf, sayShortDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { MeasuredPeriod, PeriodKind } from '../records/measurement.ts';

const MONTHS_IN: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'financial-year': 12,
  'calendar-year': 12,
  'rolling-12-months': 12,
};

/** The period of a kind that a day lies in; of twelve months, those to the end of its month. */
export function measuredPeriod(kind: PeriodKind, day: IsoDate): MeasuredPeriod {
  const [year = 0, month = 1] = day.split('-').map(Number);
  switch (kind) {
    case 'month':
    case 'quarter': {
      const { start, end } = periodOf(day, kind);
      return { kind, start, end };
    }
    case 'financial-year':
      return periodFrom(kind, month >= 4 ? year : year - 1, 4);
    case 'calendar-year':
      return periodFrom(kind, year, 1);
    case 'rolling-12-months':
      return periodFrom(kind, year, month - 11);
  }
}

/** @param month counted on over the turn of the year: 0 is December of the year before */
function periodFrom(kind: PeriodKind, year: number, month: number): MeasuredPeriod {
  const after = month + MONTHS_IN[kind];
  return { kind, start: firstOf(year, month), end: addDays(firstOf(year, after), -1) };
}

function firstOf(year: number, month: number): IsoDate {
  const months = year * 12 + month - 1;
  return isoDate(Math.floor(months / 12), (months % 12) + 1, 1);
}

function stepped({ kind, start }: MeasuredPeriod, months: number): MeasuredPeriod {
  const [year = 0, month = 1] = start.split('-').map(Number);
  return periodFrom(kind, year, month + months);
}

/** The one that ends as this begins. Of twelve months, those before: two that overlap share months. */
export const previousPeriod = (period: MeasuredPeriod): MeasuredPeriod =>
  stepped(period, -MONTHS_IN[period.kind]);

export const nextPeriod = (period: MeasuredPeriod): MeasuredPeriod =>
  stepped(period, MONTHS_IN[period.kind]);

export const samePeriodLastYear = (period: MeasuredPeriod): MeasuredPeriod => stepped(period, -12);

/** The same for the same days, and sorts in order of time. */
export const periodKey = ({ kind, start, end }: MeasuredPeriod): string =>
  `${end}/${start}/${kind}`;

/** Nov 2017, Oct to Dec 2017, 2016-17, 2016, 12 months to Sep 2019. */
export function sayPeriod({ kind, start, end }: MeasuredPeriod): string {
  const year = start.slice(0, 4);
  switch (kind) {
    case 'month':
      return monthAndYear(start);
    case 'quarter':
      return `${monthAndYear(start).slice(0, 3)} to ${monthAndYear(end)}`;
    case 'financial-year':
      return `${year}-${end.slice(2, 4)}`;
    case 'calendar-year':
      return year;
    case 'rolling-12-months':
      return `12 months to ${monthAndYear(end)}`;
  }
}

const monthAndYear = (day: IsoDate) => sayShortDay(day).split(' ').slice(1).join(' ');
