import type { Recorded } from '#domain/versions/records.ts';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Long enough to be somebody's own words: neither an id nor a name that stands in other places. */
const isSentence = (text: string) => text.length >= 30 && text.includes(' ');

/** Whatever somebody wrote in records, to be looked for where it should not be. */
export const sentencesIn = (content: readonly Recorded[]): ReadonlySet<string> =>
  new Set(content.flatMap(({ value }) => textsIn(value)).filter(isSentence));
