import type { ActionProgress } from './actionProgress.ts';
import { CONCERNS, concernsOf, isConcern } from './needsAttention.ts';
import { STATUSES } from './status.ts';

/** What a table of actions can be narrowed to; each number on the board opens one of these. */
export const NARROWINGS = [
  ...STATUSES,
  'in-progress',
  'put-aside',
  'attention',
  ...CONCERNS,
] as const;

export type Narrowing = (typeof NARROWINGS)[number];

export const SORT_KEYS = ['ref', 'title', 'lead', 'due', 'percent', 'status', 'updated'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** How a table of actions is looked at. It stands in the address, so that a link shows the same. */
export interface PlanView {
  readonly show?: Narrowing;
  /** Words that the reference, title, objective or lead must have. */
  readonly find?: string;
  /** By reference where none is given. */
  readonly sort?: SortKey;
  readonly desc?: true;
}

/** Takes a view from an address. What it does not know is left out, never refused. */
export function readPlanView(search: Readonly<Record<string, unknown>>): PlanView {
  const show = NARROWINGS.find((one) => one === search['show']);
  const sort = SORT_KEYS.find((one) => one === search['sort']);
  const { find } = search;
  return {
    ...(show && { show }),
    // The address reads a number for what was typed as a number.
    ...((typeof find === 'string' || typeof find === 'number') && { find: String(find) }),
    ...(sort && { sort }),
    ...(search['desc'] === true && { desc: true as const }),
  };
}

/** Narrowed to something else, or with `undefined` to nothing; the rest of the view stays. */
export const narrowTo = ({ show: _, ...rest }: PlanView, show: Narrowing | undefined): PlanView =>
  show ? { ...rest, show } : rest;

/** Looking for other words; without any when they are empty. */
export const findIn = ({ find: _, ...rest }: PlanView, find: string): PlanView =>
  find === '' ? rest : { ...rest, find };

/** In another order; what it is narrowed to stays. */
export const sortPlan = (
  { sort: _, desc: __, ...rest }: PlanView,
  sort: SortKey,
  isDescending: boolean,
): PlanView => ({ ...rest, sort, ...(isDescending && { desc: true as const }) });

/** How many actions each narrowing leaves. */
export function countNarrowed(all: readonly ActionProgress[]): Readonly<Record<Narrowing, number>> {
  const count = (show: Narrowing) => all.filter((one) => isNarrowedTo(show, one)).length;
  const counts = NARROWINGS.map((show) => [show, count(show)]);
  return Object.fromEntries(counts) as Record<Narrowing, number>;
}

/** @param leadName names who leads an action; empty when nobody does */
export function viewPlan<One extends ActionProgress>(
  all: readonly One[],
  { show, find, sort = 'ref', desc }: PlanView,
  leadName: (progress: One) => string,
): readonly One[] {
  const words = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const shown = all.filter((one) => {
    const { ref, title, objective } = one.action.value;
    const text = [ref, title, objective, leadName(one)].join(' ').toLowerCase();
    return (!show || isNarrowedTo(show, one)) && words.every((word) => text.includes(word));
  });
  const keyOf = sortKeyOf(sort, leadName);
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

export function isNarrowedTo(show: Narrowing, progress: ActionProgress): boolean {
  switch (show) {
    case 'in-progress':
      return progress.state === 'in-progress';
    case 'put-aside':
      return progress.state === 'suspended' || progress.state === 'closed';
    case 'attention':
      return concernsOf(progress).length > 0;
    case 'complete':
    case 'on-track':
    case 'at-risk':
    case 'off-track':
    case 'no-update':
    case 'not-started':
    case 'suspended':
    case 'closed':
      return progress.status === show;
    case 'red-without-corrective-action':
    case 'overdue':
    case 'disagreement':
    case 'declared-off-track':
    case 'silent':
    case 'reopened':
    case 'date-request':
    case 'moved-twice':
    case 'declared-better-than-suggested':
    case 'late-start':
      return isConcern(show, progress);
  }
}

type Key = string | number | null;

export function sortKeyOf<One extends ActionProgress>(
  sort: SortKey,
  leadName: (progress: One) => string,
) {
  return (progress: One): Key => {
    switch (sort) {
      case 'ref':
        return progress.action.value.ref;
      case 'title':
        return progress.action.value.title;
      case 'lead':
        return leadName(progress) || null;
      case 'due':
        return progress.currentDue;
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
