import type { Fact, KeyEntry, ReportRow, ReportTable } from '../../model/report.ts';
import { INNER, QUIET, SIZES } from '../looks.ts';
import type { Row } from '../slide.ts';
import { LEADING } from '../textSize.ts';
import { goesOn, openPage, type Page, putSmall, roomOf } from './deck.ts';
import { type Flow, makeRoom } from './flow.ts';
import { headRow, type Layout, layoutOf, rowsOf } from './rows.ts';
import { sayMore } from './sentences.ts';
import { notesOfTable } from './notes.ts';

interface TableLook {
  readonly hasHead: boolean;
  /** On one slide. */
  readonly mostRows: number;
}

const USUAL: TableLook = { hasHead: true, mostRows: 9 };
const HEADLESS: TableLook = { hasHead: false, mostRows: 14 };

/** Lines under a row: as many as leave room for all rows. */
const DETAILS = [2, 1, 0] as const;

const SMALL_PRINT = SIZES.small * LEADING + 14;

/** Rows with less room than this under them look forlorn, in points. */
const LEAST_ROWS = 3;

export function planTable(flow: Flow, table: ReportTable, look: TableLook = USUAL): void {
  const layout = layoutOf(table);
  const head = look.hasHead ? [headRow(layout)] : [];
  const first = table.rows.slice(0, LEAST_ROWS).flatMap((row) => rowsOf(layout, row, 0));
  const title = flow.heading ?? table.caption;
  const fresh = openPage([], { section: flow.section, title: goesOn(title, ' (2 of 3)') });
  const around = sumOf(head) + SMALL_PRINT;
  const whole = around + wholeOf(layout, look.mostRows);
  const isTogether = isWellFilled(flow.page) && whole <= roomOf(fresh);
  const page = makeRoom(flow, isTogether ? whole : around + sumOf(first), table.caption);
  // A table that is longer goes on in the notes: a board does not page through forty slides.
  const rooms = [page, fresh, fresh].map((one) => roomOf(one) - around);
  const tried = DETAILS.map((details) => chunksOf(layout, { rooms, ...look, details }));
  const chunks = tried.find((some) => countOf(some) === table.rows.length) ?? tried.at(-1) ?? [];
  const left = table.rows.length - countOf(chunks);

  let done = 0;
  for (const [at, chunk] of chunks.entries()) {
    const isLast = at === chunks.length - 1;
    const place = `${at + 1} of ${chunks.length}`;
    if (at > 0) {
      flow.page = openPage(flow.deck, {
        section: flow.section,
        title: goesOn(title, ` (${place})`),
      });
    }
    putTable(flow.page, layout, { rows: [...head, ...chunk.rows], hasHead: look.hasHead });
    const small = [
      ...(chunks.length > 1 ? [place] : []),
      ...(isLast && left > 0 ? [sayMore(left)] : []),
    ];
    if (small.length > 0) putSmall(flow.page, small.join(' · '), QUIET);
    const noted = table.rows.slice(done, isLast ? undefined : done + chunk.count);
    flow.page.notes.push(...notesOfTable(table, noted, look.hasHead));
    done += chunk.count;
  }
}

/** As high as it is with all it can show; endless where it has more rows than a slide. */
const wholeOf = (layout: Layout, mostRows: number): number =>
  layout.table.rows.length > mostRows
    ? Number.POSITIVE_INFINITY
    : sumOf(layout.table.rows.flatMap((row) => rowsOf(layout, row, DETAILS[0])));

/** So much of a slide is taken that a short table had better begin on the next than be torn. */
const FILLED = 0.3;

function isWellFilled({ y, titlePlace }: Page): boolean {
  const top = titlePlace.y + titlePlace.height;
  return (y - top) / (INNER.bottom - top) > FILLED;
}

interface Chunk {
  readonly rows: readonly Row[];
  /** Of the report's rows. */
  readonly count: number;
}

interface Chunking {
  /** Of each slide, in points. */
  readonly rooms: readonly number[];
  readonly mostRows: number;
  /** Lines under each row, at most. */
  readonly details: number;
}

const countOf = (chunks: readonly Chunk[]) => chunks.reduce((sum, { count }) => sum + count, 0);

/** Rows of each slide; at least one, however long it is, and none alone on the last if it can be helped. */
function chunksOf(layout: Layout, chunking: Chunking): readonly Chunk[] {
  const { rows } = layout.table;
  const counts = fitted(layout, rows, chunking);
  const [last = 0, before = 0] = counts.toReversed();
  if (last === 1 && before > 2) counts.splice(-2, 2, before - 1, 2);
  let done = 0;
  return counts.map((count) => {
    const own = rows.slice(done, done + count);
    done += count;
    return { count, rows: own.flatMap((row) => rowsOf(layout, row, chunking.details)) };
  });
}

/** How many rows each slide has room for. */
function fitted(
  layout: Layout,
  rows: readonly ReportRow[],
  { rooms, mostRows, details }: Chunking,
): number[] {
  const counts: number[] = [];
  let rest = rows;
  for (const room of rooms) {
    let [count, taken] = [0, 0];
    for (const row of rest.slice(0, mostRows)) {
      taken += sumOf(rowsOf(layout, row, details));
      if (count > 0 && taken > room) break;
      count += 1;
    }
    counts.push(count);
    rest = rest.slice(count);
    if (rest.length === 0) break;
  }
  return counts;
}

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

function putTable(
  page: Page,
  { table, widths }: Layout,
  { rows, hasHead }: { readonly rows: readonly Row[]; readonly hasHead: boolean },
): void {
  if (rows.length === 0) return;
  const height = sumOf(rows);
  page.items.push({
    ...{ kind: 'table', alt: table.caption, widths, rows, hasHead },
    place: { x: INNER.left, y: page.y, width: INNER.width, height },
  });
  page.y += height + 8;
}

export const planFacts = (flow: Flow, facts: readonly Fact[]): void =>
  planTable(
    flow,
    headless(
      flow,
      facts.map(({ term, detail }) => ({ status: null, text: term, detail })),
    ),
    HEADLESS,
  );

export const planKey = (flow: Flow, entries: readonly KeyEntry[]): void =>
  planTable(
    flow,
    headless(
      flow,
      entries.map(({ status, label, meaning }) => ({ status, text: label, detail: meaning })),
    ),
    HEADLESS,
  );

type Pair = ReportRow['cells'][number] & { readonly detail: string };

const column = (isRowHead: boolean, weight: number) => ({
  ...{ title: '', isNumber: false, isRowHead, weight },
});

const headless = (flow: Flow, pairs: readonly Pair[]): ReportTable => ({
  caption: flow.heading ?? flow.section.title,
  columns: [column(true, 1), column(false, 4)],
  rows: pairs.map(({ status, text, detail }) => ({
    cells: [
      { text, status },
      { text: detail, status: null },
    ],
    details: [],
  })),
});
