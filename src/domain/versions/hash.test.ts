import { expect, it } from 'vitest';
import { CANONICAL_VECTORS } from '#test/versionVectors.ts';
import { sha256Of } from './hash.ts';

it.each(CANONICAL_VECTORS)('gives the hash that Python gives for $title', async (vector) => {
  expect(await sha256Of(vector.value)).toBe(vector.sha256);
});

it('refuses what has no canonical text', async () => {
  await expect(sha256Of({ a: undefined })).rejects.toThrow(TypeError);
});
