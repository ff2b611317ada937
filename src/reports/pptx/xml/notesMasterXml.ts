import { LINE } from '../looks.ts';
import { LEVELS, level, NOTHING, placeXml, prompt, smallPrint } from './placeholders.ts';
import { NAMESPACES, RECTANGLE, shapeTree } from './shapes.ts';
import { solid, transform } from './text.ts';
import { BACKGROUND, COLOUR_MAP } from './theme.ts';
import { documentOf, el } from './xml.ts';

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
          placeXml(
            ...([4, 'Marking', { x: 54, y: 20, width: 432, height: 18 }] as const),
            ...([el('p:ph', { type: 'hdr', sz: 'quarter', idx: 10 }), NOTHING] as const),
            smallPrint('r'),
          ),
          placeXml(
            ...([5, 'Source', { x: 54, y: 682, width: 432, height: 32 }] as const),
            ...([el('p:ph', { type: 'ftr', sz: 'quarter', idx: 11 }), NOTHING] as const),
            smallPrint('l'),
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
