import type { CandidatePoint, FigureLayout } from '#domain/indicators/candidatePoint.ts';
import { periodKey } from '#domain/indicators/periodSteps.ts';
import type { DataFlag } from '#domain/records/measurement.ts';
import type { Observation, RefusalReason } from './layout.ts';
import { unassignedNote } from './qualityNotes.ts';

/** Which figures of a file are wanted; a whole file of a country is never held. */
export interface Wanted {
  readonly areas: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
}

export interface Refused {
  readonly reason: RefusalReason;
  readonly rows: number;
  /** The first of them, as a person finds them, with the cell that could not be read. */
  readonly first: readonly { readonly row: string; readonly says: string }[];
}

/** Of each reason so many rows are named, for a list that can be saved; the rest are counted. */
const NAMED_ROWS = 5000;
const NAMED_PARTS = 5;

/** "12", or "12 (2016_17)" where there are several sheets or files. */
export const labelOf = (row: number, place: string): string =>
  place === '' ? String(row) : `${row} (${place})`;

export function collector(layout: FigureLayout, repeated: 'added' | 'the-same', wanted: Wanted) {
  const points = new Map<string, Gathered>();

  function observe(seen: Observation, number: number, place: string): void {
    if (!wanted.areas.has(seen.area)) return;
    for (const series of seen.series) {
      if (!wanted.series.has(series)) continue;
      const row = labelOf(number, place);
      const key = `${seen.area}\n${series}\n${periodKey(seen.period)}`;
      const before = points.get(key);
      if (before) before.add(seen, row);
      else points.set(key, gathered(seen, series, row, repeated));
    }
  }

  function finish() {
    const all = [...points.values()].map((point) => point.finish(layout));
    const isClear = all.filter((point) => point !== null);
    const unclear = [...points.values()].filter((point) => point.isContradicted());
    return { points: isClear, contradicted: unclear.map((point) => point.rowsText()) };
  }
  return { observe, finish };
}

interface Gathered {
  readonly add: (seen: Observation, row: string) => void;
  readonly isContradicted: () => boolean;
  readonly rowsText: () => string;
  readonly finish: (layout: FigureLayout) => CandidatePoint | null;
}

function gathered(
  first: Observation,
  series: string,
  firstRow: string,
  repeated: 'added' | 'the-same',
): Gathered {
  const rows = [firstRow];
  let rowCount = 1;
  let { figure } = first;
  let { areaCode } = first;
  let isContradicted = false;

  const rowsText = () => sayRows(rows, rowCount, repeated);
  return {
    add(seen, row) {
      rowCount += 1;
      if (rows.length < NAMED_PARTS) rows.push(row);
      if (areaCode === '' || (seen.areaCode !== '' && seen.areaCode < areaCode)) {
        areaCode = seen.areaCode;
      }
      if (repeated === 'added') figure = added(figure, seen.figure);
      else if (!isSame(figure, seen.figure)) isContradicted = true;
    },
    isContradicted: () => isContradicted,
    rowsText,
    finish(layout) {
      if (isContradicted) return null;
      const { area, unit, period, count = null, denominator = null, note = '' } = first;
      const value = figure.kind === 'value' ? figure.value : null;
      const unassigned = unassignedNote(layout, area, period);
      const flag: DataFlag =
        figure.kind !== 'value' ? figure.kind : unassigned ? 'unassigned' : 'ok';
      const notes = [note, unassigned ?? ''].filter((words) => words !== '').join(' ');
      const said = { flag, note: notes, row: rowsText() };
      return { area, areaCode, series, unit, period, value, count, denominator, ...said };
    },
  };
}

type Figure = Observation['figure'];

/** A sum with a hidden part is hidden, one with an unknown part not known: neither is a zero. */
function added(one: Figure, other: Figure): Figure {
  if (one.kind === 'value' && other.kind === 'value') {
    return { kind: 'value', value: one.value + other.value };
  }
  return [one, other].find(({ kind }) => kind === 'suppressed') ?? { kind: 'missing' };
}

const isSame = (one: Figure, other: Figure) =>
  one.kind === other.kind &&
  (one.kind !== 'value' || other.kind !== 'value' || one.value === other.value);

function sayRows(rows: readonly string[], count: number, repeated: 'added' | 'the-same'): string {
  const first = rows[0] ?? '';
  if (count === 1 || repeated === 'the-same') return `row ${first}`;
  if (count > rows.length) return `rows ${rows.join(', ')} and ${count - rows.length} more added`;
  return `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1)} added`;
}

/** Counts the rows that gave no figure, by reason. */
export function refusals() {
  const all = new Map<RefusalReason, { rows: number; first: { row: string; says: string }[] }>();
  return {
    refuse(reason: RefusalReason, row: string, says = ''): void {
      const known = all.get(reason) ?? { rows: 0, first: [] };
      all.set(reason, known);
      known.rows += 1;
      if (known.first.length < NAMED_ROWS) known.first.push({ row, says: copyOf(says) });
    },
    list: (): readonly Refused[] =>
      [...all].map(([reason, { rows, first }]) => ({ reason, rows, first })),
  };
}

/** Letter by letter: a slice would keep the whole piece of the file that it was cut from. */
const copyOf = (says: string): string => [...says.slice(0, 60)].join('');
