import type { Face, Typeface } from './typeface.ts';

export interface TextLook {
  readonly face: Face;
  /** In points. */
  readonly size: number;
  readonly colour: string;
}

/**
 * A text in lines of at most a width: broken between words, and within one that is longer than a line.
 *
 * @param width in points
 */
export function linesOf(
  type: Typeface,
  text: string,
  { face, size }: Pick<TextLook, 'face' | 'size'>,
  width: number,
): readonly string[] {
  // Words set side by side come out a little wider than one by one: kerning goes over spaces, too.
  const room = (width * 0.995) / size;
  const space = type.widthOf(' ', face);
  const lines: string[] = [];
  for (const paragraph of type.plain(text).split('\n')) {
    let line = '';
    let used = 0;
    const end = () => {
      lines.push(line);
      [line, used] = ['', 0];
    };
    for (const word of paragraph.split(/ +/)) {
      let rest = word;
      let length = type.widthOf(rest, face);
      if (used > 0 && used + space + length > room) end();
      while (length > room) {
        const fits = fitting(type, rest, face, room);
        lines.push(fits);
        rest = rest.slice(fits.length);
        length = type.widthOf(rest, face);
      }
      used += (line === '' ? 0 : space) + length;
      line = line === '' ? rest : `${line} ${rest}`;
    }
    end();
  }
  return lines;
}

/** As much of the beginning of a word as there is room for: one character at least. */
function fitting(type: Typeface, word: string, face: Face, room: number): string {
  let fits = '';
  let used = 0;
  for (const character of word) {
    used += type.widthOf(character, face);
    if (fits !== '' && used > room) break;
    fits += character;
  }
  // Letters can be wider beside each other than each by itself.
  while ([...fits].length > 1 && type.widthOf(fits, face) > room) {
    fits = [...fits].slice(0, -1).join('');
  }
  return fits;
}
