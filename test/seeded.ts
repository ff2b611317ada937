/** For `fc.assert`: the same cases on each run. A failure prints the path to its counterexample. */
export const SEEDED = { seed: 20_180_112, numRuns: 400 } as const;
