import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import { plainText } from '../plainText.ts';

/** Hexadecimal, as Word wants it. */
export const COLOURS = {
  ink: '1B2A35',
  quiet: '4A5763',
  accent: '0B5C7D',
  line: 'B9C4CB',
  tint: 'EEF2F4',
} as const;

/** A4 between its margins, in twentieths of a point. */
export const WIDTH = 9638;
export const MARGIN = 1134;

type RunLook = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'text' | 'children'>;

/** Words, their line ends kept; letters that are read from the right are set so. */
export function runs(text: string, look: RunLook = {}): readonly TextRun[] {
  const rightToLeft = isRightToLeft(text);
  return plainText(text)
    .split(/\r?\n/)
    .map(
      (line, at) => new TextRun({ ...look, text: line, rightToLeft, ...(at > 0 && { break: 1 }) }),
    );
}

type ParagraphLook = Omit<
  Exclude<ConstructorParameters<typeof Paragraph>[0], string>,
  'children' | 'text'
>;

export const paragraph = (
  children: readonly ParagraphChild[],
  look: ParagraphLook = {},
): Paragraph => new Paragraph({ ...look, children: [...children] });

/** A paragraph of plain words. */
export const words = (text: string, look: ParagraphLook = {}, run: RunLook = {}): Paragraph =>
  paragraph(runs(text, run), { ...look, bidirectional: isRightToLeft(text) });

/** By the first letter that has a direction. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
