import { expect, it } from 'vitest';
import type { Health } from '#queries/health.ts';
import { sayDamaged, sayRestored, sayRoom, saySpace } from './words.ts';

const damaged = (...problems: readonly Health['damaged'][number]['problem'][]) =>
  problems.map((problem, seq) => ({ seq, recordId: null, problem }));

it('says what could not be found again', () => {
  const restored = { found: 0, lost: 12, restored: 10, damagedSegments: 1 };

  expect(sayRestored(restored)).toBe(
    '10 saved changes came back from the journal on this device; 2 saved changes could not be found.',
  );
  expect(sayRestored({ ...restored, lost: 10 })).toMatch('Nothing is missing');
});

it.each([
  [damaged('shape'), /^1 saved change could not be read and is left out .* ask for help first/],
  [damaged('newer', 'newer'), /^2 saved changes .* are left out .* A newer version/],
  [damaged('newer', 'unreadable'), /wrote 1 of them/],
])('says what to do about changes that cannot be read', (rows, words) => {
  expect(sayDamaged(rows)).toMatch(words);
});

it('does not make up a size that the browser does not give', () => {
  const space = { usedBytes: null, quotaBytes: 10 } as Health;

  const said = { ...space, usedBytes: 3_440_000, quotaBytes: 2_000_000_000 };

  expect([saySpace(space), sayRoom(space)]).toEqual(Array(2).fill('This browser does not say'));
  expect(saySpace(said)).toMatch('About 3.4 MB');
  expect(sayRoom(said)).toBe('About 1,997 MB of 2,000 MB that the browser allows here');
  expect(sayRoom({ ...said, usedBytes: 3_000_000_000 })).toMatch('About 0 kB of 2,000 MB');
});
