import { expect, it } from 'vitest';
import { axisTicks } from './axisTicks.ts';
import { placeLegend } from './legend.ts';
import { placeLabels } from './progressAgainstPlan/placeLabels.ts';
import { fitText, widthOfText } from './textFit.ts';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [47, [0, 10, 20, 30, 40, 50]],
  [1655, [0, 500, 1000, 1500, 2000]],
])('goes up in whole, even steps to %i', (most, ticks) => {
  expect(axisTicks(most)).toEqual(ticks);
});

it('keeps a name within its lines, however long, and shows that it goes on', () => {
  const lines = fitText('Safeguarding '.repeat(40), { width: 200, size: 14, lines: 2 });

  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(Math.max(...lines.map((line) => widthOfText(line, 14)))).toBeLessThanOrEqual(200);
});

it('breaks a word that is wider than a line, and tears no character', () => {
  const lines = fitText('👩🏽'.repeat(60), { width: 200, size: 14, lines: 9 });

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('👩🏽'.repeat(60));
});

it('says a short name whole', () => {
  expect(fitText('  Mental  Health ', { width: 200, size: 14, lines: 2 })).toEqual([
    'Mental Health',
  ]);
});

it('goes on in a new line where a legend has no more room', () => {
  const words = ['Complete', 'On track', 'At risk'];

  expect(placeLegend(words, { swatch: 34, width: 900 }).height).toBe(24);
  expect(placeLegend(words, { swatch: 34, width: 120 }).places.map(({ y }) => y)).toEqual([
    0, 24, 48,
  ]);
  expect(placeLegend([], { swatch: 34, width: 200 }).height).toBe(0);
});

it('sets labels apart that would lie on each other, and says the same figure once', () => {
  const placed = placeLabels([
    { value: 47, x: 10, y: 20 },
    { value: 47, x: 10, y: 20 },
    { value: 46, x: 10, y: 24 },
    { value: 14, x: 90, y: 24 },
  ]);

  expect(placed).toEqual([
    { value: 47, x: 10, y: 20 },
    { value: 46, x: 10, y: 37 },
    { value: 14, x: 90, y: 24 },
  ]);
});
