import type { RunningText } from '../../model/report.ts';
import { SIZES } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import { NAMESPACES, OWN_COLOURS, shapeTree } from './shapes.ts';
import { paragraphXml } from './text.ts';
import { documentOf, el, type Xml } from './xml.ts';

/**
 * A line of the notes is a paragraph of its own; tabs stay, so that a table can be taken out. Printed
 * notes are marked as the slides are.
 */
export const notesXml = (
  lines: readonly string[],
  { marking, source }: Pick<RunningText, 'marking' | 'source'>,
): string =>
  documentOf(
    el(
      'p:notes',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        shapeTree([
          SLIDE_ABOVE,
          placeXml(3, 'Notes', { type: 'body', idx: 1 }, lines),
          placeXml(4, 'Marking', { type: 'hdr', sz: 'quarter', idx: 10 }, [marking]),
          placeXml(5, 'Source', { type: 'ftr', sz: 'quarter', idx: 11 }, [source]),
        ]),
      ),
      OWN_COLOURS,
    ),
  );

const SLIDE_ABOVE: Xml = el(
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
);

const placeXml = (
  id: number,
  name: string,
  place: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): Xml =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', place)),
    ),
    el('p:spPr'),
    el(
      'p:txBody',
      {},
      el('a:bodyPr'),
      el('a:lstStyle'),
      lines
        .flatMap((line) => line.split(/\r\n?|\n/))
        .map((line) => paragraphXml(paragraphOf(line, { size: SIZES.small }))),
    ),
  );
