import { FIELD_WORDS, sayField } from '#ui/actionWords.ts';
import { sayList } from '#ui/words.ts';

const IN_ORDER = Object.keys(FIELD_WORDS);

/** Title and lead agency of MH-3 changed */
export function sayChanged(ref: string, fields: readonly string[]): string {
  const inOrder = fields.toSorted((a, b) => IN_ORDER.indexOf(a) - IN_ORDER.indexOf(b));
  const [first = '', ...others] = inOrder.map(sayField);
  return `${sayList([first, ...others.map((one) => one.toLowerCase())])} of ${ref} changed`;
}
