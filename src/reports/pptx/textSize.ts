import { fitText as fitted, widthOfText } from '#charts/textFit.ts';

/** Calibri is narrower than the face of our own charts, whose widths are known. */
const CALIBRI = 0.845;

/** As much wider are its bold letters. */
export const BOLD = 1.02;

/** Letters that are about twice as wide as those of the Latin alphabet. */
const WIDE =
  /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff00-\uff60]/gu;

/** How much wider a text is than as many Latin letters. */
const stretch = (text: string): number =>
  1 + (1.1 * (text.match(WIDE)?.length ?? 0)) / Math.max(1, text.length);

/** From one line to the next, as a share of the size. */
export const LEADING = 1.22;

interface Room {
  /** In points, both. */
  readonly size: number;
  readonly width: number;
  readonly lines?: number;
  readonly isBold?: boolean;
}

/** A text in the lines that it will take on a slide; the last ends with an ellipsis if there are more. */
export function fitText(
  text: string,
  { size, width, lines = Number.POSITIVE_INFINITY, isBold = false }: Room,
): readonly string[] {
  const room = { width, size: size * CALIBRI * (isBold ? BOLD : 1) * stretch(text) };
  const made: string[] = [];
  for (const paragraph of text.split('\n')) {
    if (made.length >= lines) return [...made.slice(0, -1), `${made.at(-1) ?? ''}…`];
    const more = fitted(paragraph, { ...room, lines: lines - made.length });
    made.push(...(more.length > 0 ? more : ['']));
  }
  return made;
}

export const countLines = (text: string, room: Room): number => fitText(text, room).length;

/** The same text with as many lines as it may have: whole where it fits. */
export function cutToLines(text: string, room: Room): string {
  const whole = countLines(text, { ...room, lines: Number.POSITIVE_INFINITY });
  return whole <= (room.lines ?? whole) ? text : fitText(text, room).join(' ');
}

export const heightOf = (lines: number, size: number): number => lines * size * LEADING;

/** In points. */
export const widthOf = (text: string, size: number): number =>
  widthOfText(text, size * CALIBRI * stretch(text));
