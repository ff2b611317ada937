/** Each sample has a database, a day and a history of its own, and is never a real plan. */
export const SAMPLES = ['sample', 'fictional'] as const;

export type SampleName = (typeof SAMPLES)[number];

export const isSample = (place: string): place is SampleName =>
  (SAMPLES as readonly string[]).includes(place);
