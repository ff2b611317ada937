import { nameKey } from '../structure/sameName.ts';

/** Words that nobody says when a name is shortened. */
const SMALL_WORDS = new Set([
  'a',
  'and',
  'for',
  'in',
  'including',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/**
 * Letters to go before the numbers of a subgroup's actions: those it begins with (ASB group is ASB),
 * else the initials of its name, as people
 * shorten it (Substance Misuse is SM), or the beginning of a single word.
 *
 * @returns two to six capitals; empty where a name has too few letters, or each idea is taken
 */
export function suggestCode(name: string, taken: readonly string[]): string {
  const own = leadingLetters(name);
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{Mark}|['’]/gu, '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const [first = '', ...others] = words;
  const rest = others.map((word) => word.slice(0, 1)).join('');
  const ideas = [
    ...own,
    initials,
    ...[2, 3, 4].map((length) => `${first.slice(0, length)}${rest}`),
  ];
  const inUse = new Set(taken.map((code) => code.trim().toUpperCase()));
  const free = ideas.map((idea) => idea.slice(0, 6)).find((idea) => isFree(idea, inUse));
  return free ?? '';
}

/** Letters that people say already: ASB in "ASB group". In a name all of capitals no word is one. */
function leadingLetters(name: string): readonly string[] {
  const found = /^([A-Z]{2,6})\b/.exec(name.trim())?.[1];
  return found && name !== name.toUpperCase() ? [found] : [];
}

const isFree = (idea: string, inUse: ReadonlySet<string>) => isCode(idea) && !inUse.has(idea);

/** Two to six capital letters. */
export const isCode = (text: string): boolean => /^[A-Z]{2,6}$/.test(text);

interface Row {
  readonly title: string;
  readonly subgroup: string;
  readonly code: string;
}

/**
 * Fills in, while a title is typed, what somebody need not type: a subgroup is mostly named like its
 * priority, and its letters come from its name. What was typed otherwise is left alone.
 *
 * @param before the row as it was; what it had by suggestion follows, and nothing else does
 * @param others the other rows: their names and letters are taken
 */
export function followRow<Typed extends Row>(
  before: Row,
  now: Typed,
  others: readonly Row[],
): Typed {
  const codes = others.map(({ code }) => code);
  const names = new Set(others.map(({ subgroup }) => nameKey(subgroup)));
  const nameFor = (title: string) => (names.has(nameKey(title)) ? '' : title);
  const isNameOurs = now.subgroup === '' || now.subgroup === nameFor(before.title);
  const isTitleNew = now.title !== before.title;
  const subgroup = isTitleNew && isNameOurs ? nameFor(now.title) : now.subgroup;
  const isCodeOurs = now.code === '' || now.code === suggestCode(before.subgroup, codes);
  const isNameNew = subgroup !== before.subgroup;
  const code = isNameNew && isCodeOurs ? suggestCode(subgroup, codes) : now.code;
  return { ...now, subgroup, code };
}
