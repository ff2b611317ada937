import { NAMESPACES, OWN_COLOURS, shapeTree } from './shapes.ts';
import { documentOf, el, type Xml, words } from './xml.ts';

/** A line of the notes is a paragraph of its own; tabs stay, so that a table can be taken out. */
export const notesXml = (lines: readonly string[]): string =>
  documentOf(
    el(
      'p:notes',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        shapeTree([
          el(
            'p:sp',
            {},
            el(
              'p:nvSpPr',
              {},
              el('p:cNvPr', { id: 2, name: 'Slide' }),
              el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
              el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
            ),
            el('p:spPr'),
          ),
          el(
            'p:sp',
            {},
            el(
              'p:nvSpPr',
              {},
              el('p:cNvPr', { id: 3, name: 'Notes' }),
              el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
              el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 1 })),
            ),
            el('p:spPr'),
            el(
              'p:txBody',
              {},
              el('a:bodyPr'),
              el('a:lstStyle'),
              lines.flatMap((line) => line.split(/\r\n?|\n/)).map(lineXml),
            ),
          ),
        ]),
      ),
      OWN_COLOURS,
    ),
  );

const lineXml = (line: string): Xml =>
  line === ''
    ? el('a:p', {}, el('a:endParaRPr', { lang: 'en-GB' }))
    : el(
        'a:p',
        {},
        el('a:r', {}, el('a:rPr', { lang: 'en-GB', dirty: 0 }), el('a:t', {}, words(line))),
      );
