import { sayShortDay } from '#domain/calendar.ts';
import type { ActionTable } from '#domain/plans/plansOf.ts';
import { type DueRange, daysOf, periodDue } from '#domain/progress/dueRange.ts';
import {
  type FACETS,
  type Filter,
  FILTERS,
  NONE,
  type PlanFilters,
} from '#domain/progress/planFilters.ts';
import type { Grouping } from '#domain/progress/planGroups.ts';
import { STATUSES, type Status } from '#domain/progress/status.ts';
import type { Totals } from '#domain/progress/totals.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { sayNumber, sayNumberOf, sayPercent } from '#ui/words.ts';
import { sayNarrowing, sayShown } from '../words.ts';

/** What a table is looked at with: names, days and words. */
export interface Named extends Pick<ActionTable, 'names' | 'asAt' | 'cycle' | 'closedPeriod'> {
  readonly words: Words;
}

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  show: 'Status',
  find: 'Words',
  subgroup: 'Subgroup',
  lead: 'Lead',
  priority: 'Priority',
  theme: 'Theme',
  due: 'Due',
};

const GAP_WORDS: Readonly<Record<(typeof FACETS)[number], string>> = {
  subgroup: 'No subgroup',
  lead: 'No lead agency',
  priority: 'No priority in particular',
  theme: 'No theme',
};

/** What an id stands for in a filter or a group; what is not on this device is named as such. */
export const sayFacet = (
  filter: (typeof FACETS)[number],
  value: string,
  names: ReadonlyMap<string, string>,
): string => (value === NONE ? GAP_WORDS[filter] : (names.get(value) ?? 'Not known here'));

export function sayDueRange(
  range: DueRange,
  { asAt, cycle }: Pick<Named, 'asAt' | 'cycle'>,
): string {
  if (range === 'none') return 'No due date';
  if (range === 'soon') return `In the next ${sayNumberOf(cycle.rules.dueSoonDays, 'day')}`;
  if (range === 'this-period' || range === 'next-period')
    return periodDue(range, asAt, cycle).label;
  return sayDays(range, { asAt, cycle });
}

function sayDays(range: DueRange, { asAt, cycle }: Pick<Named, 'asAt' | 'cycle'>): string {
  const { from, to } = daysOf(range, asAt, cycle) ?? { from: null, to: null };
  if (from && to) return `${sayShortDay(from)} to ${sayShortDay(to)}`;
  if (from) return `${sayShortDay(from)} or later`;
  return to ? `${sayShortDay(to)} or earlier` : 'Any time';
}

/** Lead: Kent Police. One filter as it stands in the address. */
export function sayFilter(filter: Filter, view: PlanFilters, named: Named): string {
  return `${FILTER_WORDS[filter]}: ${said()}`;

  function said(): string {
    switch (filter) {
      case 'show':
        return view.show ? sayNarrowing(named.words, view.show, named.closedPeriod) : '';
      case 'find':
        return `“${view.find ?? ''}”`;
      case 'due':
        return view.due ? sayDueRange(view.due, named) : '';
      case 'subgroup':
      case 'lead':
      case 'priority':
      case 'theme':
        return sayFacet(filter, view[filter] ?? '', named.names);
    }
  }
}

interface HowMany {
  readonly shown: number;
  readonly all: number;
}

/** At the head of a file: what it leaves out. Empty where the table shows every action. */
export function sayNarrowed(view: PlanFilters, named: Named, { shown, all }: HowMany): string {
  const parts = FILTERS.filter((filter) => view[filter] !== undefined).map((filter) => {
    const said = sayFilter(filter, view, named);
    return filter === 'show' ? said.slice(`${FILTER_WORDS.show}: `.length) : said;
  });
  return parts.length === 0 ? '' : `Only ${parts.join(', ')}: ${sayShown(shown, all)}`;
}

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  objective: 'Objective',
  lead: 'Lead agency',
  priority: 'Priority',
  theme: 'Theme',
  status: 'Status',
  subgroup: 'Subgroup',
};

/** What the rows of a group have in common. */
export function sayGroup(by: Grouping, key: string, { names, words }: Named): string {
  switch (by) {
    case 'objective':
      return key === NONE ? 'No objective' : key;
    case 'status':
      return words.statuses[key as Status].label;
    case 'lead':
    case 'priority':
    case 'theme':
    case 'subgroup':
      return sayFacet(by, key, names);
  }
}

/** 5 actions, 2 complete, 1 overdue */
export function sayGroupCounts(by: Grouping, { counts }: Totals, words: Words): string {
  const { total, byState, overdue } = counts;
  const complete = `${sayNumber(byState.complete)} ${sayInSentence(words, 'complete')}`;
  return [
    sayNumberOf(total, 'action'),
    ...(by !== 'status' && byState.complete > 0 ? [complete] : []),
    ...(overdue > 0 ? [`${sayNumber(overdue)} overdue`] : []),
  ].join(', ');
}

/** 8 actions: 2 on track, 1 no update, 5 not started; 1 of them overdue. */
export function sayTotals({ counts: { total, byStatus, overdue } }: Totals, words: Words): string {
  const statuses = STATUSES.filter((status) => byStatus[status] > 0).map(
    (status) => `${sayNumber(byStatus[status])} ${sayInSentence(words, status)}`,
  );
  const late = overdue > 0 ? `; ${sayNumber(overdue)} of them overdue` : '';
  return `${sayNumberOf(total, 'action')}: ${statuses.join(', ')}${late}.`;
}

/** Average done 62%, over 5 that gave a figure. */
export const sayMean = ({ meanDone, reported }: Totals): string =>
  meanDone === null
    ? 'No action gave a figure for how much is done.'
    : `Average done ${sayPercent(meanDone)}, over the ${sayNumberOf(reported, 'action')} that gave a figure for it.`;
