import { solid } from './text.ts';
import { el, type Xml } from './xml.ts';

/** Most elements of a chart hold one value. */
export const val = (name: string, value: string | number): Xml => el(name, { val: value });

/** The look of words that the program writes. */
export const chartText = (size: number, colour: string, isBold = false): Xml =>
  el(
    'c:txPr',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el('a:p', {}, lookOf(size, colour, isBold), END),
  );

export const lookOf = (size: number, colour: string, isBold: boolean): Xml =>
  el('a:pPr', {}, el('a:defRPr', { sz: size * 100, b: isBold ? 1 : 0 }, solid(colour)));

const END: Xml = el('a:endParaRPr', { lang: 'en-GB' });
