/**
 * For each how many a unit speaks: 100 of "%", 1,000 of "per 1,000 residents".
 *
 * @returns `null` where it does not say, so that nothing is worked out by a guess
 */
export function perOf(unit: string): number | null {
  if (unit.trim() === '%') return 100;
  const [, said] = /\bper (\d{1,3}(?:,\d{3})+|\d+)\b/i.exec(unit) ?? [];
  const per = Number(said?.replaceAll(',', ''));
  return per > 0 ? per : null;
}

/** Beyond these a computer's fractions begin: 0.30000000000000004. */
const DIGITS = 8;

/**
 * What was counted for each so many of those it was counted over.
 *
 * @returns `null` without a count or a denominator: no rate is better than a guessed one
 */
export function rateOf(
  count: number | null,
  denominator: number | null,
  per: number | null,
): number | null {
  if (count === null || denominator === null || denominator <= 0 || per === null) return null;
  return Number(((count / denominator) * per).toPrecision(DIGITS));
}
