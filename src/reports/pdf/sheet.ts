import type PDFDocument from 'pdfkit';
import { LEADING } from './looks.ts';
import { linesOf, type TextLook } from './lines.ts';
import type { Typeface } from './typeface.ts';

export type PdfDocument = InstanceType<typeof PDFDocument>;

/** An element of the structure tree: what a screen reader goes by. */
export type Element = ReturnType<PdfDocument['struct']>;

/** A4, in points, with room for what stands at the edges of each page. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 45,
  top: 64,
  /** Where the content of a page ends. */
  bottom: 772,
  get inner() {
    return this.width - 2 * this.left;
  },
} as const;

/** Paper with a pen on it: knows how far down it is, and goes on to the next page. */
export interface Sheet {
  readonly document: PdfDocument;
  readonly type: Typeface;
  /** From the top of the page, in points. */
  y: number;
}

/** The same whatever comes after it: an artefact is not read out. */
export const asArtefact = (document: PdfDocument, draw: () => void): void => {
  document.markContent('Artifact', { type: 'Layout' });
  draw();
  document.endMarkedContent();
};

interface CellOfTable {
  readonly scope?: 'Row' | 'Column';
  /** Columns that it goes over; 1 unless told. */
  readonly span?: number;
}

/** A cell in the structure tree: what it heads, and how wide it is. */
export function cellElement(
  document: PdfDocument,
  tag: 'TH' | 'TD',
  { scope, span = 1 }: CellOfTable,
): Element {
  const element = document.struct(tag);
  const attributes = { ...(scope && { Scope: scope }), ...(span > 1 && { ColSpan: span }) };
  const { dictionary } = element as unknown as Dictionary;
  if (Object.keys(attributes).length > 0) dictionary.data['A'] = { O: 'Table', ...attributes };
  return element;
}

/** What pdfkit keeps of an element: it has no option for the width of a cell. */
interface Dictionary {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** What is drawn within it is the content of an element. */
export function within(document: PdfDocument, element: Element, tag: string, draw: () => void) {
  const content = document.markStructureContent(tag);
  draw();
  document.endMarkedContent();
  element.add(content);
}

export function newPage(sheet: Sheet): void {
  sheet.document.addPage();
  sheet.y = PAGE.top;
}

/** Goes on to the next page unless there is room for so much; a new page is left as it is. */
export function ensure(sheet: Sheet, height: number): void {
  if (sheet.y + height > PAGE.bottom && sheet.y > PAGE.top) newPage(sheet);
}

export const lineHeight = ({ size }: TextLook): number => size * LEADING;

interface Placed {
  readonly x: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** One line where it stands. Nothing is broken or moved any more. */
export function drawLine(
  { document }: Sheet,
  line: string,
  look: TextLook,
  { x, y, width, align = 'left' }: Placed & { readonly y: number },
): void {
  if (line === '') return;
  document.font(look.face).fontSize(look.size).fillColor(look.colour);
  const features = align === 'right' ? (['tnum'] as never) : undefined;
  const at = align === 'right' ? x + width - document.widthOfString(line, { features }) : x;
  document.text(line, at, y + look.size * 0.12, { lineBreak: false, features });
}

/** Lines under each other, over as many pages as they need, as the content of one element. */
export function drawLines(
  sheet: Sheet,
  lines: readonly string[],
  look: TextLook,
  { element, tag, x = PAGE.left, width = PAGE.inner }: Partial<Placed> & Tagged,
): void {
  const step = lineHeight(look);
  let at = 0;
  while (at < lines.length) {
    ensure(sheet, step);
    const fit = Math.max(1, Math.floor((PAGE.bottom - sheet.y) / step));
    const part = lines.slice(at, at + fit);
    within(sheet.document, element, tag, () => {
      for (const line of part) {
        drawLine(sheet, line, look, { x, y: sheet.y, width });
        sheet.y += step;
      }
    });
    at += part.length;
  }
}

interface Tagged {
  readonly element: Element;
  readonly tag: string;
}

/** A paragraph, or a heading, with room after it. */
export function drawText(
  sheet: Sheet,
  parent: Element,
  text: string,
  look: TextLook,
  { tag = 'P', after = 6, x = PAGE.left, width = PAGE.inner, keep = 0 }: TextOptions = {},
): void {
  const lines = linesOf(sheet.type, text, look, width);
  // Never its first line alone at the foot of a page, nor a heading without what it is over.
  ensure(sheet, Math.min(lines.length, 2) * lineHeight(look) + keep);
  const element = sheet.document.struct(tag);
  parent.add(element);
  drawLines(sheet, lines, look, { element, tag, x, width });
  element.end();
  sheet.y += after;
}

interface TextOptions {
  readonly tag?: string;
  readonly after?: number;
  readonly x?: number;
  readonly width?: number;
  /** Room that what follows needs on the same page, in points. */
  readonly keep?: number;
}
