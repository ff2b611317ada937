/** Text as it is compared: without capitals, accents and curly marks. Nobody types those to find. */
export function foldText(text: string): string {
  const plain = isAscii.test(text) ? text : [...text].map(foldCharacter).join('');
  return plain.toLowerCase();
}

const isAscii = /^[\0-\u007f]*$/;

const foldCharacter = (character: string): string =>
  (MARKS[character] ?? character).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '‑': '-',
};

/** The words that somebody looks for; each must be found. */
export const wordsOf = (query: string): readonly string[] =>
  foldText(query).split(/\s+/).filter(Boolean);

export const hasAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

/** Whether each word begins a word of the text: "tra" in "Training", and not in "central". */
export const hasAllAtStart = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => startsAWord(folded, word));

function startsAWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return true;
  }
  return false;
}

/** A stretch of text that was looked for, or that was not. Joined they are the text. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Where the words that were looked for stand in a text. */
export function markWords(text: string, words: readonly string[]): readonly Part[] {
  const characters = [...text];
  const marked = marksIn(characters, words);
  const parts: Part[] = [];
  for (const [place, character] of characters.entries()) {
    const isMatch = marked.has(place);
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) {
      parts[parts.length - 1] = { text: last.text + character, isMatch };
    } else {
      parts.push({ text: character, isMatch });
    }
  }
  return parts;
}

/** Places of the characters that belong to a word; one character may fold to several, or to none. */
function marksIn(characters: readonly string[], words: readonly string[]): ReadonlySet<number> {
  let folded = '';
  const places: number[] = [];
  for (const [place, character] of characters.entries()) {
    const plain = foldCharacter(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
  }
  const marked = new Set<number>();
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      for (const place of places.slice(at, at + word.length)) marked.add(place);
    }
  }
  return marked;
}

/** Characters around what was found, so that it can be judged in two lines. */
const EXCERPT = { before: 40, all: 160 };

/** The stretch of a long text in which the first of the words stands; an ellipsis where it was cut. */
export function excerptOf(text: string, words: readonly string[]): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= EXCERPT.all) return line;
  const first = Math.min(...marksIn(characters, words), characters.length);
  const wanted = first === characters.length ? 0 : Math.max(0, first - EXCERPT.before);
  const from = Math.min(wanted, characters.length - EXCERPT.all);
  const cut = characters.slice(from, from + EXCERPT.all).join('');
  return `${from > 0 ? '…' : ''}${cut}${from + EXCERPT.all < characters.length ? '…' : ''}`;
}
