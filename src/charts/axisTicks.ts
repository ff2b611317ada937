const STEPS = [1, 2, 5];

/** Whole, even steps from nought to at least `most`; about five of them. */
export function axisTicks(most: number): readonly number[] {
  const step = stepFor(Math.max(1, most));
  const count = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((one) => most / (one * power) <= 6);
    if (step !== undefined) return step * power;
  }
}
