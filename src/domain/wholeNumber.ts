/**
 * A whole number as it was typed, also in full-width digits.
 *
 * @returns `null` for a blank, for anything else than digits, and for what is out of bounds
 */
export function readWholeNumber(typed: string, least: number, most: number): number | null {
  const digits = /^\d{1,9}$/.exec(typed.normalize('NFKC').trim())?.[0];
  if (digits === undefined) return null;
  const value = Number(digits);
  return least <= value && value <= most ? value : null;
}
