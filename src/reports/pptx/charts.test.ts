import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { all, attribute, notesIn, officeFile, paragraphsOf } from '#test/officeFile.ts';
import { aNativeChart, aReport, aReportChart, aReportSection } from '#test/reportBuilders.ts';
import type { DrawnPictures, ReportChart } from '../model/report.ts';
import { reportSlides } from './reportSlides.ts';

const CHARTS = /^ppt\/charts\/chart[\d-]+\.xml$/;

const slidesWith = async (chart: ReportChart, pictures: DrawnPictures = new Map()) =>
  officeFile(
    await reportSlides(
      aReport({
        cover: null,
        sections: [
          aReportSection({
            blocks: [
              { kind: 'text', text: 'Said first.', look: 'lead' },
              { kind: 'chart', chart },
            ],
          }),
        ],
      }),
      pictures,
      () => {},
    ),
  );

/** The figures of each series, by its name; `null` where there is no point. */
function figuresOf(chart: Document) {
  return new Map(
    all(chart, 'c:ser').map((series) => {
      const [tx] = all(series, 'c:tx');
      const [cache] = all(series, 'c:numCache');
      const count = Number(attribute(all(cache as Element, 'c:ptCount')[0], 'val'));
      const points = new Map(
        all(cache as Element, 'c:pt').map((point) => [
          Number(attribute(point, 'idx')),
          Number(point.textContent),
        ]),
      );
      return [
        all(tx as Element, 'c:v')[0]?.textContent ?? '',
        Array.from({ length: count }, (_, at) => points.get(at) ?? null),
      ];
    }),
  );
}

const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.codePointAt(0) ?? 0,
);

it('draws the figures of the report, and leaves a gap where one is missing', async () => {
  const file = await slidesWith(aReportChart());
  const [path = ''] = file.pathsOf(CHARTS);

  const chart = file.xml(path);
  expect(Object.fromEntries(figuresOf(chart))).toEqual({
    'Original plan': [1, 4, 6],
    Complete: [0, null, 3],
  });
  expect(attribute(all(chart, 'c:dispBlanksAs')[0], 'val')).toBe('gap');
  expect(attribute(all(chart, 'c:min')[0], 'val')).toBe('0');
});

it('keeps the same figures in the workbook behind it: zero is one, a gap is none', async () => {
  const file = await slidesWith(aReportChart());
  const [path = ''] = file.pathsOf(/^ppt\/embeddings\//);

  const { sheets } = await readXlsx(file.bytes(path));
  expect(sheets[0]?.rows.map((row) => [0, 1, 2].map((at) => row[at] ?? null))).toEqual([
    [null, 'Original plan', 'Complete'],
    ['April to June', 1, 0],
    ['July to September', 4, null],
    ['October to December', 6, 3],
  ]);
});

it('has what it says as its title, and for whoever cannot see it', async () => {
  const { sentence, more } = aReportChart();
  const file = await slidesWith(aReportChart());
  const slide = file.xml('ppt/slides/slide2.xml');

  expect(paragraphsOf(slide)[0]).toBe(sentence);
  const [frame] = all(slide, 'p:graphicFrame');
  expect(attribute(all(frame as Element, 'p:cNvPr')[0], 'descr')).toBe(`${sentence} ${more}`);
  expect(paragraphsOf(slide)).toContain('Counted from the start of the plan.');
});

it('has every figure of its table in the notes', async () => {
  const { sentence, more, note, table } = aReportChart();
  const file = await slidesWith(aReportChart());

  const lines = file.pathsOf(/notesSlide\d+\.xml$/).flatMap((path) => notesIn(file.xml(path)));
  expect(lines).toEqual([
    ...[
      sentence,
      more,
      table.caption,
      'Subgroup\tActions',
      'Town centre\t4',
      'Rural crime\t3',
      note,
    ],
  ]);
});

it('counts few things one by one', async () => {
  const file = await slidesWith(aReportChart());
  const chart = file.xml(file.pathsOf(CHARTS)[0] ?? '');

  expect(attribute(all(chart, 'c:majorUnit')[0], 'val')).toBe('1');
});

it('draws a plan as a broken line', async () => {
  const file = await slidesWith(aReportChart());
  const dashes = all(file.xml(file.pathsOf(CHARTS)[0] ?? ''), 'a:prstDash');

  expect(dashes.map((dash) => attribute(dash, 'val'))).toEqual(['dash', 'solid']);
});

it('spreads forty bars over slides that share one scale, and loses none', async () => {
  const categories = Array.from({ length: 40 }, (_, at) => `Subgroup ${at + 1}`);
  const values = categories.map((_, at) => at);
  const native = aNativeChart({
    ...{ kind: 'stacked-bars', categories },
    series: [
      { name: 'Complete', values, colour: '1F5FA8', isDashed: false },
      { name: 'On track', values: values.map(() => 2), colour: '1D7A4C', isDashed: false },
    ],
  });
  const file = await slidesWith(aReportChart({ native }));
  const charts = file.pathsOf(CHARTS).map((path) => file.xml(path));

  expect(charts.flatMap((chart) => figuresOf(chart).get('Complete'))).toEqual(values);
  expect(charts.map((chart) => attribute(all(chart, 'c:max')[0], 'val'))).toEqual([
    '41',
    '41',
    '41',
  ]);
});

it('shows a picture where the program has no chart of the kind', async () => {
  const pictures: DrawnPictures = new Map([
    ['matrix', { svg: '<svg/>', png: PNG, width: 800, height: 400 }],
  ]);
  const file = await slidesWith(aReportChart({ id: 'matrix', native: null }), pictures);
  const slide = file.xml('ppt/slides/slide2.xml');

  const [blip] = all(slide, 'a:blip');
  const path = file.relations('ppt/slides/slide2.xml').get(attribute(blip, 'r:embed')) ?? '';
  expect(file.bytes(path)).toEqual(PNG);
  expect(attribute(all(all(slide, 'p:pic')[0] as Element, 'p:cNvPr')[0], 'descr')).toContain(
    '3 actions',
  );
});

it.each([
  ['nothing is drawn', { picture: null, native: null }],
  ['a picture failed', { native: null }],
])('shows its table where %s', async (_, chart) => {
  const file = await slidesWith(aReportChart(chart));

  expect(file.pathsOf(CHARTS)).toEqual([]);
  expect(paragraphsOf(file.xml('ppt/slides/slide2.xml'))).toEqual(
    expect.arrayContaining(['Town centre', '4', 'Rural crime', '3']),
  );
});

it('is no empty chart where there is no category', async () => {
  const native = aNativeChart({ categories: [], series: [] });
  const file = await slidesWith(aReportChart({ native }));

  expect(file.pathsOf(CHARTS)).toEqual([]);
});
