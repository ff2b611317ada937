import type { Report } from '../../model/report.ts';
import { SLIDE } from '../looks.ts';
import type { Slide } from '../slide.ts';
import { NAMESPACES } from './shapes.ts';
import { emu } from './text.ts';
import { documentOf, el, NONE, type Xml, words } from './xml.ts';

interface Relations {
  readonly master: string;
  readonly notesMaster: string;
  readonly slides: readonly string[];
}

/** Slides are counted from here, as the format asks. */
const FIRST = 256;

export const presentationXml = (
  slides: readonly Slide[],
  { master, notesMaster, slides: relations }: Relations,
): string =>
  documentOf(
    el(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: 1 },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': master })),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notesMaster })),
      el(
        'p:sldIdLst',
        {},
        relations.map((relation, at) => el('p:sldId', { id: FIRST + at, 'r:id': relation })),
      ),
      el('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      el('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
      el('p:extLst', {}, sectionsXml(slides)),
    ),
  );

/** Sections of the report in the list of slides. */
const sectionsXml = (slides: readonly Slide[]): Xml =>
  el(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    el(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      runsOf(slides).map(({ section, ids }, at) =>
        el(
          'p14:section',
          {
            name: section.title,
            id: `{5EC71014-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`,
          },
          el(
            'p14:sldIdLst',
            {},
            ids.map((id) => el('p14:sldId', { id })),
          ),
        ),
      ),
    ),
  );

/** Slides after each other that belong to one section: two sections may have the same name. */
function runsOf(slides: readonly Slide[]) {
  const runs: { readonly section: Slide['section']; readonly ids: number[] }[] = [];
  for (const [at, { section }] of slides.entries()) {
    const last = runs.at(-1);
    if (last?.section.id === section.id) last.ids.push(FIRST + at);
    else runs.push({ section, ids: [FIRST + at] });
  }
  return runs;
}

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

export const appXml = (report: Report, slides: readonly Slide[]): string =>
  documentOf(
    el(
      'Properties',
      { xmlns: PROPERTIES },
      el('TotalTime', {}, words('0')),
      el('Application', {}, words('Microsoft Office PowerPoint')),
      el('PresentationFormat', {}, words('Widescreen')),
      el('Slides', {}, words(String(slides.length))),
      el('Notes', {}, words(String(slides.filter(({ notes }) => notes.length > 0).length))),
      el('HiddenSlides', {}, words('0')),
      report.cover ? el('Company', {}, words(report.cover.partnership)) : NONE,
      el('AppVersion', {}, words('16.0000')),
    ),
  );

export const coreXml = ({ title, running, madeAt, cover }: Report): string => {
  const day = (name: string) =>
    el(name, { 'xsi:type': 'dcterms:W3CDTF' }, words(madeAt.replace(/\.\d+Z$/, 'Z')));
  return documentOf(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, words(`${title}. ${running.heading}`)),
      el('dc:subject', {}, words(running.source)),
      el('dc:creator', {}, words(cover?.partnership ?? '')),
      el('cp:keywords', {}, words(running.marking)),
      el('dc:language', {}, words('en-GB')),
      day('dcterms:created'),
      day('dcterms:modified'),
    ),
  );
};
