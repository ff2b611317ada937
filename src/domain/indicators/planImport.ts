import type { IsoDate, RecordId, Sha256 } from '../ids.ts';
import { PARTNERSHIP_SCOPE } from '../ids.ts';
import type { ImportBatch } from '../records/importBatch.ts';
import type { Measurement } from '../records/measurement.ts';
import type { Recorded, Records } from '../versions/records.ts';
import type { Next } from '../versions/writeVersion.ts';
import type { CandidatePoint } from './candidatePoint.ts';
import { standingMeasurements } from './figures.ts';
import { periodKey } from './periodSteps.ts';

/** A figure of the file that is to become one of an indicator. */
export interface MappedPoint {
  readonly indicator: RecordId<'indicator'>;
  readonly point: CandidatePoint;
}

/** What an import would do with a figure. */
export type PlannedPoint = MappedPoint &
  (
    | { readonly fate: 'new' }
    | { readonly fate: 'unchanged'; readonly before: Recorded<'measurement'> }
    /** The same source says something else now: the old figure stays in the history. */
    | { readonly fate: 'changed'; readonly before: Recorded<'measurement'> }
    /** Two series of the file were given to one indicator, and speak of one period. */
    | { readonly fate: 'refused' }
  );

/** Whom the figures come from. */
export interface ImportSource {
  /** Where it can be read; the same for each revision of the file. */
  readonly source: string;
  readonly fileName: string;
  readonly fileHash: Sha256;
  readonly layout: string;
}

/**
 * Compares the figures of a file with those that stand. A figure is put right where the same source
 * gave the old one; what another source says of the same period stays beside it.
 */
export function planImport(
  records: Records,
  mapped: readonly MappedPoint[],
  { source }: Pick<ImportSource, 'source'>,
): readonly PlannedPoint[] {
  const standing = standingBySource(records, source);
  const taken = new Set<string>();
  return mapped.map((one): PlannedPoint => {
    const key = keyOf(one.indicator, one.point);
    if (taken.has(key)) return { ...one, fate: 'refused' };
    taken.add(key);
    const before = standing.get(key);
    if (!before) return { ...one, fate: 'new' };
    return { ...one, before, fate: isSame(before.value, one.point) ? 'unchanged' : 'changed' };
  });
}

const keyOf = (indicator: string, { period }: Pick<Measurement, 'period'>) =>
  `${indicator} ${periodKey(period)}`;

const isSame = (before: Measurement, { value, count, denominator, flag, note }: CandidatePoint) =>
  before.value === value &&
  before.count === count &&
  before.denominator === denominator &&
  before.flag === flag &&
  before.note === note;

function standingBySource(
  records: Records,
  source: string,
): ReadonlyMap<string, Recorded<'measurement'>> {
  const all = [...standingMeasurements(records).values()].flat();
  const found = all.filter(({ value }) => value.source === source);
  return new Map(found.map((one) => [keyOf(one.value.indicator, one.value), one]));
}

export interface ImportToWrite {
  readonly planned: readonly PlannedPoint[];
  readonly from: ImportSource;
  readonly on: IsoDate;
  readonly rowsRead: number;
  readonly refused: ImportBatch['refused'];
  readonly newId: <K extends 'measurement' | 'import-batch'>() => RecordId<K>;
}

/**
 * All that an import writes, to be saved at once or not at all.
 *
 * @returns nothing where the file changes nothing
 */
export function writesOfImport({
  planned,
  from,
  on,
  rowsRead,
  refused,
  newId,
}: ImportToWrite): readonly Next<'measurement' | 'import-batch'>[] {
  const taken = planned.filter(({ fate }) => fate === 'new' || fate === 'changed');
  if (taken.length === 0) return [];
  const batch = newId<'import-batch'>();
  const { fileName, fileHash, layout, source } = from;
  const whole = { fileName, fileHash, layout, source, on, rowsRead, refused };
  const scope = PARTNERSHIP_SCOPE;
  return [
    {
      ...{ kind: 'import-batch', recordId: batch, scope, parents: [] },
      value: { ...whole, pointsTaken: taken.length },
    },
    ...taken.map((one): Next<'measurement'> => {
      const { period, value, count, denominator, flag, note, row } = one.point;
      return {
        ...{ kind: 'measurement', recordId: newId<'measurement'>(), scope, parents: [] },
        value: {
          ...{ indicator: one.indicator, period, value, count, denominator, flag, note, source },
          ...{ denominatorSource: '', sourceFile: fileName, sourceRow: row, batch },
          corrects: one.fate === 'changed' ? one.before.id : null,
        },
      };
    }),
  ];
}

/** Takes back all that an import brought: what it had put right stands again as it was. */
export const undoImport = (
  batch: RecordId<'import-batch'>,
  on: IsoDate,
  id: RecordId<'withdrawal'>,
): Next<'withdrawal'> => ({
  ...{ kind: 'withdrawal', recordId: id, scope: PARTNERSHIP_SCOPE, parents: [] },
  value: { action: null, of: batch, on, reason: '' },
});
