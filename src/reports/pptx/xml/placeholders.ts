import { INK, QUIET } from '../looks.ts';
import type { Place } from '../slide.ts';
import { RECTANGLE } from './shapes.ts';
import { solid, transform } from './text.ts';
import { el, type Xml, words } from './xml.ts';

export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export const level = (at: number, size: number, isBold = false): Xml =>
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

export const smallPrint = (align: 'l' | 'r'): Xml =>
  el(
    'a:lstStyle',
    {},
    el('a:lvl1pPr', { algn: align }, el('a:defRPr', { sz: 1200 }, solid(QUIET))),
  );

export const prompt = (said: string): Xml =>
  el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: 'en-GB' }), el('a:t', {}, words(said))));

/** An empty paragraph. */
export const NOTHING: Xml = el('a:p', {}, el('a:endParaRPr', { lang: 'en-GB' }));

/** A place that a slide's own words take: it says where, and how they look. */
export function placeXml(
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
