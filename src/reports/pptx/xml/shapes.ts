import type { Paragraph, Place } from '../slide.ts';
import { paragraphXml, solid, transform } from './text.ts';
import { el, NONE, type Xml } from './xml.ts';

interface Shape {
  readonly id: number;
  readonly name: string;
  readonly place: Place;
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: string | undefined;
  /** Which place of the layout it takes; a text box of its own where there is none. */
  readonly placeholder?: Xml;
}

export const RECTANGLE: Xml = el('a:prstGeom', { prst: 'rect' }, el('a:avLst'));

/** Room between the edge of a shape and its words, in points. */
export const PAD = 8;

export function shapeXml({ id, name, place, paragraphs, fill, placeholder }: Shape): Xml {
  const pad = fill ? PAD * 12_700 : 0;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      placeholder
        ? el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 }))
        : el('p:cNvSpPr', { txBox: 1 }),
      el('p:nvPr', {}, placeholder ?? NONE),
    ),
    el('p:spPr', {}, transform('a:xfrm', place), RECTANGLE, fill ? solid(fill) : el('a:noFill')),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', {
        ...{ wrap: 'square', lIns: pad, tIns: pad, rIns: pad, bIns: pad },
        ...{ rtlCol: 0, anchor: 't' },
      }),
      el('a:lstStyle'),
      paragraphs.map(paragraphXml),
    ),
  );
}

/** What stands on a slide, a layout or a master. */
export const shapeTree = (shapes: readonly Xml[]): Xml =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    shapes,
  );

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export const OWN_COLOURS: Xml = el('p:clrMapOvr', {}, el('a:masterClrMapping'));
