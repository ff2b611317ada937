import type { Block, KeyFigure } from '../../model/report.ts';
import { INK, INNER, QUIET, SIZES, STATUS_LOOKS, TINT } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import type { Item } from '../slide.ts';
import { BOLD, countLines, cutToLines, heightOf, widthOf } from '../textSize.ts';
import { PAD } from '../xml/shapes.ts';
import { isFresh, putSmall, putText, roomOf } from './deck.ts';
import { type Flow, makeRoom } from './flow.ts';
import { sayMore } from './sentences.ts';

type Text = Extract<Block, { readonly kind: 'text' }>;

const LOOKS: Readonly<Record<Text['look'], { readonly size: number; readonly colour: string }>> = {
  lead: { size: SIZES.lead, colour: INK },
  plain: { size: SIZES.body, colour: INK },
  small: { size: SIZES.small, colour: QUIET },
  box: { size: SIZES.body, colour: INK },
};

/** More than this of one text is in the notes. */
const MOST_LINES = 12;

export function planText(flow: Flow, { text, look }: Omit<Text, 'kind'>): void {
  const { size, colour } = LOOKS[look];
  const isBox = look === 'box';
  const width = INNER.width - (isBox ? 2 * PAD : 0);
  const shown = cutToLines(text, { size, width, lines: MOST_LINES });
  const height = heightOf(countLines(shown, { size, width }), size) + (isBox ? 2 * PAD : 0);
  const page = makeRoom(flow, height);
  if (shown !== text) page.notes.push(text);
  putText(
    ...([page, look === 'box' ? 'Note' : 'Text'] as const),
    ...([[paragraphOf(shown, { size, colour })], height, isBox ? TINT : undefined] as const),
  );
}

/** A list that is longer goes on in the notes. */
const MOST_PAGES = 3;

/** A list that is no higher is not broken; in points. */
const MOST_TOGETHER = 300;

export function planList(flow: Flow, items: readonly string[]): void {
  const room = { size: SIZES.body, width: INNER.width - 16, lines: 4 };
  const laid = items.map((item) => {
    const text = cutToLines(item, room);
    return { item, text, height: heightOf(countLines(text, room), room.size) + 4 };
  });
  let rest = laid;
  for (let at = 1; rest.length > 0; at += 1) {
    const whole = rest.reduce((sum, one) => sum + one.height, 0);
    const page = makeRoom(flow, whole <= MOST_TOGETHER ? whole : (rest[0]?.height ?? 0));
    if (at > MOST_PAGES) {
      putSmall(page, sayMore(rest.length), QUIET);
      page.notes.push(...rest.map(({ item }) => item));
      return;
    }
    let height = 0;
    const most = rest.findIndex((one, before) => {
      height += one.height;
      return before > 0 && height > roomOf(page);
    });
    const shown = most === -1 ? rest : rest.slice(0, most);
    page.notes.push(...shown.filter(({ item, text }) => item !== text).map(({ item }) => item));
    const paragraphs = shown.map(({ text }) => ({
      ...paragraphOf(text, { size: room.size }),
      ...{ isBullet: true, after: 4 },
    }));
    putText(
      ...([page, 'List', paragraphs] as const),
      shown.reduce((sum, one) => sum + one.height, 0),
    );
    rest = rest.slice(shown.length);
  }
}

/** Side by side in a row. */
const MOST_TILES = 5;
const BETWEEN = 12;

/** Large figures, each with its label and what it is counted over. */
export function planNumbers(flow: Flow, label: string, numbers: readonly KeyFigure[]): void {
  const rows = Math.ceil(numbers.length / MOST_TILES);
  const across = Math.ceil(numbers.length / rows);
  const width = (INNER.width - BETWEEN * (across - 1)) / across;
  const lines = Math.max(
    ...numbers.map((one) => countLines(one.label, { size: SIZES.label, width: width - 2 * PAD })),
  );
  const tile = 2 * PAD + heightOf(Math.min(lines, 3) + 1, SIZES.label) + heightOf(1, SIZES.figure);
  const head = heightOf(1, SIZES.body) + 4;
  const page = makeRoom(flow, head + rows * (tile + BETWEEN));
  if (!isFresh(page)) page.y += 6;
  putText(
    ...([page, 'Heading'] as const),
    [
      paragraphOf(
        cutToLines(label, { size: SIZES.body, width: INNER.width, lines: 1, isBold: true }),
        {
          ...{ size: SIZES.body, isBold: true, colour: QUIET },
        },
      ),
    ],
    head,
  );
  page.y -= 8;
  for (const [at, figure] of numbers.entries()) {
    const x = INNER.left + (at % across) * (width + BETWEEN);
    const y = page.y + Math.floor(at / across) * (tile + BETWEEN);
    page.items.push(tileOf(figure, { x, y, width, height: tile }));
  }
  page.y += rows * (tile + BETWEEN) + 6;
}

/** Smaller where a figure is longer than its tile. */
const figureSize = (shown: string, width: number): number =>
  [SIZES.figure, 26, 20, 16].find((size) => widthOf(shown, size * BOLD) <= width) ?? SIZES.small;

function tileOf({ label, count, of, status }: KeyFigure, place: Item['place']): Item {
  const look = status && STATUS_LOOKS[status];
  const shown = new Intl.NumberFormat('en-GB').format(count);
  const size = SIZES.label;
  return {
    ...{
      kind: 'text',
      name: label,
      place,
      fill: look?.tint === 'FFFFFF' ? TINT : (look?.tint ?? TINT),
    },
    paragraphs: [
      paragraphOf(cutToLines(label, { size, width: place.width - 2 * PAD, lines: 3 }), { size }),
      {
        runs: [
          ...(look ? [{ text: `${look.sign} `, size: 24, colour: look.colour }] : []),
          { text: shown, size: figureSize(shown, place.width - 2 * PAD - 30), isBold: true },
        ],
      },
      paragraphOf(of, { size, colour: QUIET }),
    ],
  };
}
