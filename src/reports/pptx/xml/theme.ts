import { ACCENT, INK, QUIET, TINT, WHITE } from '../looks.ts';
import { solid } from './text.ts';
import { documentOf, el, type Xml } from './xml.ts';

const COLOURS: Readonly<Record<string, string>> = {
  ...{ dk1: INK, lt1: WHITE, dk2: ACCENT, lt2: TINT },
  ...{ accent1: ACCENT, accent2: '1F5FA8', accent3: '1D7A4C', accent4: 'E09A1A' },
  ...{ accent5: 'BF2431', accent6: QUIET, hlink: ACCENT, folHlink: QUIET },
};

const face = (name: string): Xml =>
  el(
    name,
    {},
    el('a:latin', { typeface: 'Calibri' }),
    el('a:ea', { typeface: '' }),
    el('a:cs', { typeface: 'Arial' }),
  );

const own = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const noEffect = el('a:effectStyle', {}, el('a:effectLst'));
const line = (width: number) => el('a:ln', { w: width }, own);

/** Colours and faces that somebody finds when they go on with the slides. */
export const themeXml = (): string =>
  documentOf(
    el(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Report' },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name: 'Report' },
          Object.entries(COLOURS).map(([name, val]) =>
            el(`a:${name}`, {}, el('a:srgbClr', { val })),
          ),
        ),
        el('a:fontScheme', { name: 'Report' }, face('a:majorFont'), face('a:minorFont')),
        el(
          'a:fmtScheme',
          { name: 'Report' },
          el('a:fillStyleLst', {}, own, own, own),
          el('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
          el('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
          el('a:bgFillStyleLst', {}, own, own, own),
        ),
      ),
    ),
  );

export const BACKGROUND: Xml = el('p:bg', {}, el('p:bgPr', {}, solid(WHITE), el('a:effectLst')));

const SCHEME = [
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export const COLOUR_MAP: Xml = el('p:clrMap', {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...Object.fromEntries(SCHEME.map((name) => [name, name])),
});
