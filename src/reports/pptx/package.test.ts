import { strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { all, attribute, type OfficeFile, officeFile } from '#test/officeFile.ts';
import { aReport, aReportChart, aReportSection, aReportTable } from '#test/reportBuilders.ts';
import { reportSlides } from './reportSlides.ts';

const REPORT = aReport({
  sections: ['one', 'two'].map((id) =>
    aReportSection({
      id,
      blocks: [
        { kind: 'table', table: aReportTable() },
        { kind: 'chart', chart: aReportChart() },
        { kind: 'chart', chart: aReportChart({ id: 'other', title: 'Other' }) },
      ],
    }),
  ),
});

const written = () => reportSlides(REPORT, new Map(), () => {});

const xmlPaths = (file: OfficeFile) => file.pathsOf(/\.xml$/);

it('has the same bytes each time', async () => {
  expect(await written()).toEqual(await written());
});

it('says of each part what it is, and of none that is not there', async () => {
  const file = officeFile(await written());
  const types = file.xml('[Content_Types].xml');
  const named = all(types, 'Override').map((one) => attribute(one, 'PartName').slice(1));
  const endings = all(types, 'Default').map((one) => attribute(one, 'Extension'));

  expect(named.filter((path) => !file.paths.includes(path))).toEqual([]);
  const untold = file.paths.filter(
    (path) => !named.includes(path) && !endings.some((ending) => path.endsWith(`.${ending}`)),
  );
  expect(untold).toEqual([]);
  const plain = xmlPaths(file).filter((path) => !named.includes(path));
  expect(plain).toEqual(['[Content_Types].xml']);
});

it('leads with each relationship to a part that is there, and names none that leads nowhere', async () => {
  const file = officeFile(await written());

  for (const path of xmlPaths(file)) {
    const relations = file.relations(path);
    expect([...relations.values()].filter((to) => !file.paths.includes(to))).toEqual([]);
    const asked = [...strFromU8(file.bytes(path)).matchAll(/ r:(?:id|embed)="([^"]*)"/g)];
    expect(asked.filter(([, id = '']) => !relations.has(id))).toEqual([]);
  }
});

it('gives each thing on a slide a number of its own, and each graphic words', async () => {
  const file = officeFile(await written());

  for (const path of file.pathsOf(/^ppt\/slides\/slide\d+\.xml$/)) {
    const slide = file.xml(path);
    const ids = all(slide, 'p:cNvPr').map((one) => attribute(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const graphic of [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:pic')]) {
      expect(attribute(all(graphic, 'p:cNvPr')[0], 'descr')).not.toBe('');
    }
  }
});

it('has colours of six hexadecimal digits alone', async () => {
  const file = officeFile(await written());
  const colours = xmlPaths(file).flatMap((path) =>
    all(file.xml(path), 'a:srgbClr').map((colour) => attribute(colour, 'val')),
  );

  expect(colours.length).toBeGreaterThan(0);
  expect(colours.filter((colour) => !/^[0-9A-F]{6}$/.test(colour))).toEqual([]);
});

it('has paragraphs whose properties stand first and once, as the format asks', async () => {
  const file = officeFile(await written());

  for (const path of xmlPaths(file)) {
    for (const paragraph of all(file.xml(path), 'a:p')) {
      const names = [...paragraph.children].map(({ tagName }) => tagName);
      expect(names.lastIndexOf('a:pPr')).toBeLessThanOrEqual(0);
    }
  }
});

it('keeps the slides of a section together, also where two are called the same', async () => {
  const file = officeFile(await written());
  const sections = all(file.xml('ppt/presentation.xml'), 'p14:section');

  expect(sections.map((one) => attribute(one, 'name'))).toEqual([
    ...['Cover', 'Where the plan stands', 'Where the plan stands'],
  ]);
  const ids = sections.flatMap((one) => all(one, 'p14:sldId').map((id) => attribute(id, 'id')));
  expect(ids).toEqual(
    all(file.xml('ppt/presentation.xml'), 'p:sldId').map((id) => attribute(id, 'id')),
  );
});
