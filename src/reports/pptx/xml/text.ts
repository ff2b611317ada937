import type { Paragraph, Place, Run } from '../slide.ts';
import { INK } from '../looks.ts';
import { el, NONE, words, type Xml } from './xml.ts';

/** In English Metric Units, which DrawingML counts in: 12,700 to a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

export const solid = (colour: string): Xml =>
  el('a:solidFill', {}, el('a:srgbClr', { val: colour }));

export const transform = (name: string, { x, y, width, height }: Place): Xml =>
  el(
    name,
    {},
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: emu(width), cy: emu(height) }),
  );

/** Begins with a letter of a script that is written from right to left. */
const FROM_THE_RIGHT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

const LANGUAGE = 'en-GB';

/** The theme's, also where the words are taken into other slides. */
export const FACE: Xml = el('a:latin', { typeface: '+mn-lt' });

export function paragraphXml({ runs, isBullet, align, after }: Paragraph): Xml {
  const isFromTheRight = FROM_THE_RIGHT.test(runs.map(({ text }) => text).join(''));
  const indent = isBullet ? emu(16) : 0;
  return el(
    'a:p',
    {},
    el(
      'a:pPr',
      {
        marL: indent,
        indent: -indent || 0,
        algn: (align === 'right') === isFromTheRight ? 'l' : 'r',
        rtl: isFromTheRight ? 1 : undefined,
      },
      after ? el('a:spcAft', {}, el('a:spcPts', { val: Math.round(after * 100) })) : NONE,
      isBullet
        ? [el('a:buFont', { typeface: 'Arial' }), el('a:buChar', { char: '•' })]
        : el('a:buNone'),
    ),
    ...runs.map(runXml),
    runs.some(({ text }) => text !== '')
      ? NONE
      : el('a:endParaRPr', { lang: LANGUAGE, sz: (runs[0]?.size ?? 12) * 100 }),
  );
}

/** A line break within a paragraph is an element of its own. */
function runXml(run: Run): readonly Xml[] {
  return run.text
    .split(/\r\n?|\n/)
    .flatMap((line, at) => [
      at > 0 ? el('a:br', {}, lookOf(run)) : NONE,
      line === '' ? NONE : el('a:r', {}, lookOf(run), el('a:t', {}, words(line))),
    ]);
}

const lookOf = ({ size, isBold, colour = INK }: Run): Xml =>
  el('a:rPr', { lang: LANGUAGE, sz: size * 100, b: isBold ? 1 : 0, dirty: 0 }, solid(colour), FACE);
