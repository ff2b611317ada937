import type { Instant, IsoDate } from './ids.ts';
import { accept, refuse, type Result } from './result.ts';

const DAY_MS = 86_400_000;

/** A day without a time is read as midnight in UTC. */
const utc = (day: IsoDate) => Date.parse(day);

const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as IsoDate;

/** @param days whole; negative for earlier */
export const addDays = (day: IsoDate, days: number): IsoDate => fromUtc(utc(day) + days * DAY_MS);

/** Whole days from one to the other: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((utc(to) - utc(from)) / DAY_MS);

/** The day of a moment where this device is. */
export function dayOf(moment: Instant): IsoDate {
  const local = new Date(moment);
  return isoDate(local.getFullYear(), local.getMonth() + 1, local.getDate());
}

/** The first moment after a day, where this device is. */
export function momentAfter(day: IsoDate): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString() as Instant;
}

/** @throws {RangeError} for a day that no calendar has: to be called with known days only */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const found = dayInCalendar(year, month, day);
  if (!found) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return found;
}

function dayInCalendar(year: number, month: number, day: number): IsoDate | null {
  const pad = (part: number, digits: number) => String(part).padStart(digits, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && fromUtc(ms) === text ? (text as IsoDate) : null;
}

export type DayProblem =
  | 'day-not-understood'
  | 'day-not-in-calendar'
  | 'day-year-in-two-digits'
  | 'day-year-unlikely';

/** No plan reaches further, so another year is a slip of the finger: 0217, 2107. */
const YEARS = { first: 1900, last: 2099 };

/**
 * Reads a day as people here write it: 12/01/2018, 12.1.2018, 12-01-2018, 12 Jan 2018, or
 * 2018-01-12. Day before month, always. A year in two digits is asked about, not guessed.
 *
 * @returns `null` for a blank
 */
export function readDay(text: string): Result<IsoDate | null, DayProblem> {
  const plain = withPlainMarks(text);
  if (plain === '') return accept(null);
  const parts = partsOfDay(plain);
  if (!parts) return refuse('day-not-understood');
  if (parts.year.length === 2) return refuse('day-year-in-two-digits');
  const found = dayInCalendar(Number(parts.year), parts.month, Number(parts.day));
  if (!found) return refuse('day-not-in-calendar');
  const isLikely = YEARS.first <= Number(parts.year) && Number(parts.year) <= YEARS.last;
  return isLikely ? accept(found) : refuse('day-year-unlikely');
}

/** Mail programs and spreadsheets paste long dashes, and direction marks that nobody sees. */
const withPlainMarks = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .trim();

function partsOfDay(text: string) {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso?.[1] && iso[2] && iso[3]) return { year: iso[1], month: Number(iso[2]), day: iso[3] };
  const uk = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text);
  if (uk?.[1] && uk[2] && uk[3]) return { year: uk[3], month: Number(uk[2]), day: uk[1] };
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})[\s,-]+(\d{4}|\d{2})$/i.exec(text);
  if (!named?.[1] || !named[2] || !named[3]) return null;
  const name = named[2].toLowerCase();
  const month = MONTHS.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  return month > 0 ? { year: named[3], month, day: named[1] } : null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const split = (day: IsoDate) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', date: Number(date) };
};

/** 12 January 2018 */
export function sayDay(day: IsoDate): string {
  const { year, month, date } = split(day);
  return `${date} ${month} ${year}`;
}

/** 12 Jan 2018, for tables and axes. */
export function sayShortDay(day: IsoDate): string {
  const { year, month, date } = split(day);
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/** 12/01/2018, as it is typed into a field. */
export const typeDay = (day: IsoDate): string => day.split('-').toReversed().join('/');

/** 12 January 2018, 09:30, where this device is. */
export const sayMoment = (moment: Instant): string =>
  `${sayDay(dayOf(moment))}, ${sayTime(moment)}`;

/** 12 January 2018, 09:30 UTC: the same wherever it is read, for files that two people compare. */
export const sayMomentUtc = (moment: Instant): string =>
  `${sayDay(moment.slice(0, 10) as IsoDate)}, ${moment.slice(11, 16)} UTC`;

/** 12/01/2018 09:30, where this device is: as a spreadsheet takes it. */
export const typeMoment = (moment: Instant): string =>
  `${typeDay(dayOf(moment))} ${sayTime(moment)}`;

/** The number that spreadsheets keep a day as. True from 1 March 1900 on: they had a 29 February. */
export const serialOfDay = (day: IsoDate): number => daysBetween('1899-12-30' as IsoDate, day);

/** The same of a moment, to the minute, where this device is. */
export function serialOfMoment(moment: Instant): number {
  const local = new Date(moment);
  return serialOfDay(dayOf(moment)) + (local.getHours() * 60 + local.getMinutes()) / 1440;
}

/** Midnight in Universal Time, for those who write documents and ask for a date. */
export const dateOf = (day: IsoDate): Date => new Date(utc(day));

export const dateOfMoment = (moment: Instant): Date => new Date(moment);

/** 09:30, where this device is. */
export function sayTime(moment: Instant): string {
  const local = new Date(moment);
  return [local.getHours(), local.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** A stretch of days over which actions are reported on. */
export interface Period {
  /** Sorts in order of time: 2017-Q3, or 2017-11 for a month. */
  readonly id: string;
  /** October to December 2017 */
  readonly label: string;
  /** Q3 2017-18, or Nov 2017: for axes and column heads. */
  readonly shortLabel: string;
  readonly start: IsoDate;
  /** The last day, itself included. */
  readonly end: IsoDate;
}

/**
 * The financial quarter of a day: Q1 is April to June, Q4 January to March of the next calendar
 * year. Source: Home Office open data and the partnership's own reports.
 */
export function quarterOf(day: IsoDate): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const financialYear = month >= 4 ? year : year - 1;
  const quarter = Math.floor(((month + 8) % 12) / 3) + 1;
  const firstMonth = quarter === 4 ? 1 : quarter * 3 + 1;
  const calendarYear = quarter === 4 ? financialYear + 1 : financialYear;
  const start = isoDate(calendarYear, firstMonth, 1);
  return {
    id: `${financialYear}-Q${quarter}`,
    label: `${MONTHS[firstMonth - 1]} to ${MONTHS[firstMonth + 1]} ${calendarYear}`,
    shortLabel: `Q${quarter} ${financialYear}-${String(financialYear + 1).slice(2)}`,
    start,
    end: lastDayOfMonth(isoDate(calendarYear, firstMonth + 2, 1)),
  };
}

function monthOf(day: IsoDate): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const start = isoDate(year, month, 1);
  const name = MONTHS[month - 1] ?? '';
  return {
    id: day.slice(0, 7),
    label: `${name} ${year}`,
    shortLabel: `${name.slice(0, 3)} ${year}`,
    start,
    end: lastDayOfMonth(start),
  };
}

function lastDayOfMonth(first: IsoDate): IsoDate {
  return addDays(`${addDays(first, 31).slice(0, 8)}01` as IsoDate, -1);
}

export const periodOf = (day: IsoDate, length: 'quarter' | 'month'): Period =>
  length === 'quarter' ? quarterOf(day) : monthOf(day);

/** The periods that touch the days from `start` to `end`, in order. */
export function periodsBetween(start: IsoDate, end: IsoDate, length: 'quarter' | 'month') {
  const periods: Period[] = [];
  for (let day = start; day <= end; ) {
    const period = periodOf(day, length);
    periods.push(period);
    day = addDays(period.end, 1);
  }
  return periods as readonly Period[];
}
