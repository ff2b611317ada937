/** Milliseconds, of one thing done several times. */
export interface Times {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
}

/** @param times at least one; warm-up runs are not among them */
export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    runs: sorted.length,
    min: rounded(sorted[0] ?? Number.NaN),
    median: rounded(percentile(sorted, 50)),
    p95: rounded(percentile(sorted, 95)),
  };
}

/** The smallest that at least so many per cent do not exceed (nearest rank). */
const percentile = (sorted: readonly number[], percent: number): number =>
  sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;

/** To two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

type Measures<Name extends string> = Readonly<Record<Name, () => Promise<number>>>;

/**
 * Does different things in turn, so that whatever else the machine is busy with meets all of them.
 *
 * @param rounds counted ones; one more comes before them, to warm up
 */
export async function inTurn<Name extends string>(
  rounds: number,
  measures: Measures<Name>,
): Promise<Readonly<Record<Name, Times>>> {
  const names = Object.keys(measures) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const time = await measures[name]();
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const measured = [...times].map(([name, all]) => [name, timesOf(all)]);
  return Object.fromEntries(measured) as Record<Name, Times>;
}
