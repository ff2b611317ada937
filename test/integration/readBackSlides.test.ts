import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '#reports/model/kinds.ts';
import type { NativeChart, Report, ReportChart } from '#reports/model/report.ts';
import { attribute, elementsIn, readParts, textsIn } from '../readers/readOffice.ts';
import { missingIn, textsOf } from '../readers/reportTexts.ts';
import { aReportOf, drawingsOf, write } from '../readers/reports.ts';
import { fictionalSnapshot, maidstoneSnapshot } from '../sampleSnapshots.ts';

const SNAPSHOTS = [
  ['Maidstone', await maidstoneSnapshot(), REPORT_KINDS],
  ['Marlhaven', await fictionalSnapshot(), ['board-pack', 'scorecard']],
] as const;

describe.each(SNAPSHOTS)('the slides of %s', (_, file, kinds) => {
  it.each(kinds)('say all that the report says, on them or in their notes: %s', async (kind) => {
    const made = aReportOf(file, kind);
    const parts = readParts(await write('pptx', made));
    const said = [...parts]
      .filter(([name]) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(name))
      .flatMap(([, part]) => textsIn(part, 'p'));

    expect(missingIn(said.join(' '), textsOf(drawnByTheProgram(made.report)))).toEqual([]);
  });

  it.each(kinds)(
    'draw the figures of the report, with a gap where there is none: %s',
    async (kind) => {
      const made = aReportOf(file, kind);
      const parts = readParts(await write('pptx', made));
      const drawn = [...parts]
        .filter(([name]) => /^ppt\/charts\/[^/]+\.xml$/.test(name))
        .map(([, part]) => seriesOf(part));

      const natives = chartsOf(made.report).flatMap(({ native }) => (native ? [native] : []));
      expect(drawn).toEqual(natives.map(asDrawn));
    },
  );

  it('have one title each, and words for each graphic', async () => {
    const made = aReportOf(file, 'board-pack');
    const parts = readParts(await write('pptx', made, drawingsOf(made.report)));
    const slides = [...parts].filter(([name]) => /^ppt\/slides\/[^/]+\.xml$/.test(name));

    for (const [, slide] of slides) {
      const places = elementsIn(slide, 'ph').map((place) => attribute(place, 'type'));
      expect(places.filter((type) => type === 'title')).toHaveLength(1);
      const named = [...elementsIn(slide, 'graphicFrame'), ...elementsIn(slide, 'pic')].map(
        (graphic) => attribute(graphic.getElementsByTagNameNS('*', 'cNvPr')[0] as Element, 'descr'),
      );
      expect(named.filter((words) => !words)).toEqual([]);
    }
  });

  it('are the same each time', async () => {
    const made = aReportOf(file, 'committee-pack');
    const drawings = drawingsOf(made.report);

    expect(await write('pptx', made, drawings)).toEqual(await write('pptx', made, drawings));
  });
});

const chartsOf = ({ sections }: Report): readonly ReportChart[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  );

/** Under a chart of the program stands what is true of it. */
const drawnByTheProgram = (report: Report): Report => ({
  ...report,
  sections: report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'chart'
        ? {
            ...block,
            chart: { ...block.chart, note: block.chart.native?.note ?? block.chart.note },
          }
        : block,
    ),
  })),
});

interface Drawn {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

const asDrawn = ({ series }: NativeChart): readonly Drawn[] =>
  series.map(({ name, colour, values }) => ({ name, colour, values }));

const seriesOf = (chart: Document): readonly Drawn[] =>
  elementsIn(chart, 'ser').map((series) => {
    const within = (name: string, of: Element = series) => [
      ...of.getElementsByTagNameNS('*', name),
    ];
    const [cache = series] = within('numCache');
    const points = new Map(
      within('pt', cache).map((point) => [attribute(point, 'idx'), Number(point.textContent)]),
    );
    const [count] = within('ptCount', cache);
    return {
      name: within('v')[0]?.textContent ?? '',
      colour: within('srgbClr').map((colour) => attribute(colour, 'val'))[0] ?? '',
      values: Array.from(
        { length: Number(count && attribute(count, 'val')) },
        (_, at) => points.get(String(at)) ?? null,
      ),
    };
  });
