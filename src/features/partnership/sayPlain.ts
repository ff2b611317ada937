import { NOT_GIVEN } from '#ui/words.ts';

/** What a field says; ids within it by the names they stand for. */
export function sayPlain(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === undefined || value === null || value === '') return NOT_GIVEN;
  if (value === true || value === false) return value ? 'Yes' : 'No';
  if (Array.isArray(value)) {
    return value.map((one) => sayPlain(one, names)).join(', ') || 'None';
  }
  return typeof value === 'string' ? (names.get(value) ?? value) : JSON.stringify(value);
}

/** The same where a field says one of a few words. */
export const sayOneOf = (words: Readonly<Record<string, string>>, value: unknown): string =>
  typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? value) : NOT_GIVEN;
