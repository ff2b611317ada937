/**
 * So many for each thousand, or for another number of them.
 *
 * @returns `null` without a count or a denominator: no rate is better than a guessed one
 */
export function rateOf(
  count: number | null,
  denominator: number | null,
  per = 1000,
): number | null {
  if (count === null || denominator === null || denominator <= 0) return null;
  return (count / denominator) * per;
}
