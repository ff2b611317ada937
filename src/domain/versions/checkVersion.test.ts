import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAgency, aVersion, erased } from '#test/builders.ts';
import { SEEDED } from '#test/seeded.ts';
import { VERSION_VECTORS } from '#test/versionVectors.ts';
import { checkVersion } from './checkVersion.ts';
import type { Version } from './version.ts';

const sound = VERSION_VECTORS.map(({ version }) => version);

it.each(VERSION_VECTORS)('takes $title, whole or erased', async ({ version }) => {
  expect(await checkVersion(version)).toBe('sound');
  expect(await checkVersion(erased(version))).toBe('sound');
});

it('takes a Version whose members came in another order', async () => {
  const version = await aVersion({ kind: 'agency', value: anAgency() });
  const turned = Object.fromEntries(Object.entries(version).toReversed());

  expect(await checkVersion(turned as unknown as Version)).toBe('sound');
});

type Path = readonly (string | number)[];

/** Every place in a value that holds no other: texts, numbers, null, and empty lists. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Object.entries(value);
  return members.length === 0 ? [path] : members.flatMap(([key, at]) => leaves(at, [...path, key]));
}

function changedAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = changedAt(copy[key], rest, to);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const tampered = fc.constantFrom(...sound).chain((version) =>
  fc.record({
    version: fc.constant(version),
    path: fc.constantFrom(...leaves(version)),
    to: fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, true, [], {}, ['x'])),
  }),
);

it('refuses a Version in which any one thing was changed', async () => {
  const isRefused = fc.asyncProperty(tampered, async ({ version, path, to }) => {
    const changed = changedAt(version, path, to) as Version;
    fc.pre(JSON.stringify(changed) !== JSON.stringify(version));

    const expected = path[0] === 'body' ? 'body-does-not-match' : 'id-does-not-match';
    expect(await checkVersion(changed)).toBe(expected);
  });
  await fc.assert(isRefused, SEEDED);
});

it.each([
  ['a field that was added to the header', { vouched: true }, 'id-does-not-match'],
  ['a number that JSON cannot hold', { schema: Number.POSITIVE_INFINITY }, 'id-does-not-match'],
  ['a body that is null, not absent', { body: null }, 'body-does-not-match'],
  ['a body without its salt', { body: { value: anAgency() } }, 'body-does-not-match'],
])('refuses %s', async (_, change, expected) => {
  const version = await aVersion({ kind: 'agency', value: anAgency() });

  expect(await checkVersion({ ...version, ...change } as unknown as Version)).toBe(expected);
});

it.each(['id', 'recordId', 'parents', 'author', 'bodyHash'] as const)(
  'refuses a Version without its %s',
  async (field) => {
    const { [field]: _, ...rest } = await aVersion({ kind: 'agency', value: anAgency() });

    expect(await checkVersion(rest as Version)).toBe('id-does-not-match');
  },
);
