/** A full stop that ends a sentence: what follows begins with a capital or a number. */
const FIRST = /^.+?[.!?](?=\s+[\p{Lu}\p{N}])/su;

/** The first sentence of some, and the others. */
export function splitSentences(text: string): { readonly first: string; readonly rest: string } {
  const whole = text.trim();
  const first = FIRST.exec(whole)?.[0] ?? whole;
  return { first, rest: whole.slice(first.length).trim() };
}

/** 1,204 and 14 more: see the notes and the document. */
export const sayMore = (count: number): string =>
  `and ${new Intl.NumberFormat('en-GB').format(count)} more: see the notes and the document`;
