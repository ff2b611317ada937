import { isoDate } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { MeasuredPeriod } from '../records/measurement.ts';
import { accept, refuse, type Result } from '../result.ts';
import { measuredPeriod } from './periodSteps.ts';

export type PeriodProblem =
  | 'period-not-understood'
  | 'period-of-another-length'
  | 'period-pooled'
  | 'period-is-a-serial';

const monthPeriod = (year: number, month: number) =>
  measuredPeriod('month', isoDate(year, month, 1));

/** Q1 is April to June; Q4 is January to March of the next calendar year. */
export const quarterPeriod = (financialYear: number, quarter: number) =>
  measuredPeriod(
    'quarter',
    quarter === 4 ? isoDate(financialYear + 1, 1, 1) : isoDate(financialYear, quarter * 3 + 1, 1),
  );

const financialYearPeriod = (year: number) => measuredPeriod('financial-year', isoDate(year, 4, 1));

const calendarYearPeriod = (year: number) => measuredPeriod('calendar-year', isoDate(year, 1, 1));

/** Twelve months to the end of one: to March it is a financial year, to December a calendar year. */
function yearEnding(year: number, month: number): MeasuredPeriod {
  if (month === 12) return calendarYearPeriod(year);
  if (month === 3) return financialYearPeriod(year - 1);
  return measuredPeriod('rolling-12-months', isoDate(year, month, 1));
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct'].concat([
  'nov',
  'dec',
]);

const monthOfName = (name: string) => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const isMonth = (month: number) => month >= 1 && month <= 12;
const isYear = (year: number) => year >= 1900 && year <= 2099;

/** "2015/16", "2015-16", "2015_16", "2015/2016"; `null` where the second is not the next. */
export function readFinancialYear(text: string): number | null {
  const parts = /^(?:fy\s*)?(\d{4})\s*[/_-]\s*(\d{4}|\d{2})$/i.exec(plainMarks(text));
  if (!parts?.[1] || !parts[2]) return null;
  const year = Number(parts[1]);
  const next = String(year + 1);
  return isYear(year) && (parts[2] === next || parts[2] === next.slice(2)) ? year : null;
}

const plainMarks = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Reads a period as official files and people write it: 2017-10, Oct 2017, 2017-Q3, Q3 2017/18,
 * 2017/18, 2017, year ending June 2025, 2017-10 to 2018-09. "2010-11" is November 2010, as months
 * are written here; the financial year is "2010/11".
 */
export function readPeriod(written: string): Result<MeasuredPeriod, PeriodProblem> {
  const text = plainMarks(written);
  const single = readMonth(text) ?? readQuarter(text) ?? readYear(text);
  if (single) return accept(single);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return refuse('period-is-a-serial');
  if (/^\d{4}\/\d{2}\s*-\s*(?:\d{4}|\d{2})(?:\/\d{2})?$/.test(text)) return refuse('period-pooled');
  if (/^\d{4} - \d{2,4}$/.test(text)) return refuse('period-pooled');
  return readSpan(text);
}

function readMonth(text: string): MeasuredPeriod | null {
  const iso = /^(\d{4})[-/](\d{2})(?:-01)?$/.exec(text);
  if (iso && isYear(Number(iso[1])) && isMonth(Number(iso[2])) && !text.includes('/')) {
    return monthPeriod(Number(iso[1]), Number(iso[2]));
  }
  const named = /^([a-z]{3,9})[ -](\d{4})$/i.exec(text);
  const month = named?.[1] ? monthOfName(named[1]) : 0;
  return named && isMonth(month) && isYear(Number(named[2]))
    ? monthPeriod(Number(named[2]), month)
    : null;
}

function readQuarter(text: string): MeasuredPeriod | null {
  const found = /^(?:q([1-4])\s+(\S+)|(\S+?)[\s-]+q([1-4]))$/i.exec(text);
  const year = found?.[2] ?? found?.[3];
  const quarter = Number(found?.[1] ?? found?.[4]);
  if (!year || !quarter) return null;
  const financial = readFinancialYear(year) ?? (/^\d{4}$/.test(year) ? Number(year) : null);
  return financial !== null && isYear(financial) ? quarterPeriod(financial, quarter) : null;
}

function readYear(text: string): MeasuredPeriod | null {
  const financial = readFinancialYear(text);
  if (financial !== null) return financialYearPeriod(financial);
  if (/^\d{4}$/.test(text) && isYear(Number(text))) return calendarYearPeriod(Number(text));
  return readYearEnding(text, /^(?:the )?(?:year|12 months|twelve months) (?:ending|to) /i);
}

/** "year ending June 2025", anywhere in a line of words. */
export const findYearEnding = (line: string): MeasuredPeriod | null =>
  readYearEnding(plainMarks(line), /(?:year|12 months|twelve months) (?:ending|to) /i);

function readYearEnding(text: string, opening: RegExp): MeasuredPeriod | null {
  const begins = opening.exec(text);
  if (!begins) return null;
  const named = /^([a-z]{3,9}) (\d{4})\b/i.exec(text.slice(begins.index + begins[0].length));
  const month = named?.[1] ? monthOfName(named[1]) : 0;
  return named && isMonth(month) ? yearEnding(Number(named[2]), month) : null;
}

function readSpan(text: string): Result<MeasuredPeriod, PeriodProblem> {
  const [from, to, more] = text.split(/ (?:to|-) /);
  const first = from === undefined ? null : readMonth(from);
  const last = to === undefined ? null : readMonth(to);
  if (!first || !last || more !== undefined) return refuse('period-not-understood');
  const months = monthsBetween(first.start, last.start) + 1;
  const [year = 0, month = 0] = last.end.split('-').map(Number);
  if (months === 12) return accept(yearEnding(year, month));
  if (months === 3 && month % 3 === 0) {
    return accept(measuredPeriod('quarter', first.start));
  }
  return months === 1 ? accept(first) : refuse('period-of-another-length');
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const count = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}
