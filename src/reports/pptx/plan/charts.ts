import type { NativeChart, ReportChart } from '../../model/report.ts';
import { INNER, QUIET, SIZES } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import { countLines, cutToLines, heightOf } from '../textSize.ts';
import { longestOf } from '../xml/labelsXml.ts';
import { goesOn, isFresh, openPage, type Page, putText, roomOf } from './deck.ts';
import type { Flow } from './flow.ts';
import { notesOfTable } from './notes.ts';
import { splitSentences } from './sentences.ts';
import { planTable } from './tables.ts';

/** Bars under each other on one slide, with a name beside each. */
const MOST_BARS = 16;

/** More of what is beside a chart is in the notes. */
const [MOST_SAID, MOST_SMALL] = [3, 3];

/**
 * A slide of its own: what it says as the title, the chart, and where its figures come from. A picture
 * has its table on the next, in words that can be read from the back of a room.
 */
export function planChart(flow: Flow, chart: ReportChart, small: readonly string[]): void {
  const { native, sentence, more, table } = chart;
  const note = native?.note ?? chart.note;
  const below = [note, ...small].filter((line) => line !== '');
  const isDrawn = native !== null && hasFigures(native);
  const parts = isDrawn ? partsOf(native) : [null];
  for (const [at, part] of parts.entries()) {
    const page = pageOf(flow, chart, { at, of: parts.length });
    if (at === 0)
      page.notes.push(
        ...[sentence, more].filter((line) => line !== '' && !page.notes.includes(line)),
      );
    if (part) putChart(page, chart, part, heightOfSmall(below));
    const hasPicture = !part && putPicture(flow, chart, heightOfSmall(below));
    if (at === 0 && isDrawn) page.notes.push(...notesOfTable(table, table.rows), ...below);
    else if (!isDrawn) page.notes.push(...below);
    if (!part && !hasPicture) planTable(flow, table);
    for (const line of below) putLines(flow.page, line, SIZES.small, MOST_SMALL);
    flow.page.y = INNER.bottom;
    if (hasPicture) planTable(flow, table);
  }
}

/** The section's first, if nothing is on it yet. */
function pageOf(
  flow: Flow,
  { sentence, title }: ReportChart,
  { at, of }: { readonly at: number; readonly of: number },
): Page {
  const { first, rest } = splitSentences(sentence);
  const { section, deck } = flow;
  const isOpened = at === 0 && isFresh(flow.page);
  const place = of > 1 ? ` (${at + 1} of ${of})` : '';
  if (!isOpened) {
    const over = `${section.title} · ${flow.heading ?? title}`;
    flow.page = openPage(deck, {
      section,
      title: at > 0 ? goesOn(first, place) : `${first}${place}`,
      over,
    });
  }
  flow.heading = null;
  const said = isOpened ? saidUnder(flow.page.title, section.message, sentence) : rest;
  if (said !== '') putLines(flow.page, said, SIZES.body, MOST_SAID);
  return flow.page;
}

/** What is left of a section's message under its title, and what the chart says besides. */
function saidUnder(title: string, message: string, sentence: string): string {
  const rest = message.slice(title.length).trim();
  return sentence === message ? rest : [rest, sentence].filter(Boolean).join(' ');
}

const hasFigures = ({ categories, series }: NativeChart): boolean =>
  categories.length > 0 && series.length > 0;

interface Part {
  readonly chart: NativeChart;
  /** Of the axis of values: the parts of one chart are read beside each other. */
  readonly most: number | null;
}

function partsOf(chart: NativeChart): readonly Part[] {
  const { kind, categories, series } = chart;
  const count = kind === 'stacked-bars' ? Math.ceil(categories.length / MOST_BARS) : 1;
  if (count <= 1) return [{ chart, most: null }];
  const each = Math.ceil(categories.length / count);
  return Array.from({ length: count }, (_, at) => {
    const cut = <T>(all: readonly T[]) => all.slice(at * each, (at + 1) * each);
    return {
      chart: {
        ...chart,
        categories: cut(categories),
        series: series.map((one) => ({ ...one, values: cut(one.values) })),
      },
      most: longestOf(chart),
    };
  });
}

const saidBy = ({ sentence, more }: ReportChart): string =>
  [sentence, more].filter((text) => text !== '').join(' ');

function putChart(page: Page, chart: ReportChart, part: Part, below: number): void {
  const height = roomOf(page) - below;
  page.items.push({
    ...{ kind: 'chart', name: chart.title, alt: saidBy(chart), ...part },
    place: { x: INNER.left, y: page.y, width: INNER.width, height },
  });
  page.y += height + 4;
}

/** In the middle, as large as there is room for. `false` where it was not drawn. */
function putPicture({ page, pictures }: Flow, chart: ReportChart, below: number): boolean {
  const drawn = chart.picture && pictures.get(chart.id);
  if (!drawn) return false;
  const room = roomOf(page) - below;
  const scale = Math.min(INNER.width / drawn.width, room / drawn.height);
  const [width, height] = [drawn.width * scale, drawn.height * scale];
  page.items.push({
    ...{ kind: 'picture', name: chart.title, alt: saidBy(chart), png: drawn.png },
    place: { x: INNER.left + (INNER.width - width) / 2, y: page.y, width, height },
  });
  page.y += room + 4;
  return true;
}

const linesOf = (text: string, size: number, most: number): number =>
  Math.min(most, countLines(text, { size, width: INNER.width }));

const heightOfSmall = (texts: readonly string[]): number =>
  texts.reduce(
    (sum, text) => sum + heightOf(linesOf(text, SIZES.small, MOST_SMALL), SIZES.small) + 10,
    4,
  );

function putLines(page: Page, text: string, size: number, most: number): void {
  const shown = cutToLines(text, { size, width: INNER.width, lines: most });
  const look = size === SIZES.small ? { size, colour: QUIET } : { size };
  putText(page, 'Text', [paragraphOf(shown, look)], heightOf(linesOf(text, size, most), size));
}
