import type { ReportTable } from './model/report.ts';

/** How wide a text is on one line, in the unit of the room there is. */
export type Measure = (text: string, isBold: boolean) => number;

/** More than this of a page is not asked for by a word, however long: it is broken instead. */
const WIDEST_WORD = 0.22;

/** Heads go over several lines before figures do. */
const WIDEST_HEAD = 0.17;

/** No column asks for more on account of its longest text: the others have something to say, too. */
const WIDEST_TEXT = 0.55;

interface Room {
  /** Of the whole table. */
  readonly room: number;
  /** Left free at both sides of each cell. */
  readonly pad: number;
  /** For the shape before the word of a status. */
  readonly forShape: number;
}

/**
 * How wide each column is: first its longest word, so that none is broken; then what is left, to those
 * whose texts would be longer.
 */
export function columnWidths(
  { columns, rows }: ReportTable,
  width: Measure,
  { room, pad, forShape }: Room,
): readonly number[] {
  const weights = sum(columns.map(({ weight }) => weight));
  const asked = columns.map(({ title, isRowHead, weight }, at) => {
    const cells = rows.map((row) => row.cells[at]);
    const shape = cells.some((cell) => cell?.status) ? forShape : 0;
    const texts = cells.map((cell) => cell?.text ?? '');
    const words = (all: readonly string[]) => new Set(all.flatMap((text) => text.split(/\s+/)));
    const longest = (all: Iterable<string>, isBold: boolean) =>
      Math.max(0, ...[...all].map((text) => width(text, isBold)));
    const word = Math.max(longest(words(texts), isRowHead), longest(words([title]), true));
    const line = Math.max(
      longest(sample(texts), isRowHead),
      Math.min(width(title, true), room * WIDEST_HEAD),
    );
    const least = Math.min(word, room * WIDEST_WORD) + shape + 2 * pad;
    // A column to write in has no words that ask for room.
    const isBlank = rows.length > 0 && texts.every((text) => text.trim() === '');
    const asks = isBlank ? (1.6 * weight * room) / weights : line;
    const most = Math.max(least, Math.min(asks + shape + 2 * pad, room * WIDEST_TEXT));
    return { least, most, weight };
  });
  const least = sum(asked.map((one) => one.least));
  const wanted = sum(asked.map((one) => one.most - one.least));
  const left = room - least;
  if (left <= 0) return asked.map((one) => (one.least / least) * room);
  if (wanted <= left) {
    return asked.map((one) => one.most + ((left - wanted) * one.weight) / weights);
  }
  return asked.map((one) => one.least + ((one.most - one.least) / wanted) * left);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Enough to know what is usual: a table of thousands is not measured whole. */
const sample = (texts: readonly string[]) => texts.slice(0, 200);
