import { expect, it } from 'vitest';
import { perOf, rateOf } from './rate.ts';

it('is worked out for each thousand', () => {
  expect(rateOf(16_987, 172_000, 1000)).toBe(98.761628);
});

it.each([
  [null, 172_000, 1000],
  [5, null, 1000],
  [5, 0, 1000],
  [5, -1, 1000],
  [5, 172_000, null],
])('is none for %s over %s, for each %s', (count, denominator, per) => {
  expect(rateOf(count, denominator, per)).toBeNull();
});

it.each([
  ['%', 100],
  ['per 1,000 residents', 1000],
  ['offences per 100000', 100_000],
  ['offences', null],
  ['per resident', null],
  ['per 0', null],
  ['super 5', null],
])('is for each so many as the unit "%s" says', (unit, per) => {
  expect(perOf(unit)).toBe(per);
});
