const SVG = 'http://www.w3.org/2000/svg';

/** Words and shapes. Scripts, styles, pages in a drawing and pictures from elsewhere stay behind. */
const ELEMENTS = new Set([
  ...['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['defs', 'pattern', 'clipPath', 'mask', 'marker', 'linearGradient', 'radialGradient', 'stop'],
  ...['title', 'desc'],
]);

/** A link leads nowhere outside the page, and a drawing within one is one group of it. */
const AS_GROUP: readonly string[] = ['a', 'svg'];

const SHAPE = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height'],
  ...['d', 'points', 'transform', 'offset', 'orient', 'refX', 'refY', 'viewBox', 'textLength'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'gradientUnits', 'id'],
  ...['gradientTransform', 'clipPathUnits', 'maskUnits', 'markerWidth', 'markerHeight'],
]);

/** What a style sheet may have said, with what holds where nobody says anything. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
};

const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'marker-start': 'none',
  'marker-end': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/** Names for what is pointed at within one drawing: the same on each run, whatever React called it. */
export function shortIds(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `p${names.size + 1}`;
    names.set(id, name);
    return name;
  };
}

/**
 * A drawing on the page as elements that need no page: every colour and size that a style sheet gave
 * it is written into it, and it names nothing outside itself.
 *
 * @param into the document it is made for
 */
export function standAlone(
  drawing: SVGElement,
  into: XMLDocument,
  rename: (id: string) => string,
): SVGElement {
  return copy(drawing, INHERITED);

  function copy(original: Element, around: Readonly<Record<string, string>>): SVGElement {
    const name = AS_GROUP.includes(original.localName) ? 'g' : original.localName;
    const made = into.createElementNS(SVG, name) as SVGElement;
    const style = getComputedStyle(original);
    const said = Object.fromEntries(
      Object.keys(INHERITED).map((property) => [property, style.getPropertyValue(property)]),
    );
    for (const { name: attribute, value } of original.attributes) {
      if (!isShape(original.localName, attribute)) continue;
      made.setAttribute(attribute, attribute === 'id' ? rename(value) : inPixels(value, said));
    }
    if (original instanceof SVGTextPositioningElement) standStill(original, made);
    if (name !== 'title' && name !== 'desc') {
      for (const [property, value] of Object.entries(said)) {
        if (value !== around[property]) made.setAttribute(property, plain(value, property));
      }
      for (const [property, usual] of Object.entries(OWN)) {
        const value = style.getPropertyValue(property);
        if (value !== usual && value !== '') made.setAttribute(property, plain(value, property));
      }
    }
    for (const child of original.childNodes) {
      if (child instanceof Text) made.append(into.createTextNode(xmlText(child.data)));
      else if (child instanceof SVGElement && isKept(child)) made.append(...drawn(child, said));
    }
    return made;
  }

  /** Words with a rim come twice, the rim behind: not every program knows the order to paint in. */
  function drawn(original: SVGElement, around: Readonly<Record<string, string>>): SVGElement[] {
    const made = copy(original, around);
    if (isEmpty(made)) return [];
    const style = getComputedStyle(original);
    const hasRim = style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
    if (original.localName !== 'text' || !hasRim) return [made];
    const words = made.cloneNode(true) as SVGElement;
    words.setAttribute('stroke', 'none');
    made.setAttribute('aria-hidden', 'true');
    return [made, words];
  }

  function plain(value: string, property: string): string {
    // In between, only a typeface of many weights has one to show.
    if (property === 'font-weight') return String(Math.round(Number(value) / 100) * 100);
    const named = /^url\("?#([^")]+)"?\)/.exec(value);
    if (named?.[1]) return `url(#${rename(named[1])})`;
    return plainColour(value).replaceAll(/(\d)px\b/g, '$1');
  }
}

const isKept = (element: SVGElement) => {
  if (!ELEMENTS.has(element.localName) && !AS_GROUP.includes(element.localName)) return false;
  const { visibility, display } = getComputedStyle(element);
  const isHidden = visibility === 'hidden' || (display === 'none' && element.localName === 'g');
  return !isHidden;
};

const isEmpty = (element: SVGElement) =>
  ['g', 'defs', 'title', 'desc'].includes(element.localName) && element.childNodes.length === 0;

/** Recharts gives lines a place and a size, too, which nobody draws. */
const WITHOUT_A_BOX: readonly string[] = ['line', 'path', 'g', 'svg'];
const BOX: readonly string[] = ['x', 'y', 'width', 'height', 'viewBox'];

const isShape = (element: string, attribute: string) =>
  SHAPE.has(attribute) && !(WITHOUT_A_BOX.includes(element) && BOX.includes(attribute));

/** Where words stand by a step from the last, some programs put them elsewhere: as they were drawn. */
function standStill(original: SVGTextPositioningElement, made: SVGElement): void {
  if (original.localName === 'text') made.setAttribute('xml:space', 'preserve');
  if (!original.hasAttribute('dy') || original.getNumberOfChars() === 0) return;
  made.setAttribute('y', String(rounded(original.getStartPositionOfChar(0).y)));
  made.removeAttribute('dy');
}

/** Em is a size of the letters, which some programs do not know at this place. */
const inPixels = (value: string, said: Readonly<Record<string, string>>): string => {
  const em = /^(-?[\d.]+)em$/.exec(value)?.[1];
  if (em === undefined) return value;
  const pixels = Number(em) * Number.parseFloat(said['font-size'] ?? '');
  return String(rounded(pixels));
};

/** rgb(11, 74, 99) as #0b4a63, which every program reads. What lets light through stays as it is. */
export function plainColour(value: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value)?.slice(1);
  if (!parts) return value;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

const rounded = (length: number) => Math.round(length * 100) / 100;

/** Without the characters that no XML file may hold. */
const xmlText = (text: string): string =>
  [...text].filter((character) => character >= ' ' || '\t\n'.includes(character)).join('');
