import type { MutableKind } from '../records/kinds.ts';
import type { Recorded } from '../versions/records.ts';

/** Letters of other alphabets that nobody can tell from ours; capitals are looked up in small. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p' },
  ...{ ѕ: 's', т: 't', у: 'y', х: 'x', ԁ: 'd', һ: 'h', ԛ: 'q', ԝ: 'w' },
  ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p' },
  ...{ τ: 't', υ: 'y', χ: 'x', ı: 'i' },
};

/**
 * What two names share when people take them for the same: neither case nor accents, spaces nor
 * marks tell them apart, "&" is "and", and a letter of another alphabet is the one it looks like.
 *
 * @returns empty for a blank
 */
export function nameKey(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
  const key = [...letters].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  // A name of marks alone is told from others by its marks.
  return key === '' ? name.trim() : key;
}

/** Who has a name, or a code, already. */
export interface Taken {
  readonly by: string;
  /** Out of use, so that it is not in any list: it can be put back. */
  readonly isRetired: boolean;
}

/**
 * The record that is called so already; `null` where none is. One that is out of use keeps its name:
 * it can come back.
 *
 * @param others without the record that is being changed
 */
export function findTaken<K extends MutableKind>(
  name: string,
  others: readonly Recorded<K>[],
  nameOf: (record: Recorded<K>) => string,
): Taken | null {
  const key = nameKey(name);
  const same = others.filter((other) => key !== '' && nameKey(nameOf(other)) === key);
  const first = same.find(({ isRetired }) => !isRetired) ?? same[0];
  return first ? { by: nameOf(first), isRetired: first.isRetired } : null;
}
