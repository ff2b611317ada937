import { expect, it } from 'vitest';
import { sayAge, sayCount, sayList, sayNumberOf, sayPercent, sayProblemCount } from './words.ts';

it.each([
  [{ count: 21, base: 49 }, '21 of 49 (43%)'],
  [{ count: 0, base: 49 }, '0 of 49 (0%)'],
  [{ count: 1204, base: 2400 }, '1,204 of 2,400 (50%)'],
  [{ count: 5, base: 1669 }, '5 of 1,669 (under 1%)'],
  [{ count: 1668, base: 1669 }, '1,668 of 1,669 (over 99%)'],
  [{ count: 0, base: 0 }, '0 of 0'],
])('says a count with its base and percent', (count, words) => {
  expect(sayCount(count)).toBe(words);
});

it.each([
  [null, 'never'],
  [-21, 'in 3 weeks'],
  [-1, 'tomorrow'],
  [0, 'today'],
  [1, 'yesterday'],
  [2, '2 days ago'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [59, '8 weeks ago'],
  [60, '2 months ago'],
  [97, '3 months ago'],
  [730, '2 years ago'],
  [1000, '3 years ago'],
])('says how long ago %s days is', (days, words) => {
  expect(sayAge(days)).toBe(words);
});

it('says a gap in words, and never as nought', () => {
  expect(sayPercent(null)).toBe('Not given');
  expect(sayPercent(0)).toBe('0%');
});

it('counts one in the singular', () => {
  expect([sayNumberOf(1, 'action'), sayNumberOf(0, 'action')]).toEqual(['1 action', '0 actions']);
  expect(sayNumberOf(2, 'priority', 'priorities')).toBe('2 priorities');
  expect([sayProblemCount(1), sayProblemCount(3)]).toEqual([
    'There is a problem',
    'There are 3 problems',
  ]);
});

it('joins a list as it is read aloud', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(sayList)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
