import type { PdfDocument } from './sheet.ts';
import { boxOfPath, type Box, idIn, numberIn, type Paint, paintOf } from './svgPaint.ts';
import { type SvgNode, svgTree } from './svgTree.ts';
import type { Typeface } from './typeface.ts';

interface Canvas {
  readonly document: PdfDocument;
  readonly type: Typeface;
  /** Patterns and clips, by their id. */
  readonly named: ReadonlyMap<string, SvgNode>;
}

/**
 * Draws an SVG of `charts/picture` with the vectors and the typeface of a PDF, from its top left corner
 * at the origin. Only what such a drawing holds is known: see `standAlone.ts`.
 */
export function drawSvg(document: PdfDocument, type: Typeface, svg: string): void {
  const root = svgTree(svg);
  const named = new Map<string, SvgNode>();
  const collect = (node: SvgNode): void => {
    const { id } = node.attributes;
    if (id) named.set(id, node);
    for (const child of node.children) collect(child);
  };
  collect(root);
  const around: Paint = { fill: '#000000', stroke: 'none', 'font-size': '16' };
  const canvas = { document, type, named };
  for (const child of root.children) drawNode(canvas, child, paintOf(root, around));
}

const UNSEEN = new Set([
  'defs',
  'title',
  'desc',
  'pattern',
  'clipPath',
  'mask',
  'marker',
  'style',
  '',
]);

function drawNode(canvas: Canvas, node: SvgNode, around: Paint): void {
  if (UNSEEN.has(node.name)) return;
  const { document } = canvas;
  const { transform, opacity } = node.attributes;
  const clip = canvas.named.get(idIn(node.attributes['clip-path']) ?? '');
  const paint = paintOf(node, around);
  document.save();
  if (transform) applyTransform(document, transform);
  if (opacity) document.opacity(numberIn(opacity, 1));
  if (clip) {
    for (const shape of clip.children) outline(document, shape);
    document.clip();
  }
  if (node.name === 'g' || node.name === 'svg') {
    for (const child of node.children) drawNode(canvas, child, paint);
  } else if (node.name === 'text') {
    drawWords(canvas, node, paint);
  } else {
    drawShape(canvas, node, paint);
  }
  document.restore();
}

function drawShape(canvas: Canvas, node: SvgNode, paint: Paint): void {
  const { document, named } = canvas;
  const { fill = 'none', stroke = 'none' } = paint;
  const width = numberIn(paint['stroke-width'], 1);
  const pattern = named.get(idIn(fill) ?? '');
  const isClosed = node.name !== 'line' && node.name !== 'polyline';
  if (pattern) {
    document.save();
    if (outline(document, node)) document.clip();
    drawTiles(canvas, pattern, boxOf(node));
    document.restore();
  } else if (fill !== 'none' && isClosed && outline(document, node)) {
    document.fillOpacity(numberIn(paint['fill-opacity'], 1));
    document.fill(fill);
  }
  if (stroke === 'none' || width === 0 || !outline(document, node)) return;
  const dashes = (paint['stroke-dasharray'] ?? '')
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite);
  document.lineWidth(width);
  document.lineCap((paint['stroke-linecap'] ?? 'butt') as 'butt');
  document.lineJoin((paint['stroke-linejoin'] ?? 'miter') as 'miter');
  if (dashes.some((dash) => dash > 0)) document.dash(dashes as never, {});
  else document.undash();
  document.strokeOpacity(numberIn(paint['stroke-opacity'], 1)).stroke(stroke);
}

/** The same tile side by side, behind whatever is cut out of it. */
function drawTiles(canvas: Canvas, pattern: SvgNode, box: Box): void {
  const { document } = canvas;
  const [width, height] = [
    numberIn(pattern.attributes['width'], 8),
    numberIn(pattern.attributes['height'], 8),
  ];
  const turn = pattern.attributes['patternTransform'];
  // Turned tiles go over the circle around the box, so that no corner is left bare.
  const reach = turn ? Math.hypot(box.width, box.height) : 0;
  const [left, top] = turn
    ? [box.x + box.width / 2 - reach, box.y + box.height / 2 - reach]
    : [Math.floor(box.x / width) * width, Math.floor(box.y / height) * height];
  const [right, bottom] = turn
    ? [left + 2 * reach, top + 2 * reach]
    : [box.x + box.width, box.y + box.height];
  if (turn) {
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    document.rotate(numberIn(/-?[\d.]+/.exec(turn)?.[0]), { origin: [...middle] });
  }
  const [ground, ...marks] = pattern.children.filter(({ name }) => name !== '');
  const paint: Paint = { fill: 'none', stroke: 'none' };
  if (ground) {
    document
      .rect(left, top, right - left, bottom - top)
      .fill(ground.attributes['fill'] ?? '#ffffff');
  }
  for (let y = top; y < bottom; y += height) {
    for (let x = left; x < right; x += width) {
      document.save().translate(x, y);
      for (const mark of marks) drawShape(canvas, mark, paintOf(mark, paint));
      document.restore();
    }
  }
}

/** Lays out a shape, to be filled, stroked or cut out; `false` where there is none. */
function outline(document: PdfDocument, { name, attributes }: SvgNode): boolean {
  const get = (attribute: string) => numberIn(attributes[attribute]);
  switch (name) {
    case 'path':
      if (!attributes['d']) return false;
      document.path(attributes['d']);
      return true;
    case 'rect': {
      if (get('width') <= 0 || get('height') <= 0) return false;
      const radius = get('rx');
      const args = [get('x'), get('y'), get('width'), get('height')] as const;
      if (radius > 0) document.roundedRect(...args, radius);
      else document.rect(...args);
      return true;
    }
    case 'circle':
      document.circle(get('cx'), get('cy'), get('r'));
      return get('r') > 0;
    case 'ellipse':
      document.ellipse(get('cx'), get('cy'), get('rx'), get('ry'));
      return true;
    case 'line':
      document.moveTo(get('x1'), get('y1')).lineTo(get('x2'), get('y2'));
      return true;
    case 'polyline':
    case 'polygon': {
      const numbers = (attributes['points'] ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        const [x = 0, y = 0] = numbers.slice(at, at + 2);
        if (at === 0) document.moveTo(x, y);
        else document.lineTo(x, y);
      }
      if (name === 'polygon') document.closePath();
      return numbers.length > 3;
    }
    default:
      return false;
  }
}

function boxOf({ name, attributes }: SvgNode): Box {
  const get = (attribute: string) => numberIn(attributes[attribute]);
  if (name === 'path') return boxOfPath(attributes['d'] ?? '');
  if (name === 'circle') {
    const r = get('r');
    return { x: get('cx') - r, y: get('cy') - r, width: 2 * r, height: 2 * r };
  }
  return { x: get('x'), y: get('y'), width: get('width'), height: get('height') };
}

/** A line of words, or several in `tspan`s, each with its own place. */
function drawWords(canvas: Canvas, node: SvgNode, around: Paint): void {
  const { document, type } = canvas;
  let x = numberIn(node.attributes['x']) + numberIn(node.attributes['dx']);
  let y = numberIn(node.attributes['y']) + numberIn(node.attributes['dy']);
  for (const child of node.children) {
    if (child.name !== '' && child.name !== 'tspan') continue;
    const { attributes } = child;
    const paint = paintOf(child, around);
    const text = type.plain(child.name === '' ? child.text : textIn(child)).replaceAll(/\s+/g, ' ');
    if (attributes['x'] !== undefined) x = numberIn(attributes['x']);
    if (attributes['y'] !== undefined) y = numberIn(attributes['y']);
    x += numberIn(attributes['dx']);
    y += numberIn(attributes['dy']);
    if (text.trim() === '') continue;
    const face = isBold(paint['font-weight']) ? 'bold' : 'regular';
    const size = numberIn(paint['font-size'], 16);
    const width =
      text.split(' ').reduce((sum, word) => sum + type.widthOf(word, face), 0) * size +
      (text.split(' ').length - 1) * type.widthOf(' ', face) * size;
    const anchor = paint['text-anchor'] ?? 'start';
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const { stroke = 'none' } = paint;
    document.font(face).fontSize(size);
    // A halo around letters that stand on lines; the letters themselves come over it.
    if (stroke !== 'none') {
      document
        .save()
        .lineWidth(numberIn(paint['stroke-width'], 1))
        .lineJoin('round')
        .strokeColor(stroke);
      write(text, left, { stroke: true, fill: false });
      document.restore();
    }
    document.fillOpacity(numberIn(paint['fill-opacity'], 1)).fillColor(paint['fill'] ?? '#000000');
    write(text, left, {});
    x = left + width;
  }

  function write(text: string, left: number, options: object): void {
    document.text(text, left, y, { lineBreak: false, baseline: 'alphabetic', ...options });
  }
}

const textIn = (node: SvgNode): string => node.text + node.children.map(textIn).join('');

const isBold = (weight: string | undefined): boolean =>
  weight === 'bold' || numberIn(weight, 400) >= 600;

function applyTransform(document: PdfDocument, transform: string): void {
  for (const [, name = '', text = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    switch (name) {
      case 'translate':
        document.translate(a, b);
        break;
      case 'rotate':
        document.rotate(a, { origin: [b, c] });
        break;
      case 'scale':
        document.scale(a, /[\s,]/.test(text.trim()) ? b : a);
        break;
      case 'matrix':
        document.transform(a, b, c, d, e, f);
        break;
      default:
        break;
    }
  }
}
