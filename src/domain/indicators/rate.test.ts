import { expect, it } from 'vitest';
import { rateOf } from './rate.ts';

it('is worked out for each thousand', () => {
  expect(rateOf(16_987, 172_000)).toBeCloseTo(98.76, 2);
});

it.each([
  [null, 172_000],
  [5, null],
  [5, 0],
])('is none for %s over %s', (count, denominator) => {
  expect(rateOf(count, denominator)).toBeNull();
});
