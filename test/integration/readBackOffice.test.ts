import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '#reports/model/kinds.ts';
import { attribute, elementsIn, readParts, textsIn } from '../readers/readOffice.ts';
import { missingIn, textsOf } from '../readers/reportTexts.ts';
import { aReportOf, drawingsOf, write } from '../readers/reports.ts';
import { fictionalSnapshot, maidstoneSnapshot } from '../sampleSnapshots.ts';

const SNAPSHOTS = [
  ['Maidstone', await maidstoneSnapshot(), REPORT_KINDS],
  ['Marlhaven', await fictionalSnapshot(), ['board-pack']],
] as const;

describe.each(SNAPSHOTS)('the Word file of %s', (_, file, kinds) => {
  it.each(kinds)('says all that the report says: %s', async (kind) => {
    const made = aReportOf(file, kind);
    const parts = readParts(await write('docx', made));
    const said = [...parts]
      .filter(([name]) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(name))
      .flatMap(([, part]) => textsIn(part, 't'));

    expect(missingIn(said.join(' '), textsOf(made.report))).toEqual([]);
  });

  it('has headings that Word knows, heads again on each page, and pictures with their words', async () => {
    const made = aReportOf(file, 'board-pack');
    const drawings = drawingsOf(made.report);
    const bytes = await write('docx', made, drawings);
    const document = readParts(bytes).get('word/document.xml');
    const styled = (style: string) =>
      elementsIn(document, 'pStyle').filter((one) => attribute(one, 'val') === style);

    expect(styled('Heading1')).toHaveLength(made.report.sections.length);
    expect(styled('Heading2').length).toBeGreaterThan(0);
    const tables = made.report.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table' || kind === 'chart'),
    );
    expect(elementsIn(document, 'tblHeader')).toHaveLength(tables.length);
    const pictures = elementsIn(document, 'inline').flatMap((one) => elementsOf(one, 'docPr'));
    expect(pictures).toHaveLength(drawings.size);
    expect(pictures.map((one) => attribute(one, 'descr')).filter((words) => !words)).toEqual([]);
    const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
    expect(media.filter((name) => name.endsWith('.svg'))).not.toEqual([]);
    expect(media.filter((name) => name.endsWith('.png'))).not.toEqual([]);
  });

  it('is the same each time', async () => {
    const made = aReportOf(file, 'highlight');
    const drawings = drawingsOf(made.report);

    expect(await write('docx', made, drawings)).toEqual(await write('docx', made, drawings));
  });
});

const elementsOf = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagNameNS('*', name),
];
