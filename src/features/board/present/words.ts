import { sayNumber } from '#ui/words.ts';

/** Status by subgroup, 2 of 3 */
export const sayPart = (title: string, at: number, of: number): string =>
  `${title}, ${sayNumber(at)} of ${sayNumber(of)}`;

/** Page 3 of 12 */
export const sayPage = (at: number, of: number): string =>
  `Page ${sayNumber(at)} of ${sayNumber(of)}`;

/** and 5 more, on the board’s page */
export const sayLeft = (left: number): string => `and ${sayNumber(left)} more, on the board’s page`;
