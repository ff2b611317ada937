import type { CandidatePoint, FigureLayout } from '#domain/indicators/candidatePoint.ts';
import { accept, refuse, type Result } from '#domain/result.ts';
import { csvRows } from '../files/csvRows.ts';
import { kindOfFile } from '../files/encoding.ts';
import type { FileProblem, Reading, ReadRows } from '../files/rows.ts';
import { sheetRows } from '../files/sheetRows.ts';
import { collector, type Refused, refusals, type Wanted } from './collect.ts';
import { missingMonths } from './coverage.ts';
import { type FigureTables, type Into, tablesOf } from './figureTables.ts';
import type { Answers, NotRecognised } from './recognise.ts';

export type ReadProblem = { readonly file: string } & (
  | FileProblem
  | NotRecognised
  | { readonly kind: 'cut'; readonly row: number }
  | { readonly kind: 'layouts-differ' }
  | { readonly kind: 'counted-twice'; readonly what: string }
);

/** What there is in the files: what of it is wanted is chosen from this. */
export interface Survey {
  readonly layout: FigureLayout;
  readonly rows: number;
  readonly areas: readonly { readonly name: string; readonly rows: number }[];
  readonly series: readonly string[];
  readonly refused: readonly Refused[];
  readonly missing: readonly { readonly force: string; readonly month: string }[];
  readonly notes: readonly { readonly file: string; readonly kind: FileNote }[];
}

export type FileNote = 'mixed-encoding' | 'no-last-line-break';

export interface Collected {
  readonly points: readonly CandidatePoint[];
  /** Rows that say two things of one area, series and period: none of them is taken. */
  readonly contradicted: readonly string[];
}

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

type Watch = Pick<Reading, 'onProgress' | 'signal'>;

/** First reading: only names are kept, so that a file of a whole country needs no room. */
export async function surveyFigures(
  files: readonly NamedFile[],
  answers: Answers,
  watch: Watch,
): Promise<Result<Survey, ReadProblem>> {
  const areas = new Map<string, { rows: number }>();
  // Lists, and not their names: rows of one kind share a list, and there are a million rows.
  const lists = new Set<readonly string[]>();
  const covered = new Map<string, Set<string>>();
  const refused = refusals();
  const read = await readAll(files, answers, watch, {
    observe: ({ area, series }) => {
      const known = areas.get(area);
      if (known) known.rows += 1;
      else areas.set(area, { rows: 1 });
      lists.add(series);
    },
    isWanted: () => true,
    refuse: refused.refuse,
    covers: (force, month) => {
      const months = covered.get(force);
      if (months) months.add(month);
      else covered.set(force, new Set([month]));
    },
  });
  if (!read.ok) return read;
  return accept({
    ...read.value,
    areas: [...areas].map(([name, { rows }]) => ({ name, rows })),
    series: [...new Set([...lists].flat())].toSorted(),
    refused: refused.list(),
    missing: missingMonths(covered),
  });
}

/** Second reading: the figures of the areas and series that were chosen. */
export async function collectFigures(
  files: readonly NamedFile[],
  answers: Answers,
  wanted: Wanted,
  watch: Watch,
): Promise<Result<Collected, ReadProblem>> {
  let collecting: ReturnType<typeof collector> | null = null;
  const read = await readAll(files, answers, watch, {
    observe: (seen, row, place) => collecting?.observe(seen, row, place),
    isWanted: (area) => wanted.areas.has(area),
    refuse: () => undefined,
    covers: () => undefined,
    onLayout: (layout, repeated) => {
      collecting ??= collector(layout, repeated, wanted);
    },
  });
  if (!read.ok) return read;
  // TypeScript does not see that it was set while reading.
  const found = (collecting as ReturnType<typeof collector> | null)?.finish();
  return accept(found ?? { points: [], contradicted: [] });
}

async function readAll(
  files: readonly NamedFile[],
  answers: Answers,
  { onProgress, signal }: Watch,
  into: Into,
): Promise<Result<Pick<Survey, 'layout' | 'rows' | 'notes'>, ReadProblem>> {
  let layout: FigureLayout | null = null;
  let [rows, before] = [0, 0];
  const notes: { file: string; kind: FileNote }[] = [];
  const claimed = new Map<string, number>();
  for (const [number, { name, content }] of files.entries()) {
    let twice: string | null = null;
    const claims = (what: string) => {
      const by = claimed.get(what) ?? number;
      if (by === number) claimed.set(what, number);
      else twice ??= what;
    };
    const tables = tablesOf(
      answers,
      { ...into, ...(files.length > 1 && { claims }) },
      files.length > 1 ? name : '',
    );
    const read = await readFile(content, tables, {
      onProgress: (bytes) => onProgress(before + bytes),
      signal,
    });
    if (!read.ok) return refuse({ ...read.problem, file: name });
    const problem = tables.end();
    if (twice !== null) return refuse({ kind: 'counted-twice', what: twice, file: name });
    if (problem) return refuse({ ...problem, file: name });
    const found = tables.layout();
    if (layout && found !== layout) return refuse({ kind: 'layouts-differ', file: name });
    layout = found;
    if (read.value.cutAt !== null)
      return refuse({ kind: 'cut', row: read.value.cutAt, file: name });
    if (read.value.isMixedEncoding) notes.push({ file: name, kind: 'mixed-encoding' });
    if (read.value.hasNoLastLineBreak) notes.push({ file: name, kind: 'no-last-line-break' });
    rows += read.value.rows;
    before += content.size;
  }
  return layout ? accept({ layout, rows, notes }) : refuse({ kind: 'empty', file: '' });
}

async function readFile(
  content: Blob,
  tables: FigureTables,
  watch: Watch,
): Promise<Result<ReadRows, FileProblem>> {
  if (content.size === 0) return refuse({ kind: 'empty' });
  const head = new Uint8Array(await content.slice(0, 64 * 1024).arrayBuffer());
  const kind = kindOfFile(head);
  const reading = { ...watch, onRow: tables.onRow };
  switch (kind.kind) {
    case 'zip':
      return sheetRows(content, reading, tables.begin);
    case 'old-excel':
      return refuse({ kind: 'old-excel' });
    case 'other':
      return refuse({ kind: 'not-a-table' });
    case 'text':
      return accept(await csvRows(content, kind.encoding, reading));
  }
}
