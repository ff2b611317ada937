import Papa from 'papaparse';
import { decoderOf, type Encoding } from './encoding.ts';
import type { Reading, ReadRows } from './rows.ts';

/** Characters that are parsed at once: enough to be fast, little enough to stay flat. */
const PIECE = 1 << 20;

/**
 * Reads a CSV file piece by piece: never more of it is held than a piece and a row. Papa's own
 * reading of files cuts letters in two where a piece ends, so the pieces are made here.
 */
export async function csvRows(file: Blob, encoding: Encoding, reading: Reading): Promise<ReadRows> {
  const { onProgress, signal } = reading;
  const decoder = decoderOf(encoding);
  const parsing = parsingInto(reading.onRow);
  let bytes = 0;
  for await (const chunk of chunksOf(file)) {
    signal.throwIfAborted();
    parsing.add(decoder.decode(chunk, false));
    bytes += chunk.length;
    onProgress(bytes);
  }
  parsing.add(decoder.decode(new Uint8Array(), true));
  return { ...parsing.end(), isMixedEncoding: decoder.isMixed() };
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE) {
    yield new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
  }
}

function parsingInto(onRow: Reading['onRow']) {
  let rest = '';
  let rows = 0;
  let delimiter: string | null = null;
  // A field larger than a piece would be read again with each: it is waited for, twice as long.
  let wanted = 0;
  let width = 0;
  let isCut = false;
  let lastLength = 0;

  function take(isLast: boolean): void {
    if (rest === '') return;
    delimiter ??= delimiterOf(rest);
    const parser = new Papa.Parser({ delimiter, newline: lineBreakOf(rest) });
    const parsed = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
    // After the last line break Papa finds one more row, of nothing.
    if (isLast && parsed.data.at(-1)?.join('') === '') parsed.data.pop();
    for (const cells of parsed.data) {
      rows += 1;
      lastLength = cells.length;
      width = Math.max(width, cells.length);
      onRow(cells, rows);
    }
    isCut = isLast && parsed.errors.some(({ code }) => code === 'MissingQuotes');
    const { cursor } = parsed.meta;
    wanted = cursor === 0 ? rest.length * 2 : 0;
    rest = isLast ? '' : rest.slice(cursor);
  }

  return {
    add(text: string): void {
      rest += text;
      if (rest.length >= wanted) take(false);
    },
    end() {
      const hasNoLastLineBreak = rest !== '' && !/[\r\n]$/.test(rest);
      take(true);
      const isShort = hasNoLastLineBreak && lastLength < width;
      return { rows, cutAt: isCut || isShort ? rows : null, hasNoLastLineBreak };
    },
  };
}

const lineBreakOf = (text: string): '\r\n' | '\n' | '\r' => {
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\n') ? '\n' : '\r';
};

/** A comma, or what other countries and copied tables have: whichever most of the lines agree on. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 64_000).split(/\r?\n/).slice(0, 40);
  const widest = (mark: string) => Math.max(...lines.map((line) => line.split(mark).length));
  const found = [',', ';', '\t'].map((mark) => ({ mark, columns: widest(mark) }));
  return found.reduce((best, one) => (one.columns > best.columns ? one : best)).mark;
}
