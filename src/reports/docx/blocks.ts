import {
  HeadingLevel,
  ImageRun,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Pace } from '../pace.ts';
import type {
  Block,
  DrawnPicture,
  DrawnPictures,
  Fact,
  KeyEntry,
  KeyFigure,
  ReportChart,
} from '../model/report.ts';
import { plainText } from '../plainText.ts';
import { STATUS_INKS, STATUS_SIGNS } from '../statusTints.ts';
import { COLOURS, paragraph, runs, WIDTH, words } from './parts.ts';
import { NO_BORDERS, tableOf } from './table.ts';

export interface Writing {
  readonly pictures: DrawnPictures;
  readonly pace: Pace;
  /** What stands over it already: a chart does not say it again. */
  readonly said: string;
}

export type Written = readonly (Paragraph | Table)[];

export async function blockOf(block: Block, writing: Writing): Promise<Written> {
  await writing.pace();
  switch (block.kind) {
    case 'heading':
      return [words(block.text, { heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'text':
      return [textOf(block)];
    case 'list':
      return block.items.map((item) => words(item, { bullet: { level: 0 } }));
    case 'facts':
      return [factsTable(block.facts)];
    case 'numbers':
      return numbersOf(block.label, block.numbers);
    case 'table':
      return tableOf(block.table, writing.pace);
    case 'chart':
      return chartOf(block.chart, writing);
    case 'key':
      return block.entries.map(entryOf);
  }
}

function textOf({ text, look }: Extract<Block, { readonly kind: 'text' }>): Paragraph {
  switch (look) {
    case 'lead':
      return words(text, {}, { bold: true });
    case 'small':
      return words(text, {}, { size: 17, color: COLOURS.quiet });
    case 'box':
      return words(text, { shading: { type: ShadingType.CLEAR, fill: COLOURS.tint } });
    case 'plain':
      return words(text);
  }
}

const plainCell = (children: readonly Paragraph[], size: number) =>
  new TableCell({ width: { size, type: WidthType.DXA }, children: [...children] });

const TERM = 2400;

/** Terms at the left, what is said of each beside them. */
export const factsTable = (facts: readonly Fact[]): Table =>
  new Table({
    ...{ borders: NO_BORDERS, columnWidths: [TERM, WIDTH - TERM] },
    width: { size: WIDTH, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    rows: facts.map(
      ({ term, detail }) =>
        new TableRow({
          cantSplit: true,
          children: [
            plainCell([words(term, {}, { bold: true })], TERM),
            plainCell([words(detail)], WIDTH - TERM),
          ],
        }),
    ),
  });

/** Large figures side by side, each with its label and what it is counted over. */
function numbersOf(label: string, numbers: readonly KeyFigure[]): Written {
  const width = Math.floor(WIDTH / numbers.length);
  const cells = numbers.map(
    ({ label: named, count, of, status }) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, fill: COLOURS.tint },
        margins: { top: 100, bottom: 100, left: 120, right: 60 },
        children: [
          paragraph([
            ...(status
              ? [new TextRun({ text: `${STATUS_SIGNS[status]} `, color: STATUS_INKS[status] })]
              : []),
            new TextRun({
              text: new Intl.NumberFormat('en-GB').format(count),
              bold: true,
              size: 36,
            }),
          ]),
          words(named, { style: 'TableText' }),
          words(of, { style: 'TableText' }),
        ],
      }),
  );
  return [
    words(label, { style: 'Caption', keepNext: true }),
    new Table({
      rows: [new TableRow({ cantSplit: true, children: cells })],
      ...{ borders: NO_BORDERS, columnWidths: numbers.map(() => width) },
      width: { size: WIDTH, type: WidthType.DXA },
    }),
    paragraph([], { spacing: { after: 60 } }),
  ];
}

async function chartOf(chart: ReportChart, { pictures, pace, said }: Writing): Promise<Written> {
  const { id, title, sentence, more, note, table } = chart;
  const picture = pictures.get(id);
  const alt = [sentence, more].filter(Boolean).join(' ');
  return [
    words(title, { heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(sentence === said ? [] : [words(sentence, { keepNext: Boolean(picture) })]),
    ...(picture ? [paragraph([imageOf(picture, title, alt)], { keepNext: true })] : []),
    ...(await tableOf(table, pace, table.caption === title)),
    ...(note ? [words(note, {}, { size: 17, color: COLOURS.quiet })] : []),
  ];
}

/** Of the page between its margins, in pixels of 96 to the inch. */
const PAGE_PIXELS = 642;

function imageOf({ svg, png, width, height }: DrawnPicture, title: string, alt: string): ImageRun {
  const scale = PAGE_PIXELS / width;
  const transformation = { width: PAGE_PIXELS, height: Math.round(height * scale) };
  return new ImageRun({
    ...{ type: 'svg', data: new TextEncoder().encode(svg), transformation },
    fallback: { type: 'png', data: png },
    altText: { name: plainText(title), title: plainText(title), description: plainText(alt) },
  });
}

const entryOf = ({ status, label, meaning }: KeyEntry): Paragraph =>
  paragraph([
    new TextRun({ text: `${STATUS_SIGNS[status]} `, color: STATUS_INKS[status] }),
    ...runs(`${label}: `, { bold: true }),
    ...runs(meaning),
  ]);
