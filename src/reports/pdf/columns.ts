import type { ReportTable } from '../model/report.ts';
import { LOOKS } from './looks.ts';
import type { Typeface } from './typeface.ts';

/** More than this of a page is not asked for by a word, however long: it is broken instead. */
const WIDEST_WORD = 0.22;

/** No column asks for more on account of its longest text: the others have something to say, too. */
const WIDEST_TEXT = 0.55;

/**
 * How wide each column is, in points: first its longest word, so that none is broken; then what is left,
 * to those whose texts would be longer.
 *
 * @param room of the whole table; `pad` is left free at both sides of each cell
 */
export function columnWidths(
  type: Typeface,
  { columns, rows }: ReportTable,
  room: number,
  pad: number,
): readonly number[] {
  const asked = columns.map(({ title, isRowHead, weight }, at) => {
    const face = isRowHead ? 'bold' : 'regular';
    const { size } = LOOKS.cell;
    const cells = rows.map((row) => row.cells[at]);
    const shape = cells.some((cell) => cell?.status) ? 12 : 0;
    const texts = cells.map((cell) => cell?.text ?? '');
    const width = (text: string, of: typeof face) => type.widthOf(type.plain(text), of) * size;
    const words = (all: readonly string[]) => new Set(all.flatMap((text) => text.split(/\s+/)));
    const longest = (all: Iterable<string>, of: typeof face) =>
      Math.max(0, ...[...all].map((text) => width(text, of)));
    const word = Math.max(longest(words(texts), face), longest(words([title]), 'bold'));
    const line = Math.max(longest(sample(texts), face), Math.min(width(title, 'bold'), 90));
    const least = Math.min(word, room * WIDEST_WORD) + shape + 2 * pad + 1;
    const most = Math.max(least, Math.min(line + shape + 2 * pad + 1, room * WIDEST_TEXT));
    return { least, most, weight };
  });
  const least = sum(asked.map((one) => one.least));
  const wanted = sum(asked.map((one) => one.most - one.least));
  const left = room - least;
  if (left <= 0) return asked.map((one) => (one.least / least) * room);
  if (wanted <= left) {
    const weights = sum(asked.map((one) => one.weight));
    return asked.map((one) => one.most + ((left - wanted) * one.weight) / weights);
  }
  return asked.map((one) => one.least + ((one.most - one.least) / wanted) * left);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Enough to know what is usual: a table of thousands is not measured whole. */
const sample = (texts: readonly string[]) => texts.slice(0, 200);
