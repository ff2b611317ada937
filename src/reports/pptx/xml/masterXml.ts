import { ACCENT, INK, INNER, LINE, QUIET, SLIDE } from '../looks.ts';
import type { Place } from '../slide.ts';
import { NAMESPACES, OWN_COLOURS, RECTANGLE, shapeTree } from './shapes.ts';
import { FOOTER, NUMBER, numberField } from './slideXml.ts';
import { solid, transform } from './text.ts';
import { BACKGROUND, COLOUR_MAP } from './theme.ts';
import { documentOf, el, NONE, type Xml, words } from './xml.ts';

export const TITLE: Place = { x: INNER.left, y: 40, width: INNER.width, height: 72 };
const BODY: Place = { x: INNER.left, y: 120, width: INNER.width, height: INNER.bottom - 120 };

/** The looks that a slide's own places take over: title first, as it is read out. */
export const masterXml = (layouts: readonly string[]): string =>
  documentOf(
    el(
      'p:sldMaster',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        BACKGROUND,
        shapeTree([
          ...places(el('p:ph', { type: 'title' })),
          placeXml(5, 'Text', BODY, el('p:ph', { type: 'body', idx: 1 }), prompt('Text')),
        ]),
      ),
      COLOUR_MAP,
      el(
        'p:sldLayoutIdLst',
        {},
        layouts.map((relation, at) =>
          el('p:sldLayoutId', { id: 2_147_483_649 + at, 'r:id': relation }),
        ),
      ),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, level(1, 28, true)),
        el(
          'p:bodyStyle',
          {},
          LEVELS.map((at) => level(at, 16)),
        ),
        el(
          'p:otherStyle',
          {},
          LEVELS.map((at) => level(at, 16)),
        ),
      ),
    ),
  );

export const layoutXml = (look: 'cover' | 'page'): string =>
  documentOf(
    el(
      'p:sldLayout',
      { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
      el(
        'p:cSld',
        { name: look === 'cover' ? 'Cover' : 'Title and content' },
        shapeTree([
          ...places(el('p:ph', { type: 'title' })),
          look === 'cover' ? bar(6, { x: 0, y: 0, width: 14, height: SLIDE.height }, ACCENT) : NONE,
          bar(7, { x: INNER.left, y: 480, width: INNER.width, height: 0.75 }, LINE),
        ]),
      ),
      OWN_COLOURS,
    ),
  );

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const level = (at: number, size: number, isBold = false): Xml =>
  el(
    `a:lvl${at}pPr`,
    { marL: 0, indent: 0, algn: 'l', defTabSz: 914_400, rtl: 0, eaLnBrk: 1, hangingPunct: 1 },
    el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
    el('a:buNone'),
    el(
      'a:defRPr',
      { sz: size * 100, b: isBold ? 1 : 0, kern: 1200 },
      solid(INK),
      el('a:latin', { typeface: isBold ? '+mj-lt' : '+mn-lt' }),
      el('a:ea', { typeface: isBold ? '+mj-ea' : '+mn-ea' }),
      el('a:cs', { typeface: isBold ? '+mj-cs' : '+mn-cs' }),
    ),
  );

const small = (align: 'l' | 'r'): Xml =>
  el(
    'a:lstStyle',
    {},
    el('a:lvl1pPr', { algn: align }, el('a:defRPr', { sz: 1200 }, solid(QUIET))),
  );

const prompt = (said: string): Xml =>
  el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: 'en-GB' }), el('a:t', {}, words(said))));

const places = (title: Xml): readonly Xml[] => [
  placeXml(2, 'Title', TITLE, title, prompt('Title')),
  placeXml(
    ...([3, 'Footer', FOOTER, el('p:ph', { type: 'ftr', sz: 'quarter', idx: 10 })] as const),
    ...([el('a:p', {}, el('a:endParaRPr', { lang: 'en-GB' })), small('l')] as const),
  ),
  placeXml(
    ...([
      4,
      'Slide number',
      NUMBER,
      el('p:ph', { type: 'sldNum', sz: 'quarter', idx: 11 }),
    ] as const),
    ...([el('a:p', {}, numberField('‹#›')), small('r')] as const),
  ),
];

function placeXml(
  id: number,
  name: string,
  place: Place,
  placeholder: Xml,
  paragraph: Xml,
  style: Xml = el('a:lstStyle'),
): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholder),
    ),
    el('p:spPr', {}, transform('a:xfrm', place), RECTANGLE),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
      style,
      paragraph,
    ),
  );
}

/** Drawn for its looks: nothing to read out. */
const bar = (id: number, place: Place, colour: string): Xml =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: 'Rule' }),
      el('p:cNvSpPr'),
      el('p:nvPr', { userDrawn: 1 }),
    ),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', place),
      RECTANGLE,
      solid(colour),
      el('a:ln', {}, el('a:noFill')),
    ),
  );

/** A page of notes: the slide above, its words below. */
export const notesMasterXml = (): string =>
  documentOf(
    el(
      'p:notesMaster',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        BACKGROUND,
        shapeTree([
          el(
            'p:sp',
            {},
            el(
              'p:nvSpPr',
              {},
              el('p:cNvPr', { id: 2, name: 'Slide' }),
              el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
              el('p:nvPr', {}, el('p:ph', { type: 'sldImg', idx: 2 })),
            ),
            el(
              'p:spPr',
              {},
              transform('a:xfrm', { x: 30, y: 60, width: 480, height: 270 }),
              RECTANGLE,
              el('a:noFill'),
              el('a:ln', { w: 9525 }, solid(LINE)),
            ),
          ),
          placeXml(
            ...([3, 'Notes', { x: 54, y: 354, width: 432, height: 324 }] as const),
            ...([el('p:ph', { type: 'body', sz: 'quarter', idx: 1 }), prompt('Notes')] as const),
          ),
        ]),
      ),
      COLOUR_MAP,
      el(
        'p:notesStyle',
        {},
        LEVELS.map((at) => level(at, 12)),
      ),
    ),
  );
