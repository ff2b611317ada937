/** Mean width of a letter of Inter, as a share of the size it is set in; a little on the wide side. */
const LETTER = 0.56;

/** About how wide a text is in an SVG, which cannot be asked before it is drawn. */
export const widthOfText = (text: string, size: number): number => text.length * size * LETTER;

/** Breaks a text into lines that fit, and ends the last with an ellipsis where it does not. */
export function fitText(
  text: string,
  { width, size, lines }: { readonly width: number; readonly size: number; readonly lines: number },
): readonly string[] {
  const room = Math.max(4, Math.floor(width / (size * LETTER)));
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => inPieces(word, room));
  const fitted: string[] = [];
  for (const word of words) {
    const last = fitted.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      fitted[fitted.length - 1] = `${last} ${word}`;
    } else if (fitted.length === lines) {
      fitted[lines - 1] = `${(last ?? '').slice(0, room - 1).trimEnd()}…`;
      break;
    } else {
      fitted.push(word);
    }
  }
  return fitted;
}

/** A word that is wider than a line is broken. Counted in code points: no character is torn. */
function inPieces(word: string, room: number): readonly string[] {
  const letters = [...word];
  if (letters.length <= room) return [word];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += room)
    pieces.push(letters.slice(at, at + room).join(''));
  return pieces;
}
