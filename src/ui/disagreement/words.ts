import { sayList } from '../words.ts';

export const sayConflictCount = (count: number): string =>
  count === 1
    ? 'People disagree about one thing here'
    : `People disagree about ${count} things here`;

/** Title and lead agency were changed by Chair, Kent Police, while you were editing */
export function sayChangedMeanwhile(fields: readonly string[], by: string): string {
  const [first = '', ...others] = fields;
  const what = sayList([first, ...others.map((field) => field.toLowerCase())]);
  const was = others.length > 0 ? 'were' : 'was';
  return `${what} ${was} changed by ${by} while you were editing`;
}
