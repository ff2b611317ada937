import type { Report } from '../model/report.ts';
import type { Item, Slide } from './slide.ts';
import { chartWorkbook } from './xml/chartWorkbook.ts';
import { chartXml } from './xml/chartXml.ts';
import { layoutXml, masterXml } from './xml/masterXml.ts';
import { notesMasterXml } from './xml/notesMasterXml.ts';
import { notesXml } from './xml/notesXml.ts';
import type { Part, Relation } from './xml/package.ts';
import { appXml, coreXml, presentationXml } from './xml/presentationXml.ts';
import { slideXml } from './xml/slideXml.ts';
import { themeXml } from './xml/theme.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

const MASTER: Relation = { type: 'slideMaster', path: 'ppt/slideMasters/slideMaster1.xml' };
const NOTES_MASTER: Relation = { type: 'notesMaster', path: 'ppt/notesMasters/notesMaster1.xml' };
const layoutAt = (number: number): Relation => ({
  type: 'slideLayout',
  path: `ppt/slideLayouts/slideLayout${number}.xml`,
});
const themeAt = (number: number): Relation => ({
  type: 'theme',
  path: `ppt/theme/theme${number}.xml`,
});
const slideAt = (number: number): Relation => ({
  type: 'slide',
  path: `ppt/slides/slide${number}.xml`,
});

export const ROOT: readonly Relation[] = [
  { type: 'officeDocument', path: 'ppt/presentation.xml' },
  { type: 'core-properties', path: 'docProps/core.xml' },
  { type: 'extended-properties', path: 'docProps/app.xml' },
];

const part = (
  { path }: Relation,
  type: string,
  content: string,
  to: readonly Relation[],
): Part => ({
  ...{ path, type: type.includes('/') ? type : `${PRESENTATION}.${type}+xml`, content, to },
});

/** What all slides stand on. */
export function frameParts(report: Report, slides: readonly Slide[]): readonly Part[] {
  const to = [MASTER, NOTES_MASTER, themeAt(1), ...slides.map((_, at) => slideAt(at + 1))];
  const presentation = presentationXml(slides, {
    ...{ master: 'rId1', notesMaster: 'rId2' },
    slides: slides.map((_, at) => `rId${at + 4}`),
  });
  const [core, app] = [
    'application/vnd.openxmlformats-package.core-properties+xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  ];
  return [
    part({ type: '', path: 'ppt/presentation.xml' }, 'presentation.main', presentation, to),
    part(MASTER, 'slideMaster', masterXml(['rId1', 'rId2']), [
      layoutAt(1),
      layoutAt(2),
      themeAt(1),
    ]),
    part(layoutAt(1), 'slideLayout', layoutXml('cover'), [MASTER]),
    part(layoutAt(2), 'slideLayout', layoutXml('page'), [MASTER]),
    part(NOTES_MASTER, 'notesMaster', notesMasterXml(), [themeAt(2)]),
    part(themeAt(1), THEME, themeXml(), []),
    part(themeAt(2), THEME, themeXml(), []),
    part({ type: '', path: 'docProps/core.xml' }, core, coreXml(report), []),
    part({ type: '', path: 'docProps/app.xml' }, app, appXml(report, slides), []),
  ];
}

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A slide, its notes, its charts with their workbooks, and its pictures. */
export async function slideParts(
  slide: Slide,
  number: number,
  { running, madeAt }: Report,
): Promise<readonly Part[]> {
  const notes: Relation = { type: 'notesSlide', path: `ppt/notesSlides/notesSlide${number}.xml` };
  const hasNotes = slide.notes.length > 0;
  const to: Relation[] = [layoutAt(slide.look === 'cover' ? 1 : 2), ...(hasNotes ? [notes] : [])];
  const own: Part[] = [];
  const ids = new Map<Item, string>();
  for (const [at, item] of slide.items.entries()) {
    const name = `${number}-${at + 1}`;
    if (item.kind === 'chart') {
      const path = `ppt/embeddings/chart${name}.xlsx`;
      const workbook: Part = {
        ...{ path, type: null, to: [] },
        content: await chartWorkbook(item.chart, madeAt),
      };
      const chart: Relation = { type: 'chart', path: `ppt/charts/chart${name}.xml` };
      own.push(part(chart, CHART, chartXml(item.chart, item.most), [{ type: 'package', path }]));
      own.push(workbook);
      to.push(chart);
    } else if (item.kind === 'picture') {
      const picture: Relation = { type: 'image', path: `ppt/media/picture${name}.png` };
      own.push({ path: picture.path, type: null, content: item.png, to: [] });
      to.push(picture);
    } else continue;
    ids.set(item, `rId${to.length}`);
  }
  const content = slideXml(slide, { running, number, idOf: (item) => ids.get(item) ?? '' });
  return [
    part(slideAt(number), 'slide', content, to),
    ...(hasNotes
      ? [part(notes, 'notesSlide', notesXml(slide.notes, running), [NOTES_MASTER, slideAt(number)])]
      : []),
    ...own,
  ];
}
