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
 * Letters to go before the numbers of a subgroup's actions: the initials of its name, as people
 * shorten it (Substance Misuse is SM), or the beginning of a single word.
 *
 * @returns two to six capitals; empty where a name has too few letters, or each idea is taken
 */
export function suggestCode(name: string, taken: readonly string[]): string {
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
  const ideas = [initials, ...[2, 3, 4].map((length) => `${first.slice(0, length)}${rest}`)];
  const inUse = new Set(taken.map((code) => code.trim().toUpperCase()));
  const free = ideas.map((idea) => idea.slice(0, 6)).find((idea) => isFree(idea, inUse));
  return free ?? '';
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
 * Fills in what somebody need not type: a subgroup is mostly named like its priority, and its letters
 * come from its name. What has been typed is left alone.
 */
export function completeRow<Typed extends Row>(row: Typed, codesTaken: readonly string[]): Typed {
  const subgroup = row.subgroup.trim() === '' ? row.title.trim() : row.subgroup;
  const code = row.code.trim() === '' ? suggestCode(subgroup, codesTaken) : row.code;
  return { ...row, subgroup, code };
}
