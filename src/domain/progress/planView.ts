import type { ActionProgress } from './actionProgress.ts';
import { readDueRange } from './dueRange.ts';
import { filterPlan, type Looking, type PlanFilters } from './planFilters.ts';
import { NARROWINGS } from './narrowing.ts';
import { GROUPINGS, type Grouping } from './planGroups.ts';
import { nextMilestone } from './nextMilestone.ts';
import { STATUSES } from './status.ts';

export const SORT_KEYS = [
  'ref',
  'title',
  'lead',
  'objective',
  'start',
  'due',
  'next',
  'percent',
  'status',
  'updated',
] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** How a table of actions is looked at. It stands in the address, so that a link shows the same. */
export interface PlanView extends PlanFilters {
  /** By reference where none is given. */
  readonly sort?: SortKey;
  readonly desc?: true;
  /** Not grouped where none is given. */
  readonly group?: Grouping;
  /** Those shown, with dots between; the usual ones where none are given: see `planColumns.ts`. */
  readonly columns?: string;
}

/** Takes a view from an address. What it does not know is left out, never refused. */
export function readPlanView(search: Readonly<Record<string, unknown>>): PlanView {
  const { find, desc } = search;
  return changeView(
    {},
    {
      show: NARROWINGS.find((one) => one === search['show']),
      // The address reads a number for what was typed as a number.
      find: typeof find === 'number' ? String(find) : textIn(find),
      subgroup: textIn(search['subgroup']),
      lead: textIn(search['lead']),
      priority: textIn(search['priority']),
      theme: textIn(search['theme']),
      due: readDueRange(search['due']) ?? undefined,
      sort: SORT_KEYS.find((one) => one === search['sort']),
      // A saved view has texts alone.
      desc: desc === true || desc === 'true' ? true : undefined,
      group: GROUPINGS.find((one) => one === search['group']),
      columns: textIn(search['columns']),
    },
  );
}

const textIn = (said: unknown) => (typeof said === 'string' ? said : undefined);

type Changes = { readonly [Key in keyof PlanView]?: PlanView[Key] | undefined };

/** The view with some of it changed. What is blank or `undefined` is not part of a view. */
export function changeView(view: PlanView, changes: Changes): PlanView {
  const all = Object.entries({ ...view, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
}

/** Those that a view leaves, in its order. */
export function viewPlan<One extends ActionProgress>(
  all: readonly One[],
  view: PlanView,
  looking: Looking<One>,
): readonly One[] {
  const { sort = 'ref', desc } = view;
  const keyOf = sortKeyOf(sort, looking.nameOf);
  const shown = filterPlan(all, view, looking);
  const keyed = shown.map((one) => ({ one, key: keyOf(one), ref: one.action.value.ref }));
  keyed.sort((a, b) => {
    // What is missing comes last, whichever way the rest is sorted.
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null) || byText(a.ref, b.ref);
    }
    return (desc ? compare(b.key, a.key) : compare(a.key, b.key)) || byText(a.ref, b.ref);
  });
  return keyed.map(({ one }) => one);
}

type Key = string | number | null;

export function sortKeyOf<One extends ActionProgress>(
  sort: SortKey,
  nameOf: (progress: One) => string,
) {
  return (progress: One): Key => {
    switch (sort) {
      case 'ref':
        return progress.action.value.ref;
      case 'title':
        return progress.action.value.title;
      case 'lead':
        return nameOf(progress) || null;
      case 'objective':
        return progress.action.value.objective || null;
      case 'start':
        return progress.action.value.start;
      case 'due':
        return progress.currentDue;
      case 'next':
        return nextMilestone(progress)?.value.due ?? null;
      case 'percent':
        return progress.percentDone;
      case 'status':
        return STATUSES.indexOf(progress.status);
      case 'updated':
        return progress.latest?.value.asOf ?? null;
    }
  };
}

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));

/** MH-9 before MH-10. */
const { compare: byText } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

export const byRef = (a: ActionProgress, b: ActionProgress): number =>
  byText(a.action.value.ref, b.action.value.ref);
