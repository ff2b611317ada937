import type { PdfDocument } from './sheet.ts';

/** The faces that a PDF has in it: TrueType files, whole. */
export interface Faces {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export type Face = keyof Faces;

/** What a font of pdfkit knows of itself, as far as we ask. */
interface EmbeddedFont {
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
}

/** Scripts by their plain names: what stands in the place of letters that the face has not got. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Han}/u, 'Chinese or Japanese'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Gurmukhi}/u, 'Gurmukhi'],
  [/\p{Script=Gujarati}/u, 'Gujarati'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
  [/\p{Extended_Pictographic}/u, 'emoji'],
];

/** Marks that are part of the character before them, and nothing to see by themselves. */
const JOINERS = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;

/**
 * Measures words and says which letters there are. A letter that the face has not got never becomes
 * an empty box: words say what stood there.
 */
export function typeface(document: PdfDocument) {
  const widths: Record<Face, Map<string, number>> = { regular: new Map(), bold: new Map() };
  const known = new Map<number, boolean>();
  let substituted = 0;

  return {
    /** How often words had to stand for letters. */
    substituted: () => substituted,

    /** In points, at a size of 1. Kerning over a space is not in it. */
    widthOf(word: string, face: Face): number {
      const found = widths[face].get(word);
      if (found !== undefined) return found;
      const width = document.font(face).fontSize(1).widthOfString(word);
      widths[face].set(word, width);
      return width;
    },

    /** A text with what the face can show, and words for the rest. */
    plain(text: string): string {
      const clean = text.normalize('NFC').replaceAll(JOINERS, '').replaceAll(/\t/g, ' ');
      let out = '';
      let missing = '';
      const tell = () => {
        if (missing === '') return;
        substituted += 1;
        out += sayMissing(missing);
        missing = '';
      };
      for (const character of clean) {
        if (isNewline(character) || isKnown(character)) {
          tell();
          out += character;
        } else if (!isControl(character)) {
          missing += character;
        }
      }
      tell();
      return out;
    },
  };

  function isKnown(character: string): boolean {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = known.get(codePoint);
    if (found !== undefined) return found;
    const { font } = (document.font('regular') as unknown as { readonly _font: EmbeddedFont })
      ._font;
    const has = !isControl(character) && font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, has);
    return has;
  }
}

export type Typeface = ReturnType<typeof typeface>;

const isNewline = (character: string) => character === '\n';

const isControl = (character: string) => /\p{Cc}|\p{Cs}|\p{Cn}/u.test(character);

/** [5 letters in Arabic script]; [an emoji] */
function sayMissing(missing: string): string {
  const named = SCRIPTS.find(([script]) => script.test(missing))?.[1];
  const count = [...missing].length;
  if (named === 'emoji') return count === 1 ? '[emoji]' : `[${count} emoji]`;
  const letters = count === 1 ? '1 letter' : `${count} letters`;
  return named ? `[${letters} in ${named} script]` : `[${letters} of another script]`;
}
