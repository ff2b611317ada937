import { expect, it } from 'vitest';
import { all, attribute, notesIn, officeFile, paragraphsOf } from '#test/officeFile.ts';
import { aReport, aReportRow, aReportSection, aReportTable } from '#test/reportBuilders.ts';
import type { Block, Report } from '../model/report.ts';
import { reportSlides } from './reportSlides.ts';

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/** The slides of a report, as a program reads them. */
async function slidesOf(report: Report) {
  const file = officeFile(await reportSlides(report, new Map(), () => {}));
  const slides = file.pathsOf(SLIDES).map((path) => file.xml(path));
  const notes = file.pathsOf(NOTES).flatMap((path) => notesIn(file.xml(path)));
  return { file, slides, notes, titles: slides.map(titleOf) };
}

function titleOf(slide: Document): string {
  const titles = all(slide, 'p:sp').filter((shape) =>
    all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'title'),
  );
  expect(titles).toHaveLength(1);
  return titles.flatMap(paragraphsOf).join('\n');
}

const reportOf = (...blocks: readonly Block[]): Report =>
  aReport({ cover: null, sections: [aReportSection({ blocks })] });

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => aReportRow([`Action ${at + 1}`, `${at + 1001}`]));

it('opens with whose report it is, and gives each section what it says as its title', async () => {
  const { titles, slides } = await slidesOf(
    aReport({
      sections: [aReportSection(), aReportSection({ id: 'key', message: 'What it means.' })],
    }),
  );

  expect(titles).toEqual(['Board pack', '3 of 7 actions are complete.', 'What it means.']);
  expect(paragraphsOf(slides[0] as Document)).toEqual(
    expect.arrayContaining(['Safer Ashdown Partnership', 'Subject to dates for every action.']),
  );
});

it('says marking, source, notice and its number on every slide', async () => {
  const { slides } = await slidesOf(aReport());

  for (const [at, slide] of slides.entries()) {
    const { running } = aReport();
    expect(paragraphsOf(slide)).toEqual(
      expect.arrayContaining([running.marking, running.heading, running.source, running.notice]),
    );
    expect(all(slide, 'a:fld').map(({ textContent }) => textContent)).toEqual([`${at + 1}`]);
  }
});

it('reads out the title first', async () => {
  const { slides } = await slidesOf(reportOf({ kind: 'list', items: ['One', 'Two'] }));

  expect(paragraphsOf(slides[0] as Document)[0]).toBe('3 of 7 actions are complete.');
});

it('heads the table on each of its slides, and says which of them it is', async () => {
  const { slides, titles } = await slidesOf(
    reportOf({ kind: 'table', table: aReportTable({ rows: rowsOf(20) }) }),
  );

  expect(slides).toHaveLength(3);
  for (const slide of slides) {
    expect(attribute(all(slide, 'a:tblPr')[0], 'firstRow')).toBe('1');
    expect(paragraphsOf(all(slide, 'a:tr')[0] as Element)).toEqual(['Subgroup', 'Actions']);
    expect(all(slide, 'a:tr').length).toBeLessThanOrEqual(10);
  }
  expect(titles.slice(1)).toEqual(['Actions by subgroup (2 of 3)', 'Actions by subgroup (3 of 3)']);
  expect(paragraphsOf(slides[1] as Document)).toContain('2 of 3');
});

it('puts what is over three slides into the notes, and says how much that is', async () => {
  const { slides, notes } = await slidesOf(
    reportOf({ kind: 'table', table: aReportTable({ rows: rowsOf(2000) }) }),
  );

  expect(slides).toHaveLength(3);
  expect(paragraphsOf(slides[2] as Document)).toContain(
    '3 of 3 · and 1,973 more: see the notes and the document',
  );
  expect(notes.filter((line) => line.startsWith('Action '))).toEqual(
    rowsOf(2000).map(({ cells }) => cells.map(({ text }) => text).join('\t')),
  );
});

it('shows a reason in a line under its row, and the whole of it in the notes', async () => {
  const words = `The contractor withdrew. ${'Nobody else has offered. '.repeat(20)}`.trim();
  const row = aReportRow(['Light the paths', '1'], { details: [{ label: 'Why', words }] });
  const { slides, notes } = await slidesOf(
    reportOf({ kind: 'table', table: aReportTable({ rows: [row] }) }),
  );

  const line = paragraphsOf(slides[0] as Document).find((text) => text.startsWith('Why: '));
  expect(line).toMatch(/^Why: The contractor withdrew\..*…$/);
  expect(notes).toContain(`Why: ${words}`);
});

it('says a status by shape and word, on a tint', async () => {
  const table = aReportTable({
    rows: [
      {
        cells: [
          { text: 'A', status: null },
          { text: 'Off track', status: 'off-track' },
        ],
        details: [],
      },
    ],
  });
  const { slides } = await slidesOf(reportOf({ kind: 'table', table }));

  const cell = all(slides[0] as Document, 'a:tc').at(-1) as Element;
  expect(paragraphsOf(cell)).toEqual(['◆ Off track']);
  expect(
    all(all(cell, 'a:tcPr')[0] as Element, 'a:srgbClr').map((c) => attribute(c, 'val')),
  ).toContain('F8D4D6');
});

it('shows figures with what they are counted over', async () => {
  const { slides } = await slidesOf(
    reportOf({
      ...{ kind: 'numbers', label: 'Where the actions stand' },
      numbers: [
        { label: 'Complete', count: 1204, base: 5000, of: 'of 5,000 (24%)', status: 'complete' },
      ],
    }),
  );

  expect(paragraphsOf(slides[0] as Document)).toEqual(
    expect.arrayContaining(['Complete', '✔ 1,204', 'of 5,000 (24%)']),
  );
});

it('keeps the key on one slide', async () => {
  const entries = (
    [
      'complete',
      'on-track',
      'at-risk',
      'off-track',
      'no-update',
      'not-started',
      'suspended',
      'closed',
    ] as const
  ).map((status) => ({
    status,
    label: `Word ${status}`,
    meaning: 'What it means, in a sentence.',
  }));
  const { slides } = await slidesOf(reportOf({ kind: 'key', entries }));

  expect(slides).toHaveLength(1);
  expect(all(slides[0] as Document, 'a:tr')).toHaveLength(8);
});

it('never cuts a title, and makes it smaller instead', async () => {
  const message = `${'A very long message about actions '.repeat(12)}ends here`;
  const { titles, slides } = await slidesOf(
    aReport({ cover: null, sections: [aReportSection({ message })] }),
  );

  expect(titles).toEqual([message]);
  expect(attribute(all(slides[0] as Document, 'a:rPr')[0], 'sz')).toBe('2000');
});

it.each([
  ['every script', 'سلامة المجتمع · 社区安全 · Łódź · ਸੁਰੱਖਿਆ · 👮🏽‍♀️'],
  ['what XML cannot hold', 'Before\u0000\u0007\uFFFE\uD800after'],
  ['markup', `<script>alert("1 & 2")</script> 'quoted' & more`],
  ['a very long word', 'Donaudampfschifffahrt'.repeat(60)],
  ['a table pasted from Word', 'One\tTwo\r\nThree\tFour'],
])('can be read where a text holds %s', async (_, text) => {
  const { file, notes } = await slidesOf(
    aReport({
      title: text,
      running: { marking: text, heading: text, source: text, notice: text },
      cover: {
        partnership: text,
        planYear: text,
        condition: text,
        facts: [{ term: text, detail: text }],
      },
      sections: [
        aReportSection({
          title: text,
          blocks: [
            {
              kind: 'table',
              table: aReportTable({ caption: text, rows: [aReportRow([text, '7'])] }),
            },
          ],
        }),
      ],
    }),
  );

  for (const path of file.pathsOf(/\.(?:xml|rels)$/)) expect(file.xml(path)).toBeTruthy();
  expect(notes.some((line) => line.endsWith('\t7'))).toBe(true);
});

it('writes whose report it is into its properties just as it is called', async () => {
  const partnership = 'Safe & Sound <North> "Partnership"';
  const { file } = await slidesOf(
    aReport({ cover: { partnership, planYear: '', condition: '', facts: [] } }),
  );

  expect(all(file.xml('docProps/app.xml'), 'Company')[0]?.textContent).toBe(partnership);
  expect(all(file.xml('docProps/core.xml'), 'dc:creator')[0]?.textContent).toBe(partnership);
  expect(all(file.xml('docProps/core.xml'), 'dcterms:created')[0]?.textContent).toBe(
    '2018-01-12T09:30:00Z',
  );
});

it('is a slide with a title where there is nothing to report', async () => {
  const { titles } = await slidesOf(aReport({ cover: null, sections: [] }));

  expect(titles).toEqual(['Board pack']);
});

it('goes on with a long list on the next slide, under a title of its own', async () => {
  const items = Array.from({ length: 30 }, (_, at) => `Rule ${at + 1}`);
  const { slides, titles } = await slidesOf(reportOf({ kind: 'list', items }));

  expect(titles).toEqual(['3 of 7 actions are complete.', 'Where the plan stands, 2']);
  expect(slides.flatMap(paragraphsOf).filter((text) => text.startsWith('Rule'))).toEqual(items);
});

it('marks printed notes, too', async () => {
  const { running } = aReport();
  const { file } = await slidesOf(reportOf({ kind: 'table', table: aReportTable() }));
  const [path = ''] = file.pathsOf(NOTES);

  expect(paragraphsOf(file.xml(path))).toEqual(
    expect.arrayContaining([running.marking, running.source]),
  );
});
