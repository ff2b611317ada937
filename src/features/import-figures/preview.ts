import type { CandidatePoint } from '#domain/indicators/candidatePoint.ts';
import { indicatorOf, mappingsToRemember } from '#domain/indicators/mapSeries.ts';
import {
  type ImportSource,
  planImport,
  type PlannedPoint,
  writesOfImport,
} from '#domain/indicators/planImport.ts';
import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import type { ImportMapping } from '#domain/records/importMapping.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Records } from '#domain/versions/records.ts';
import type { Next } from '#domain/versions/writeVersion.ts';
import type { Refused } from '#queries/importFigures.ts';
import type { SeriesAnswer } from './MapSeries.tsx';
import { REFUSAL_WORDS, sayIndicator } from './words.ts';

type NewId = <K extends RecordKind>() => RecordId<K>;

/** What an import would write, and what it looks like before it is written. */
export interface Preview {
  readonly planned: readonly PlannedPoint[];
  /** By indicator: also of those that are new. */
  readonly names: ReadonlyMap<string, string>;
  readonly indicators: readonly Next<'indicator'>[];
  readonly mappings: readonly ImportMapping[];
  readonly refused: readonly Refused[];
  readonly from: ImportSource;
  readonly rowsRead: number;
}

interface Found {
  readonly points: readonly CandidatePoint[];
  readonly rows: readonly SeriesAnswer[];
  readonly refused: readonly Refused[];
  readonly from: ImportSource;
  readonly rowsRead: number;
}

export function previewOf(records: Records, found: Found, newId: NewId): Preview {
  const names = new Map<string, string>();
  for (const [id, { value }] of records.indicator) names.set(id, sayIndicator(value));
  const indicators: Next<'indicator'>[] = [];
  const mappings: ImportMapping[] = [];
  const mapped = found.rows.flatMap(({ area, series, indicator }) => {
    const points = found.points.filter((point) => point.area === area && point.series === series);
    const [first] = points;
    if (!first) return [];
    let id = indicator as RecordId<'indicator'>;
    if (indicator === '') {
      id = newId<'indicator'>();
      const own = mappings.find((one) => one.series === series && one.area !== area);
      const comparatorOf = own ? (comparedWith(records, indicators, own) ?? own.indicator) : null;
      const value = { ...indicatorOf(first, found.from.source), comparatorOf };
      names.set(id, sayIndicator(value));
      const next = { kind: 'indicator', recordId: id, scope: PARTNERSHIP_SCOPE } as const;
      indicators.push({ ...next, parents: [], value });
    }
    mappings.push({ layout: found.from.layout, area, series, indicator: id });
    return points.map((point) => ({ indicator: id, point }));
  });
  const { refused, from, rowsRead } = found;
  const planned = planImport(records, mapped, from);
  const all = [...refused, ...refusedInPlanning(planned)];
  return { planned, names, indicators, mappings, refused: all, from, rowsRead };
}

/** Figures that an indicator has from another series already; named like rows that cannot be read. */
function refusedInPlanning(planned: readonly PlannedPoint[]): readonly Refused[] {
  const points = planned.filter(({ fate }) => fate === 'refused').map(({ point }) => point);
  const first = points.map(({ row, series }) => ({ row, says: series }));
  return points.length === 0
    ? []
    : [{ reason: 'taken-by-another-series', rows: points.length, first }];
}

/** The indicator that one of the same series stands beside; `null` where that one is our own. */
function comparedWith(
  records: Records,
  made: readonly Next<'indicator'>[],
  { indicator }: ImportMapping,
): RecordId<'indicator'> | null {
  const now = made.find(({ recordId }) => recordId === indicator)?.value;
  return (now ?? records.indicator.get(indicator)?.value)?.comparatorOf ?? null;
}

/** All at once, so that nothing is half written; nothing where nothing would change. */
export function writesOf(
  records: Records,
  { planned, indicators, mappings, refused, from, rowsRead }: Preview,
  { on, newId }: { readonly on: IsoDate; readonly newId: NewId },
): readonly Next<RecordKind>[] {
  const told = refused.map(({ reason, rows }) => ({ reason: REFUSAL_WORDS[reason], rows }));
  const figures = writesOfImport({ planned, from, on, rowsRead, refused: told, newId });
  if (figures.length === 0) return [];
  const remembered = mappingsToRemember(records, mappings, () => newId<'import-mapping'>());
  return [...indicators, ...remembered, ...figures];
}
