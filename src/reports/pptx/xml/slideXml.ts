import type { RunningText } from '../../model/report.ts';
import { ACCENT, INK, INNER, QUIET, SIZES } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import type { Item, Place, Slide } from '../slide.ts';
import { fitText } from '../textSize.ts';
import { NAMESPACES, OWN_COLOURS, RECTANGLE, shapeTree, shapeXml } from './shapes.ts';
import { tableXml } from './tableXml.ts';
import { FACE, transform } from './text.ts';
import { documentOf, el, type Xml, words } from './xml.ts';

export const OVER: Place = { x: INNER.left, y: 18, width: 640, height: 20 };
const MARKING: Place = { x: 700, y: 18, width: INNER.left + INNER.width - 700, height: 20 };
export const FOOTER: Place = { x: INNER.left, y: 486, width: 800, height: 46 };
export const NUMBER: Place = { x: 856, y: 486, width: 60, height: 20 };

interface Placed {
  readonly running: RunningText;
  /** Counted from 1. */
  readonly number: number;
  /** The relationship of each chart and picture. */
  readonly idOf: (item: Item) => string;
}

/** The title is read out first, then what is on the slide, then what is on every slide. */
export function slideXml(slide: Slide, { running, number, idOf }: Placed): string {
  const { title, titleSize, titlePlace, over, items } = slide;
  const head = shapeXml({
    ...{ id: 2, name: 'Title', place: titlePlace, placeholder: el('p:ph', { type: 'title' }) },
    paragraphs: [paragraphOf(title, { size: titleSize, isBold: true })],
  });
  const above = shapeXml({
    ...{ id: 3, name: 'Part of the report', place: OVER },
    paragraphs: [
      paragraphOf(oneLine(over, OVER), { size: SIZES.label, colour: ACCENT, isBold: true }),
    ],
  });
  const last = 4 + items.length;
  const marking = shapeXml({
    ...{ id: last, name: 'Marking', place: MARKING },
    paragraphs: [
      paragraphOf(running.marking, { size: SIZES.label, colour: INK, isBold: true }, 'right'),
    ],
  });
  const shapes = [
    head,
    above,
    ...items.map((item, at) => itemXml(item, 4 + at, idOf)),
    marking,
    footerXml(last + 1, running),
    numberXml(last + 2, number),
  ];
  return documentOf(el('p:sld', NAMESPACES, el('p:cSld', {}, shapeTree(shapes)), OWN_COLOURS));
}

const oneLine = (text: string, { width }: Place): string =>
  fitText(text, { size: SIZES.label, width, lines: 1, isBold: true }).join('');

function itemXml(item: Item, id: number, idOf: Placed['idOf']): Xml {
  switch (item.kind) {
    case 'text':
      return shapeXml({ ...item, id });
    case 'table':
      return tableXml(id, item);
    case 'chart':
      return chartFrame(id, item, idOf(item));
    case 'picture':
      return pictureXml(id, item, idOf(item));
  }
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const chartFrame = (
  id: number,
  { place, name, alt }: Extract<Item, { readonly kind: 'chart' }>,
  relation: string,
): Xml =>
  el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    transform('p:xfrm', place),
    el(
      'a:graphic',
      {},
      el('a:graphicData', { uri: CHART }, el('c:chart', { 'xmlns:c': CHART, 'r:id': relation })),
    ),
  );

const pictureXml = (
  id: number,
  { place, name, alt }: Extract<Item, { readonly kind: 'picture' }>,
  relation: string,
): Xml =>
  el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el('p:nvPr'),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': relation }),
      el('a:stretch', {}, el('a:fillRect')),
    ),
    el('p:spPr', {}, transform('a:xfrm', place), RECTANGLE),
  );

/** Where it comes from, on every slide: two lines, and three where there is a notice. */
function footerXml(id: number, { heading, source, notice }: RunningText): Xml {
  const lines = [heading, source, notice].filter(Boolean).map((line) =>
    paragraphOf(fitText(line, { size: SIZES.small, width: FOOTER.width, lines: 1 }).join(''), {
      size: SIZES.small,
      colour: QUIET,
    }),
  );
  return shapeXml({
    ...{ id, name: 'Footer', place: FOOTER, paragraphs: lines },
    placeholder: el('p:ph', { type: 'ftr', sz: 'quarter', idx: 10 }),
  });
}

const numberXml = (id: number, number: number): Xml =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: 'Slide number' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldNum', sz: 'quarter', idx: 11 })),
    ),
    el('p:spPr'),
    el(
      'p:txBody',
      {},
      el('a:bodyPr'),
      el('a:lstStyle'),
      el('a:p', {}, numberField(String(number))),
    ),
  );

/** Counts itself, also when slides are moved. */
export const numberField = (shown: string): Xml =>
  el(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    el('a:rPr', { lang: 'en-GB' }, FACE),
    el('a:t', {}, words(shown)),
  );
