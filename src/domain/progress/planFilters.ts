import type { IsoDate } from '../ids.ts';
import type { ActionProgress, ReportingRules } from './actionProgress.ts';
import { type DueRange, daysOf, isDueWithin } from './dueRange.ts';
import { isNarrowedTo, type Narrowing } from './narrowing.ts';

/** What a table of actions can be filtered by, in the order of its fields. */
export const FILTERS = ['show', 'find', 'subgroup', 'lead', 'priority', 'theme', 'due'] as const;

export type Filter = (typeof FILTERS)[number];

/** Stands for a gap: no lead, no priority, no theme. */
export const NONE = 'none';

/** Several stand together: an action has to meet all of them. */
export interface PlanFilters {
  readonly show?: Narrowing;
  /** Words that the reference, title, objective or lead must have. */
  readonly find?: string;
  /** An id, of which this device need not know. */
  readonly subgroup?: string;
  /** An id, or `NONE`. */
  readonly lead?: string;
  readonly priority?: string;
  readonly theme?: string;
  readonly due?: DueRange;
}

/** For whom, and as at when, a table is looked at. */
export interface Looking<One> {
  readonly asAt: IsoDate;
  readonly cycle: ReportingRules;
  /** Names who answers for an action; empty when nobody does. */
  readonly nameOf: (progress: One) => string;
}

/** Those that meet every filter, in the order given. */
export function filterPlan<One extends ActionProgress>(
  all: readonly One[],
  filters: PlanFilters,
  looking: Looking<One>,
): readonly One[] {
  const tests = FILTERS.flatMap((filter) => testOf(filter, filters, looking) ?? []);
  return tests.length === 0 ? all : all.filter((one) => tests.every((test) => test(one)));
}

type Test<One> = (progress: One) => boolean;

function testOf<One extends ActionProgress>(
  filter: Filter,
  { show, find, subgroup, lead, priority, theme, due }: PlanFilters,
  { asAt, cycle, nameOf }: Looking<One>,
): Test<One> | null {
  switch (filter) {
    case 'show':
      return show ? (one) => isNarrowedTo(show, one, cycle.rules) : null;
    case 'find':
      return find ? hasWords(find, nameOf) : null;
    case 'subgroup':
      return subgroup ? ({ action }) => action.value.subgroup === subgroup : null;
    case 'lead':
      return lead ? ({ action }) => (action.value.leadAgency ?? NONE) === lead : null;
    case 'priority':
      return priority ? ({ action }) => (action.value.priority ?? NONE) === priority : null;
    case 'theme':
      return theme ? ({ action }) => themesOf(action.value).includes(theme) : null;
    case 'due': {
      const days = due && daysOf(due, asAt, cycle);
      return days === undefined ? null : ({ currentDue }) => isDueWithin(currentDue, days);
    }
  }
}

function hasWords<One extends ActionProgress>(
  find: string,
  nameOf: (progress: One) => string,
): Test<One> | null {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  return (one) => {
    const { ref, title, objective } = one.action.value;
    const text = [ref, title, objective, nameOf(one)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

const themesOf = ({ themes }: { readonly themes: readonly string[] }): readonly string[] =>
  themes.length === 0 ? [NONE] : themes;

/** The values that occur in a filter, with how many actions each would leave. */
export type Facet = ReadonlyMap<string, number>;

export const FACETS = ['subgroup', 'lead', 'priority', 'theme'] as const;

/** For each choice, given what the other filters leave. */
export function facetsOf<One extends ActionProgress>(
  all: readonly One[],
  filters: PlanFilters,
  looking: Looking<One>,
): Readonly<Record<(typeof FACETS)[number], Facet>> {
  const facet = (filter: (typeof FACETS)[number]) => {
    const counts = new Map<string, number>();
    for (const { action } of filterPlan(all, without(filters, filter), looking)) {
      for (const value of valuesOf(filter, action.value)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  return {
    subgroup: facet('subgroup'),
    lead: facet('lead'),
    priority: facet('priority'),
    theme: facet('theme'),
  };
}

function valuesOf(
  filter: (typeof FACETS)[number],
  action: ActionProgress['action']['value'],
): readonly string[] {
  switch (filter) {
    case 'subgroup':
      return [action.subgroup];
    case 'lead':
      return [action.leadAgency ?? NONE];
    case 'priority':
      return [action.priority ?? NONE];
    case 'theme':
      return themesOf(action);
  }
}

/** The same with a filter left out. */
export function without<View extends PlanFilters>(view: View, filter: Filter): View {
  return Object.fromEntries(Object.entries(view).filter(([key]) => key !== filter)) as View;
}
