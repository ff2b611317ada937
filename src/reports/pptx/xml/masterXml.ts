import { ACCENT, INNER, LINE, SLIDE } from '../looks.ts';
import type { Place } from '../slide.ts';
import { NAMESPACES, OWN_COLOURS, RECTANGLE, shapeTree } from './shapes.ts';
import { FOOTER, NUMBER, numberField } from './slideXml.ts';
import { solid, transform } from './text.ts';
import { BACKGROUND, COLOUR_MAP } from './theme.ts';
import { LEVELS, level, NOTHING, placeXml, prompt, smallPrint } from './placeholders.ts';
import { documentOf, el, NONE, type Xml } from './xml.ts';

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

const places = (title: Xml): readonly Xml[] => [
  placeXml(2, 'Title', TITLE, title, prompt('Title')),
  placeXml(
    ...([3, 'Footer', FOOTER, el('p:ph', { type: 'ftr', sz: 'quarter', idx: 10 })] as const),
    ...([NOTHING, smallPrint('l')] as const),
  ),
  placeXml(
    ...([
      4,
      'Slide number',
      NUMBER,
      el('p:ph', { type: 'sldNum', sz: 'quarter', idx: 11 }),
    ] as const),
    ...([el('a:p', {}, numberField('‹#›')), smallPrint('r')] as const),
  ),
];

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
