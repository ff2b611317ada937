import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree with what it says. */
export interface PdfElement {
  readonly role: string;
  readonly alt: string;
  readonly children: readonly PdfElement[];
}

export interface ReadPdf {
  /** All that is on each page. */
  readonly pages: readonly string[];
  /** What is read out: without what stands at the edges of each page. */
  readonly content: string;
  /** Of each page. */
  readonly trees: readonly PdfElement[];
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** Of a page, and where the rightmost words of all pages end; in points. */
  readonly width: number;
  readonly widest: number;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** Reads a PDF by pdf.js, which is none of ours: its words, its structure, its bookmarks. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const content: string[] = [];
  const trees: PdfElement[] = [];
  let [width, widest] = [0, 0];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    content.push(...readOut(items));
    width = page.getViewport({ scale: 1 }).width;
    for (const item of items) {
      if ('str' in item) widest = Math.max(widest, Number(item.transform[4]) + item.width);
    }
    trees.push(elementOf((await page.getStructTree()) as Node));
  }
  const outline = (await document.getOutline()) as readonly { readonly title: string }[] | null;
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  await task.destroy();
  return {
    ...{
      pages,
      width,
      widest,
      content: content.join(' '),
      trees,
      info: info as unknown as Readonly<Record<string, unknown>>,
    },
    bookmarks: outline?.map(({ title }) => title) ?? [],
    isTagged: marks?.Marked === true,
  };
}

/** Nothing that is marked as an artefact, at whatever depth. */
function readOut(items: readonly object[]): readonly string[] {
  const read: string[] = [];
  const open: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (!open.includes(true)) read.push(String(item.str));
    } else if ('type' in item && item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push('tag' in item && item.tag === 'Artifact');
    }
  }
  return read;
}

const elementOf = ({ role = '', alt = '', children = [] }: Node): PdfElement => ({
  ...{ role, alt },
  children: children.filter((child) => child.role !== undefined).map(elementOf),
});

/** All elements of a role, in the order they are read. */
export const withRole = (element: PdfElement, role: string): readonly PdfElement[] => [
  ...(element.role === role ? [element] : []),
  ...element.children.flatMap((child) => withRole(child, role)),
];

/** The tree as a person can read it, an element on each line: its role, and the words of a picture. */
export function sayTree({ role, alt, children }: PdfElement, depth = 0): string {
  const own = `${'  '.repeat(depth)}${role}${alt ? `: ${alt}` : ''}\n`;
  return own + children.map((child) => sayTree(child, depth + 1)).join('');
}
