import type { IndicatorChange } from '#domain/compare/comparePlans.ts';
import { sayDay } from '#domain/calendar.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { type Status, STATUSES } from '#domain/progress/status.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { nameOfIndicator, NO_FIGURE, sayFigure, sayLimits, sayValue } from './indicatorWords.ts';
import { sayStatus, type Words } from './partnershipWords.ts';
import { StatusChip } from './status/StatusChip.tsx';
import type { TableColumn } from './table/column.ts';
import { NOT_GIVEN, sayNumber } from './words.ts';

/** One status on both days; `null` for all actions together. */
export interface CountRow {
  readonly status: Status | null;
  readonly before: number;
  readonly after: number;
}

/** Statuses that occur on either day, and all of them together first. */
export const countRows = (before: StatusCounts, after: StatusCounts): readonly CountRow[] => [
  { status: null, before: before.total, after: after.total },
  ...STATUSES.map((status) => ({
    ...{ status, before: before.byStatus[status], after: after.byStatus[status] },
  })).filter((row) => row.before + row.after > 0),
];

const DIFFERENCE = new Intl.NumberFormat('en-GB', { signDisplay: 'exceptZero' });

export const countColumns = (
  words: Words,
  days: readonly [string, string],
): readonly TableColumn<CountRow>[] => [
  {
    title: 'Status',
    read: ({ status }) => (status ? sayStatus(words, status, false) : 'All actions'),
    show: ({ status }) => (status ? <StatusChip status={status} /> : 'All actions'),
    isRowHead: true,
  },
  { title: days[0], read: ({ before }) => sayNumber(before), isNumber: true },
  { title: days[1], read: ({ after }) => sayNumber(after), isNumber: true },
  {
    title: 'Difference',
    read: ({ before, after }) => DIFFERENCE.format(after - before).replace('-', '−'),
    isNumber: true,
  },
];

const sayLatest = (view: IndicatorView | null): string => {
  if (!view) return 'Not there';
  const { latest, indicator } = view;
  return latest ? `${sayFigure(latest, indicator.unit)}, ${sayPeriod(latest.period)}` : NO_FIGURE;
};

export const indicatorColumns = (
  days: readonly [string, string],
): readonly TableColumn<IndicatorChange>[] => [
  {
    title: 'Indicator',
    read: ({ before, after }) => {
      const view = after ?? before;
      return view ? nameOfIndicator(view.indicator) : '';
    },
    ...{ isRowHead: true, width: 'medium' },
  },
  { title: days[0], read: ({ before }) => sayLatest(before), width: 'medium' },
  { title: days[1], read: ({ after }) => sayLatest(after), width: 'medium' },
  {
    title: 'Variation then',
    read: ({ before }) => (before ? sayLimits(before.limits) : ''),
    width: 'medium',
  },
  {
    title: 'Variation now',
    read: ({ after }) => (after ? sayLimits(after.limits) : ''),
    width: 'medium',
  },
];

type Revision = Summarised<'target-revision'>;

export const revisionColumns = (
  names: ReadonlyMap<string, string>,
  unitOf: (revision: Revision) => string,
): readonly TableColumn<Revision>[] => [
  {
    title: 'Indicator',
    read: ({ value }) => names.get(value.indicator) ?? NOT_GIVEN,
    ...{ isRowHead: true, width: 'medium' },
  },
  { title: 'What', read: ({ value }) => (value.what === 'target' ? 'Target' : 'Baseline') },
  {
    title: 'Value',
    read: (one) =>
      one.value.value === null ? 'Taken away' : sayValue(one.value.value, unitOf(one)),
  },
  { title: 'From', read: ({ value }) => sayDay(value.from) },
  { title: 'Reason', read: ({ value }) => value.reason || NOT_GIVEN, width: 'wide' },
];
