import type { Lineage, LineageBox, LineageEnd, LineageLine } from '#domain/structure/lineage.ts';
import { fitText } from '../textFit.ts';
import { sayTags } from './words.ts';

/** All in CSS pixels. */
const NARROWEST_BOX = 148;
const WIDEST_BOX = 280;
const NARROWEST_GAP = 112;
const WIDEST_GAP = 190;
const PADDING = 10;
const BETWEEN = 12;

/** Of the row with the names of the years. */
export const HEAD = 30;
export const TITLE_SIZE = 13;
export const TAG_SIZE = 12;
export const LEADING = 17;

export interface PlacedBox {
  readonly box: LineageBox;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Under the title: Theme, New; empty where there is nothing to say. */
  readonly tag: string;
}

export interface PlacedLine {
  readonly line: LineageLine;
  readonly from: Point;
  readonly to: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Left edge of each year. */
  readonly columns: readonly number[];
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** @param width of its place; it is drawn wider where the years would not be readable in it */
export function lineageLayout(lineage: Lineage, width: number): LineageLayout {
  const { years } = lineage;
  const gaps = Math.max(0, years.length - 1);
  const least = years.length * NARROWEST_BOX + gaps * NARROWEST_GAP;
  const drawn = Math.max(width, least);
  const spare = drawn - least;
  const gap = Math.min(WIDEST_GAP, NARROWEST_GAP + (gaps > 0 ? (spare * 0.4) / gaps : 0));
  const boxWidth = Math.min(WIDEST_BOX, (drawn - gaps * gap) / Math.max(1, years.length));
  const columns = years.map((_, year) => Math.round(year * (boxWidth + gap)));
  const unplaced = years.flatMap(({ boxes }, year) =>
    boxes.map((box, at) => {
      const end = { year, box: at };
      const room = { width: boxWidth - 2 * PADDING, size: TITLE_SIZE, lines: 4 };
      return { box, end, lines: fitText(box.title, room), tag: sayTags(lineage, box, end) };
    }),
  );
  const mostLines = Math.max(1, ...unplaced.map(({ lines, tag }) => lines.length + (tag ? 1 : 0)));
  const boxHeight = mostLines * LEADING + 2 * PADDING;
  const yOf = (box: number) => HEAD + box * (boxHeight + BETWEEN);
  const most = Math.max(0, ...years.map(({ boxes }) => boxes.length));
  const last = columns.at(-1) ?? 0;
  return {
    ...{ width: Math.max(1, last + boxWidth), height: yOf(most), boxWidth, boxHeight, columns },
    boxes: unplaced.map(({ end, ...one }) => ({
      ...one,
      ...{ x: columns[end.year] ?? 0, y: yOf(end.box) },
    })),
    lines: lineage.lines.map((line) => ({
      line,
      from: { x: (columns[line.from.year] ?? 0) + boxWidth, y: middle('from', line) },
      to: { x: columns[line.to.year] ?? 0, y: middle('to', line) },
    })),
  };

  /** Lines that meet at a box do so side by side, in the order of their other ends. */
  function middle(side: 'from' | 'to', line: LineageLine): number {
    const other = side === 'from' ? 'to' : 'from';
    const met = lineage.lines
      .filter((one) => isSame(one[side], line[side]))
      .toSorted((a, b) => a[other].box - b[other].box);
    const share = (met.indexOf(line) + 1) / (met.length + 1);
    return yOf(line[side].box) + share * boxHeight;
  }
}

const isSame = (a: LineageEnd, b: LineageEnd) => a.year === b.year && a.box === b.box;
