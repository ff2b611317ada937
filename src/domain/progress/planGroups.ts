import type { ActionProgress } from './actionProgress.ts';
import { NONE } from './planFilters.ts';
import { STATUSES } from './status.ts';

/** What the rows of a table of actions can be put together by. */
export const GROUPINGS = ['objective', 'lead', 'priority', 'theme', 'status', 'subgroup'] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface PlanGroup<One> {
  /** What its rows have in common: an id, a text or a status; `NONE` where they have none. */
  readonly key: string;
  readonly rows: readonly One[];
}

/**
 * The rows put together, each group in the order of the rows. An action with several themes stands in
 * the group of each; one without what they are put together by comes last, with those like it.
 *
 * @param orderOf where the record of an id stands among its kind; texts and statuses need none
 */
export function groupPlan<One extends ActionProgress>(
  rows: readonly One[],
  by: Grouping,
  orderOf: (id: string) => number | string,
): readonly PlanGroup<One>[] {
  const groups = new Map<string, One[]>();
  for (const row of rows) {
    for (const key of keysOf(row, by)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const place = placeOf(by, orderOf, [...groups.keys()]);
  return Array.from(groups, ([key, ofGroup]) => ({ key, rows: ofGroup })).toSorted(
    (a, b) =>
      Number(a.key === NONE) - Number(b.key === NONE) || compare(place(a.key), place(b.key)),
  );
}

function keysOf({ action: { value }, status }: ActionProgress, by: Grouping): readonly string[] {
  switch (by) {
    case 'objective':
      return [value.objective || NONE];
    case 'lead':
      return [value.leadAgency ?? NONE];
    case 'priority':
      return [value.priority ?? NONE];
    case 'theme':
      return value.themes.length > 0 ? value.themes : [NONE];
    case 'status':
      return [status];
    case 'subgroup':
      return [value.subgroup];
  }
}

/** An objective stands where its first row does: a plan has them in an order that no name tells. */
function placeOf(
  by: Grouping,
  orderOf: (id: string) => number | string,
  keys: readonly string[],
): (key: string) => number | string {
  switch (by) {
    case 'objective':
      return (key) => keys.indexOf(key);
    case 'status':
      return (key) => (STATUSES as readonly string[]).indexOf(key);
    case 'lead':
    case 'priority':
    case 'theme':
    case 'subgroup':
      return orderOf;
  }
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en-GB', { numeric: true });
