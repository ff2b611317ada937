import type { Report } from '../../model/report.ts';
import { ACCENT, HEAD, INK, INNER, SIZES } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import { countLines, cutToLines, heightOf, LEADING } from '../textSize.ts';
import { PAD } from '../xml/shapes.ts';
import type { Deck, Page } from './deck.ts';
import { putText } from './deck.ts';

const SECTION = { id: 'cover', title: 'Cover' } as const;

/** Sizes of a title, the largest that takes two lines. */
const TITLES = [44, 36, 30, 26, 22] as const;

/** Whose report, of which plan and as at when; nothing else. */
export function planCover(
  deck: Deck,
  { title, running }: Report,
  cover: NonNullable<Report['cover']>,
): void {
  const lines = (size: number) => countLines(title, { size, width: INNER.width, isBold: true });
  const titleSize = TITLES.find((size) => lines(size) <= 2) ?? 20;
  const height = heightOf(lines(titleSize), titleSize) + 4;
  const page: Page = {
    ...{ look: 'cover', section: SECTION, over: '', title, titleSize, items: [], notes: [] },
    titlePlace: { x: INNER.left, y: 104, width: INNER.width, height },
    y: 66,
  };
  deck.push(page);
  const line = (text: string, size: number, most: number, look = {}) => {
    if (text === '') return;
    const shown = cutToLines(text, { size, width: INNER.width, lines: most });
    const taken = countLines(shown, { size, width: INNER.width });
    if (shown !== text) page.notes.push(text);
    putText(page, 'Text', [paragraphOf(shown, { size, ...look })], heightOf(taken, size));
  };
  const isShort =
    countLines(cover.partnership, { size: 22, width: INNER.width, isBold: true }) <= 1;
  if (!isShort) page.y = 56;
  line(cover.partnership, isShort ? 22 : 17, 2, { colour: ACCENT, isBold: true });
  page.y = 104 + height + 10;
  line(cover.planYear, SIZES.lead, 2, { colour: INK });
  if (cover.condition !== '') putBox(page, cover.condition);
  line(running.notice, SIZES.body, 2, { isBold: true });
  putFacts(page, cover.facts);
}

function putBox(page: Page, text: string): void {
  const size = SIZES.body;
  const width = INNER.width - 2 * PAD;
  const shown = cutToLines(text, { size, width, lines: 4 });
  if (shown !== text) page.notes.push(text);
  const height = heightOf(countLines(shown, { size, width }), size) + 2 * PAD;
  putText(page, 'Condition', [paragraphOf(shown, { size })], height, HEAD);
}

/** At the foot of the page, each in a line. */
function putFacts(page: Page, facts: NonNullable<Report['cover']>['facts']): void {
  const size = SIZES.label;
  const most = Math.max(1, Math.floor((INNER.bottom - page.y) / (size * LEADING + 3)));
  const paragraphs = facts.slice(0, most).map(({ term, detail }) => {
    const width = INNER.width - 120;
    const shown = cutToLines(detail, { size, width, lines: 1 });
    if (shown !== detail) page.notes.push(`${term}: ${detail}`);
    return {
      runs: [
        { text: `${term}: `, size, isBold: true },
        { text: shown, size },
      ],
      after: 3,
    };
  });
  page.notes.push(...facts.slice(most).map(({ term, detail }) => `${term}: ${detail}`));
  const height = paragraphs.length * (size * LEADING + 3);
  page.y = Math.max(page.y, INNER.bottom - height - 4);
  putText(page, 'About this report', paragraphs, height);
}
