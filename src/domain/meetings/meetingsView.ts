import { type Period, periodsBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { financialYearOf } from '../plans/financialYear.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { isOpenFollowUp } from './editDecision.ts';
import { type MeetingWhen, whenItMeets } from './whoMeets.ts';
import { type LockedPeriod, lockedPeriods, isWithin, lockOn } from './locks.ts';

export interface MeetingRow {
  readonly meeting: Summarised<'meeting'>;
  /** The subgroup's name; empty for every other body. */
  readonly body: string;
  readonly when: MeetingWhen;
  /** What it had before it; `null` where nothing, or where that is not here. */
  readonly snapshot: Summarised<'snapshot'> | null;
  readonly decisions: number;
  /** Follow-ups that it asked for, all of them and those still open. */
  readonly followUps: { readonly all: number; readonly open: number };
}

/** A period of the year, with who met in it. */
export interface MeetingsOfPeriod {
  readonly period: Period;
  readonly when: 'past' | 'now' | 'to-come';
  /** What is on record of it; `null` while it is open. */
  readonly locked: LockedPeriod | null;
  /** In order of their days. */
  readonly rows: readonly MeetingRow[];
}

/** A year to look at: a plan's own, or the financial year where no plan is set up. */
export interface YearOfMeetings {
  readonly id: string;
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface MeetingsView {
  readonly year: YearOfMeetings;
  /** The latest first. */
  readonly years: readonly YearOfMeetings[];
  readonly periods: readonly MeetingsOfPeriod[];
  /** Of days that no year here has, in order: nothing that was entered goes missing. */
  readonly outside: readonly MeetingRow[];
  /** Of any body, on the day or later; `null` where none is arranged. */
  readonly next: MeetingRow | null;
}

/**
 * Who meets in a year, by its reporting periods: quarters of the financial year unless the
 * partnership reports by the month.
 *
 * @param wanted the year's id; that of the day when left out, or when there is no such year
 * @returns `null` while there is no partnership
 */
export function meetingsView(
  records: Records,
  asAt: IsoDate,
  wanted?: string,
): MeetingsView | null {
  const cycle = thePartnership(records)?.value;
  if (!cycle) return null;
  const years = yearsIn(records, asAt);
  const ofDay = planYearAt(records, asAt)?.id;
  const year =
    years.find(({ id }) => id === wanted) ?? years.find(({ id }) => id === ofDay) ?? years[0];
  if (!year) return null;
  const rows = inUse(records, 'meeting')
    .map((meeting) => rowOf(records, asAt, meeting))
    .toSorted((a, b) => (a.meeting.value.on < b.meeting.value.on ? -1 : 1));
  const locked = lockedPeriods(records);
  return {
    ...{ year, years },
    periods: periodsBetween(year.start, year.end, cycle.reportingPeriod).map((period) => ({
      period,
      when: period.end < asAt ? 'past' : period.start > asAt ? 'to-come' : 'now',
      locked: lockOn(locked, period.start),
      rows: rows.filter((row) => isIn(row, period) && isIn(row, year)),
    })),
    outside: rows.filter((row) => !years.some((one) => isIn(row, one))),
    next: rows.find(({ when }) => when !== 'past') ?? null,
  };
}

const isIn = ({ meeting }: MeetingRow, days: Pick<Period, 'start' | 'end'>) =>
  isWithin(meeting.value.on, days);

function yearsIn(records: Records, asAt: IsoDate): readonly YearOfMeetings[] {
  const planned = inUse(records, 'plan-year').map(({ id, value: { label, start, end } }) => ({
    ...{ id: id as string, label, start, end },
  }));
  const usual = financialYearOf(asAt);
  const all = planned.length > 0 ? planned : [{ id: usual.label, ...usual }];
  return all.toSorted((a, b) => (a.start < b.start ? 1 : -1));
}

function rowOf(records: Records, asAt: IsoDate, meeting: Summarised<'meeting'>): MeetingRow {
  const { subgroup, snapshot, on } = meeting.value;
  const said = inUse(records, 'decision').filter(({ value }) => value.meeting === meeting.id);
  const asked = said.filter(({ value }) => value.type === 'follow-up');
  return {
    ...{ meeting, when: whenItMeets({ on }, asAt) },
    body: subgroup ? (records.subgroup.get(subgroup)?.value.name ?? '') : '',
    snapshot: snapshot ? (records.snapshot.get(snapshot) ?? null) : null,
    decisions: said.length - asked.length,
    followUps: {
      all: asked.length,
      open: asked.filter(({ value }) => isOpenFollowUp(value)).length,
    },
  };
}

/** Which year is looked at. It stands in the address. */
export interface OfYear {
  readonly year?: string;
}

export const readYear = ({ year }: Readonly<Record<string, unknown>>): OfYear =>
  typeof year === 'string' && year !== '' ? { year } : {};
