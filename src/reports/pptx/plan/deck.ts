import type { ReportSection } from '../../model/report.ts';
import { INNER, SIZES } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import type { Item, Paragraph, Slide } from '../slide.ts';
import { countLines, cutToLines, heightOf, LEADING } from '../textSize.ts';

/** A slide that is being filled, from top to bottom. */
export interface Page extends Omit<Slide, 'items' | 'notes'> {
  readonly items: Item[];
  readonly notes: string[];
  /** Where the next thing goes, in points. */
  y: number;
}

/** Slides so far. */
export type Deck = Page[];

interface Opening {
  readonly section: Pick<ReportSection, 'id' | 'title'>;
  readonly title: string;
  /** Above the title; the section's own where nothing is said. */
  readonly over?: string;
}

const TITLE_TOP = 40;

/** The largest at which a title takes two lines, or three of the smaller; it is never cut. */
const TITLE_SIZES = [
  { size: 28, lines: 2 },
  { size: 26, lines: 2 },
  { size: 24, lines: 2 },
  { size: 22, lines: 3 },
] as const;
const SMALLEST_TITLE = 20;

export function openPage(deck: Deck, { section, title, over = section.title }: Opening): Page {
  const lines = (size: number) => countLines(title, { size, width: INNER.width, isBold: true });
  const titleSize = TITLE_SIZES.find((one) => lines(one.size) <= one.lines)?.size ?? SMALLEST_TITLE;
  const height = heightOf(lines(titleSize), titleSize) + 4;
  const page: Page = {
    ...{ look: 'page', section, over, title, titleSize, items: [], notes: [] },
    titlePlace: { x: INNER.left, y: TITLE_TOP, width: INNER.width, height },
    y: TITLE_TOP + height + 12,
  };
  deck.push(page);
  return page;
}

/** Of a slide that goes on with another: two lines, however long the title of that is. */
export const goesOn = (title: string, place: string): string =>
  `${cutToLines(title, { size: 24, width: INNER.width - 120, lines: 2, isBold: true })}${place}`;

export const roomOf = ({ y }: Page): number => INNER.bottom - y;

export const isFresh = ({ items }: Page): boolean => items.length === 0;

/** Air between one thing and the next. */
const GAP = 10;

/** Puts words on a page, as wide as it is. */
export function putText(
  page: Page,
  name: string,
  paragraphs: readonly Paragraph[],
  height: number,
  fill?: string,
): void {
  const place = { x: INNER.left, y: page.y, width: INNER.width, height };
  page.items.push({ kind: 'text', name, place, paragraphs, ...(fill && { fill }) });
  page.y += height + GAP;
}

/** One line, in small print. */
export function putSmall(page: Page, text: string, colour: string): void {
  const look = { size: SIZES.small, colour };
  putText(page, 'Small print', [paragraphOf(text, look)], SIZES.small * LEADING + 2);
}
