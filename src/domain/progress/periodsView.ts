import type { PeriodsGrid, PeriodsRow } from './periodsGrid.ts';

/** How the last periods are looked at. It stands in the address, so that a link shows the same. */
export interface PeriodsView {
  /** The id of a subgroup: only its actions; those of all when left out. */
  readonly subgroup?: string;
  /** Only those whose status or due day changed. */
  readonly changed?: true;
}

/** Takes a view from an address. What it does not know is left out, never refused. */
export function readPeriodsView(search: Readonly<Record<string, unknown>>): PeriodsView {
  const { subgroup, changed } = search;
  return {
    ...(typeof subgroup === 'string' && subgroup !== '' && { subgroup }),
    ...(changed === true && { changed }),
  };
}

/** In order of reference: MH-9 before MH-10. */
export function viewPeriods(
  { rows }: PeriodsGrid,
  { subgroup, changed }: PeriodsView,
): readonly PeriodsRow[] {
  const shown = rows.filter(
    ({ action, hasChanged }) =>
      (!subgroup || action.value.subgroup === subgroup) && (!changed || hasChanged),
  );
  return shown.toSorted((a, b) => byRef(a.action.value.ref, b.action.value.ref));
}

const { compare: byRef } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
