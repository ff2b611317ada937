import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  LineRuleType,
  PageBreak,
  PageNumber,
  type Paragraph,
  Packer,
  TableOfContents,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Pace } from '../pace.ts';
import type { DrawnPictures, Report, RunningText } from '../model/report.ts';
import { plainText } from '../plainText.ts';
import { sameEachTime } from '../zips/sameEachTime.ts';
import { blockOf, factsTable, type Written } from './blocks.ts';
import { COLOURS, MARGIN, paragraph, runs, words } from './parts.ts';

/**
 * A report as a Word document that people go on writing in: real styles, headings and tables. The same
 * report gives the same bytes.
 */
export async function reportDocument(
  report: Report,
  pictures: DrawnPictures,
  pace: Pace,
): Promise<Uint8Array> {
  const { title, running, cover, sections } = report;
  const children: (Written[number] | TableOfContents)[] = [];
  if (cover) children.push(...coverOf(report));
  if (sections.length > 1) children.push(...contentsOf(cover !== null));
  for (const [at, section] of sections.entries()) {
    const pageBreakBefore = at > 0 || sections.length > 1 || cover !== null;
    children.push(words(section.title, { heading: HeadingLevel.HEADING_1, pageBreakBefore }));
    if (section.message !== '') children.push(words(section.message, {}, { bold: true }));
    for (const block of section.blocks) {
      children.push(...(await blockOf(block, { pictures, pace, said: section.message })));
    }
  }
  const document = new Document({
    title: plainText(`${title}. ${running.heading}`),
    subject: plainText(running.heading),
    creator: plainText(cover?.partnership ?? ''),
    lastModifiedBy: plainText(cover?.partnership ?? ''),
    keywords: plainText(running.marking),
    description: plainText(running.source),
    styles: STYLES,
    features: { updateFields: false },
    ...(rowsIn(report) <= MOST_ROWS_LAID_OUT && { pageNumbers: estimatePageNumbers }),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: 1400,
              bottom: 1300,
              left: MARGIN,
              right: MARGIN,
              header: 560,
              footer: 480,
            },
          },
        },
        headers: { default: headerOf(running) },
        footers: { default: footerOf(running) },
        children,
      },
    ],
  });
  return sameEachTime(new Uint8Array(await Packer.toArrayBuffer(document)), report.madeAt);
}

/**
 * Up to so many rows, the library lays the pages out to say in the contents where each section begins:
 * seconds for more. In a longer document the entries lead there all the same, and Word fills the numbers
 * in when the contents are updated.
 */
const MOST_ROWS_LAID_OUT = 250;

const rowsIn = ({ sections }: Report): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => {
      if (block.kind === 'table') return sum + block.table.rows.length;
      return block.kind === 'chart' ? sum + block.chart.table.rows.length : sum;
    }, 0);

function coverOf({ title, running, cover }: Report): Written {
  if (!cover) return [];
  return [
    words(running.marking, { spacing: { before: 1400, after: 300 } }, { bold: true, size: 24 }),
    words(cover.partnership, { spacing: { after: 80 } }, { size: 28 }),
    words(title, { style: 'Title' }),
    words(cover.planYear, { spacing: { after: 160 } }, { size: 26 }),
    ...(cover.condition ? [words(cover.condition)] : []),
    ...(running.notice ? [words(running.notice, {}, { bold: true })] : []),
    paragraph([], { spacing: { after: 240 } }),
    factsTable(cover.facts),
  ];
}

const contentsOf = (isAfterCover: boolean): readonly (Paragraph | TableOfContents)[] => [
  ...(isAfterCover ? [paragraph([new PageBreak()])] : []),
  words('Contents', {}, { bold: true, size: 32, color: COLOURS.accent }),
  new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1' }),
];

const EDGE = { size: 15, color: COLOURS.quiet } as const;

const RIGHT = { tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }] };

const headerOf = ({ heading, marking }: RunningText): Header =>
  new Header({
    children: [
      words(
        marking,
        { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
        { bold: true, size: 17 },
      ),
      words(heading, { spacing: { after: 0 } }, EDGE),
    ],
  });

const footerOf = ({ source, notice }: RunningText): Footer =>
  new Footer({
    children: [
      words(source, { spacing: { after: 0 } }, EDGE),
      ...(notice ? [words(notice, { spacing: { after: 0 } }, EDGE)] : []),
      paragraph(
        [
          ...runs('Page ', EDGE),
          new TextRun({ ...EDGE, children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
        { ...RIGHT, alignment: AlignmentType.RIGHT },
      ),
    ],
  });

const FONT = 'Calibri';

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: COLOURS.ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 60, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { after: 200 } },
    },
    heading1: {
      run: { font: FONT, size: 36, bold: true, color: COLOURS.accent },
      paragraph: { spacing: { before: 0, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 25, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { size: 18, bold: true, color: COLOURS.quiet },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
    {
      ...{ id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true },
      run: { size: 18 },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};
