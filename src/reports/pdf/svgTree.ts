/** An element of a drawing, or a stretch of text in it. */
export interface SvgNode {
  /** Empty for text. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgNode[];
}

/**
 * Reads a drawing as `charts/picture` writes it: well formed, and with nothing but words and shapes. A
 * worker has no parser of its own.
 *
 * @throws {TypeError} for what is no such drawing
 */
export function svgTree(svg: string): SvgNode {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, end, name, attributes = '', single, text] of svg.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (!parent) break;
    if (text !== undefined) {
      parent.children.push({ name: '', attributes: {}, children: [], text: plain(text) });
    } else if (end && open.length > 1) {
      const { name: closed, attributes: own, children } = parent;
      open.pop();
      open.at(-1)?.children.push({ name: closed, attributes: own, children, text: '' });
    } else if (name && !end) {
      const element: Open = { name, attributes: attributesIn(attributes), children: [] };
      if (single) parent.children.push({ ...element, text: '' });
      else open.push(element);
    }
  }
  const drawing = root.children.find((node) => node.name === 'svg');
  if (!drawing) throw new TypeError('Not a drawing');
  return drawing;
}

/** A tag with its attributes, or text. What begins with `<?` or `<!` is neither. */
const TOKEN = /<[?!][^>]*>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      plain(value),
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00A0',
  '&amp;': '&',
};

const plain = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, 16)),
    )
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
