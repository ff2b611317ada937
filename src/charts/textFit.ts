/** Widths of letters of Inter, as shares of the size they are set in; a little on the wide side. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijltfI.,:;'!|()[\]]/, 0.33],
  [/[mwMW@%]/, 0.86],
  [/[A-Z]/, 0.68],
  [/\s/, 0.29],
];
const OTHERS = 0.58;

const widthOfLetter = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;

/** About how wide a text is in an SVG, which cannot be asked before it is drawn. */
export const widthOfText = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + widthOfLetter(letter) * size, 0);

interface Room {
  readonly width: number;
  readonly size: number;
  /** One or more. */
  readonly lines: number;
}

/** Breaks a text into lines that fit, and ends the last with an ellipsis where it does not. */
export function fitText(text: string, { width, size, lines }: Room): readonly string[] {
  const fits = (line: string) => widthOfText(line, size) <= width;
  const fitted: string[] = [];
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((word) => inPieces(word, fits))) {
    const longer = [...fitted.slice(-1), word].join(' ');
    if (fitted.length > 0 && fits(longer)) fitted[fitted.length - 1] = longer;
    else if (fitted.length < lines) fitted.push(word);
    else return [...fitted.slice(0, -1), shortened(longer, fits)];
  }
  return fitted;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A word wider than a line is broken. By code points: no character is torn. */
function inPieces(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (const letter of word) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
