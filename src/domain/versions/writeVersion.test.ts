import { expect, it } from 'vitest';
import { aProgressUpdate, anAgency, aVersion } from '#test/builders.ts';
import { VERSION_VECTORS } from '#test/versionVectors.ts';
import type { VersionId } from '../ids.ts';
import { SCHEMAS } from '../records/kinds.ts';
import { sha256Of } from './hash.ts';
import { writeVersion } from './writeVersion.ts';

it.each(VERSION_VECTORS)('hashes $title as every release has hashed it', async ({ version }) => {
  const { id, body, ...header } = version;

  const { author, deviceId, writtenAt: now, parents } = header;
  const next = { ...header, parents, value: body?.value ?? null };
  const written = await writeVersion(next, { author, deviceId, now, salt: body?.salt ?? '' });

  expect(await sha256Of(header)).toBe(id);
  // The schema may have moved on since; all else is written as it was.
  const { id: _, schema: __, ...unchanged } = version;
  expect(written).toMatchObject(unchanged);
});

it('writes what a file gives back unchanged', async () => {
  const value = anAgency({ name: 'Cafe\u0301 owners' });
  const author = { name: 'Rene\u0301e', agency: '' };

  const version = await aVersion({ kind: 'agency', value }, { author });

  expect(JSON.parse(JSON.stringify(version))).toEqual(version);
  expect(version.body?.value?.name).toBe('Caf\u00e9 owners');
  expect(version.author.name).toBe('Ren\u00e9e');
  expect(version.schema).toBe(SCHEMAS.agency);
});

it('keeps what was said when whoever said it goes on changing the draft', async () => {
  const draft = { ...anAgency() };

  const version = await aVersion({ kind: 'agency', value: draft });
  draft.name = 'Changed since';

  expect(version.body?.value).toEqual(anAgency());
});

it('names what it replaces in one order, and each once', async () => {
  const [one, other] = ['1'.repeat(64), '2'.repeat(64)] as [VersionId, VersionId];
  const said = { kind: 'agency', value: anAgency() } as const;

  const version = await aVersion({ ...said, parents: [other, one, other] });

  expect(version.parents).toEqual([one, other]);
  expect(version).toEqual(await aVersion({ ...said, parents: [one, other] }));
});

it('hides a value by its salt, so that an erased one cannot be guessed from its hash', async () => {
  const said = { kind: 'agency', value: anAgency() } as const;

  const one = await aVersion(said, { salt: '0'.repeat(32) });
  const other = await aVersion(said, { salt: '1'.repeat(32) });

  expect(one.bodyHash).not.toBe(other.bodyHash);
  expect(one.id).not.toBe(other.id);
});

it('writes a fact', async () => {
  const value = aProgressUpdate();

  expect(await aVersion({ kind: 'progress-update', value })).toMatchObject({ body: { value } });
});

it.each([
  ['that replaces another', { value: aProgressUpdate(), parents: ['1'.repeat(64) as VersionId] }],
  ['that is taken out of use', { value: null }],
])('refuses a fact %s', async (_, said) => {
  await expect(aVersion({ kind: 'progress-update', ...said })).rejects.toThrow(TypeError);
});
