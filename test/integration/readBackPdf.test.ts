import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '#reports/model/kinds.ts';
import { readPdf, withRole } from '../readers/readPdf.ts';
import { missingIn, textsOf } from '../readers/reportTexts.ts';
import { aReportOf, drawingsOf, write } from '../readers/reports.ts';
import { fictionalSnapshot, maidstoneSnapshot } from '../sampleSnapshots.ts';

const SNAPSHOTS = [
  ['Maidstone', await maidstoneSnapshot()],
  ['Marlhaven', await fictionalSnapshot()],
] as const;

describe.each(SNAPSHOTS)('the PDF of %s, read by another program,', (_, file) => {
  it.each(REPORT_KINDS)('says all that the report says: %s', async (kind) => {
    const made = aReportOf(file, kind);
    const pdf = await readPdf(await write('pdf', made));

    // What stands at the edges is on each page, and asked for below.
    const edges = Object.values(made.report.running);
    const texts = textsOf(made.report).filter((text) => !edges.includes(text));
    expect(missingIn(pdf.content, texts)).toEqual([]);
  });

  it('is tagged: headings, tables with heads of rows and columns, pictures with their words', async () => {
    const made = aReportOf(file, 'board-pack');
    const drawings = drawingsOf(made.report);
    const pdf = await readPdf(await write('pdf', made, drawings));
    const all = (role: string) => pdf.trees.flatMap((tree) => withRole(tree, role));
    const charts = made.report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
    );

    expect(pdf.isTagged).toBe(true);
    expect(pdf.info['Language']).toBe('en-GB');
    expect(pdf.bookmarks).toEqual(made.report.sections.map(({ title }) => title));
    expect(all('H1').length).toBeGreaterThanOrEqual(made.report.sections.length);
    expect(all('Figure').map(({ alt }) => alt)).toEqual(
      charts
        .filter(({ id }) => drawings.has(id))
        .map(({ sentence, more }) => [sentence, more].filter(Boolean).join(' ')),
    );
    expect(all('Table').length).toBeGreaterThan(charts.length);
    for (const table of all('Table')) expect(withRole(table, 'TH')).not.toEqual([]);
  });

  it('has its marking, snapshot and number on each page', async () => {
    const made = aReportOf(file, 'board-pack');
    const { marking, source } = made.report.running;
    const { pages } = await readPdf(await write('pdf', made));

    for (const [at, page] of pages.entries()) {
      const edges = [marking, source, `Page ${at + 1} of ${pages.length}`];
      expect(missingIn(page, edges), `page ${at + 1}`).toEqual([]);
    }
  });

  it('is the same each time', async () => {
    const made = aReportOf(file, 'exception');

    expect(await write('pdf', made)).toEqual(await write('pdf', made));
  });
});

it.each(SNAPSHOTS)('gives each subgroup of %s two pages of highlights at most', async (_, file) => {
  const made = aReportOf(file, 'highlight', null, ['highlights']);
  const { pages } = await readPdf(await write('pdf', made));

  // A cover and the contents come before them.
  expect(pages.length - 2).toBeLessThanOrEqual(2 * made.report.sections.length);
  expect(made.report.sections.length).toBeGreaterThan(3);
});
