import { PARTNERSHIP_SCOPE, type RecordId } from '../ids.ts';
import type { ImportMapping } from '../records/importMapping.ts';
import type { Indicator } from '../records/indicator.ts';
import { inUse, type Records } from '../versions/records.ts';
import type { Next } from '../versions/writeVersion.ts';
import type { CandidatePoint } from './candidatePoint.ts';

/** Areas with ours first, by the name of the partnership's own; the rest as they are written. */
export function areasOursFirst(areas: readonly string[], ours: string): readonly string[] {
  const own = ours.toLowerCase();
  const isOurs = (area: string) => area.length > 2 && own.includes(area.toLowerCase());
  const sorted = areas.toSorted((one, other) => one.localeCompare(other, 'en-GB'));
  return [...sorted.filter(isOurs), ...sorted.filter((area) => !isOurs(area))];
}

/** What was said of a layout's series before, so that it is not asked again. */
export const mappingsOf = (records: Records, layout: string): readonly ImportMapping[] =>
  inUse(records, 'import-mapping')
    .map(({ value }) => value)
    .filter((mapping) => mapping.layout === layout && records.indicator.has(mapping.indicator));

/** Remembers what is not remembered yet. */
export function mappingsToRemember(
  records: Records,
  mappings: readonly ImportMapping[],
  newId: () => RecordId<'import-mapping'>,
): readonly Next<'import-mapping'>[] {
  return mappings.flatMap((value): readonly Next<'import-mapping'>[] => {
    const before = inUse(records, 'import-mapping').find(
      (one) =>
        one.value.layout === value.layout &&
        one.value.area === value.area &&
        one.value.series === value.series,
    );
    if (before?.value.indicator === value.indicator) return [];
    const recordId = before?.id ?? newId();
    const parents = before?.heads ?? [];
    return [{ kind: 'import-mapping', recordId, scope: PARTNERSHIP_SCOPE, parents, value }];
  });
}

/** An indicator made of a series: what only people can say of it is left open. */
export function indicatorOf(
  { area, areaCode, series, unit, period }: CandidatePoint,
  source: string,
): Indicator {
  return {
    name: series,
    definition: '',
    ...{ unit: unit === '' ? 'as published' : unit, numerator: series, denominator: '' },
    ...{ area, areaCode, polarity: 'neither', role: 'contextual', frequency: period.kind },
    ...{ priorities: [], comparatorOf: null, source, owner: '' },
    // Somebody has to choose that small numbers are shown, with a reason: nobody has yet.
    ...{ smallNumbers: 'hide-below-5', smallNumbersReason: '' },
  };
}
