import { expect, it } from 'vitest';
import type { Sha256 } from '#domain/ids.ts';
import { sayBytes, sayFileProblem } from './snapshotWords.ts';

it('names a changed snapshot as such, with both hashes', () => {
  const expected = `aaaa1111${'0'.repeat(56)}` as Sha256;
  const found = `bbbb2222${'0'.repeat(56)}` as Sha256;

  const { title, words } = sayFileProblem({ kind: 'file-changed', expected, found });

  expect(title).toBe('This snapshot was changed after it was taken');
  expect(words).toContain('aaaa1111');
  expect(words).toContain('bbbb2222');
});

it('says how much of a file is missing', () => {
  expect(sayFileProblem({ kind: 'file-cut-short', found: 12, expected: 288 }).words).toContain(
    'It should hold 288 records and holds 12',
  );
});

it('says how large a file is, and how large one may be', () => {
  const problem = { kind: 'file-too-large', bytes: 209_715_200, most: 104_857_600 } as const;

  expect(sayFileProblem(problem).words).toContain('It has 210 MB; a snapshot has 105 MB at most');
});

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [999_999, '1,000 kB'],
  [1_000_000, '1 MB'],
  [9_960_000, '10 MB'],
  [1_234_000_000, '1,234 MB'],
])('says %i bytes as %s', (bytes, words) => {
  expect(sayBytes(bytes)).toBe(words);
});
