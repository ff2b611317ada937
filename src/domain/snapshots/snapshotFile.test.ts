import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aMilestone, anId, recorded } from '#test/planBuilders.ts';
import { aSnapshot } from '#test/builders.ts';
import type { Recorded } from '../versions/records.ts';
import { readSnapshotFile, type SnapshotFile, writeSnapshotFile } from './snapshotFile.ts';
import { hashOfSnapshot } from './hashOfSnapshot.ts';

const isSound = (record: unknown): record is Recorded =>
  typeof record === 'object' && record !== null && 'kind' in record && 'value' in record;

const content: readonly Recorded[] = [
  recorded('theme', { title: 'Prevent duty' }),
  recorded('milestone', aMilestone({ title: 'Café\u0301 "agreed" \u202E 心 🙂' })),
];

async function aFile(): Promise<SnapshotFile> {
  const unsigned = aSnapshot({ content });
  const snapshot = { ...unsigned, hash: await hashOfSnapshot(unsigned) };
  return { id: anId('snapshot'), snapshot };
}

const written = async () => (await writeSnapshotFile(await aFile())).join('');

const read = (text: string) => readSnapshotFile(text, isSound);

async function problemOf(text: string) {
  const result = await read(text);
  return result.ok ? null : result.problem;
}

it('reads back what was written, with the same hash', async () => {
  const { id, snapshot } = await aFile();

  const result = await read(await written());

  expect(result).toMatchObject({ ok: true, value: { id, snapshot: { hash: snapshot.hash } } });
  expect(result.ok && (await writeSnapshotFile(result.value)).join('')).toBe(await written());
});

it('reads a file that came by e-mail, with other line ends and a byte order mark', async () => {
  const mailed = `\uFEFF${(await written()).replaceAll('\n', '\r\n')}`;

  expect(await problemOf(mailed)).toBeNull();
});

it('writes the same file for the same snapshot', async () => {
  expect(await written()).toBe(await written());
});

it('names a file as changed, with both hashes, when a word in it was edited', async () => {
  const { snapshot } = await aFile();

  const problem = await problemOf((await written()).replace('Prevent duty', 'Prevent Duty'));

  expect(problem).toMatchObject({ kind: 'file-changed', expected: snapshot.hash });
});

it.each([
  ['title', '"Third quarter 2017-18"', '"Third quarter 2017-19"'],
  ['id', '"snapshot-0001"', '"snapshot-0002"'],
  ['hash', /"hash":"./, '"hash":"g'],
  ['maker', 'Partnership officer', 'Partnership Officer'],
])('names a file as changed when its %s was edited', async (_, from, to) => {
  const text = await written();
  const edited = text.replace(from, to);

  expect(edited).not.toBe(text);
  expect(await problemOf(edited)).toMatchObject({ kind: 'file-changed' });
});

it('reads the same snapshot or none, whichever byte was changed', async () => {
  const { snapshot } = await aFile();
  const bytes = new TextEncoder().encode(await written());
  const place = fc.nat(bytes.length - 1);
  const holds = fc.asyncProperty(place, fc.integer({ min: 0, max: 255 }), async (at, byte) => {
    const edited = bytes.slice();
    edited[at] = byte;

    const result = await read(new TextDecoder().decode(edited));

    expect(result.ok ? result.value.snapshot.hash : snapshot.hash).toBe(snapshot.hash);
    if (result.ok) expect((await writeSnapshotFile(result.value)).join('')).toBe(await written());
  });
  await fc.assert(holds, { numRuns: 300 });
});

it('says how much is missing when a file was cut short', async () => {
  const text = await written();
  const lines = text.split('\n');

  expect(await problemOf(`${lines[0]}\n`)).toEqual({
    kind: 'file-cut-short',
    found: 0,
    expected: 2,
  });
  expect(await problemOf(text.slice(0, -20))).toEqual({
    kind: 'file-cut-short',
    found: 1,
    expected: 2,
  });
});

it.each([
  ['is empty', '', 'file-empty'],
  ['has only blanks', ' \n\n', 'file-empty'],
  ['is a renamed picture', '\uFFFD\uFFFD\uFFFD\u0000\u0010JFIF', 'file-not-a-snapshot'],
  ['is some other JSON', '{"format":"something-else"}\n', 'file-not-a-snapshot'],
  ['is a list', '[]\n', 'file-not-a-snapshot'],
  ['is nothing', 'null\n', 'file-not-a-snapshot'],
])('refuses a file that %s', async (_, text, kind) => {
  expect(await problemOf(text)).toEqual({ kind });
});

it('says so when a file is of a newer format, whatever else is in it', async () => {
  const newer = '{"format":"community-safety-snapshot","formatVersion":2,"new":true}\n';

  expect(await problemOf(newer)).toEqual({ kind: 'file-of-newer-format', formatVersion: 2 });
});

it('names the line that cannot be read', async () => {
  const [header, first, second] = (await written()).split('\n');

  expect(await problemOf(`${header}\n${first}\n{"kind":1\n${second}\n`)).toEqual({
    kind: 'file-line-unreadable',
    line: 3,
  });
});

it.each([
  ['a day that no calendar has', '"asAt":"2018-01-12"', '"asAt":"2018-99-99"'],
  ['a moment that no clock has', /"madeAt":"[^"]+"/, '"madeAt":"2018-01-12T25:00:00.000Z"'],
  ['a marking that is none', '"marking":"official"', '"marking":"secret"'],
  ['a number that is none', '"number":1,', '"number":1.5,'],
])('refuses a header with %s', async (_, from, to) => {
  const text = await written();
  const edited = text.replace(from, to);

  expect(edited).not.toBe(text);
  expect(await problemOf(edited)).toEqual({ kind: 'file-not-a-snapshot' });
});

it('refuses what is nested beyond all measure', async () => {
  const deep = `${'['.repeat(90)}${']'.repeat(90)}`;
  const text = (await written()).replace('"Prevent duty"', deep);

  expect(await problemOf(text)).toEqual({ kind: 'file-not-a-snapshot' });
});

it('takes a name that means something to JavaScript for the word that it is', async () => {
  const text = (await written()).replace(
    '"title":"Prevent',
    '"__proto__":{"x":1},"title":"Prevent',
  );

  expect(await problemOf(text)).toMatchObject({ kind: 'file-changed' });
});

it('reads an edition back with what it leaves out, under the same hash', async () => {
  const withheld = {
    ...{ actions: 3, ofSubgroups: 2, subgroups: 1, updates: 9, milestones: 4, meetings: 1 },
    ...{ figures: 2, baselines: 0, working: 5 },
  };
  const { id, snapshot } = await aFile();
  const unsigned = { ...snapshot, edition: 'public', marking: 'public', withheld } as const;
  const taken = { ...unsigned, hash: await hashOfSnapshot(unsigned) };
  const text = (await writeSnapshotFile({ id, snapshot: taken })).join('');

  expect(await read(text)).toMatchObject({ ok: true, value: { snapshot: { ...taken, content } } });
  expect(await problemOf(text.replace('"edition":"public"', '"edition":"full"'))).toMatchObject({
    kind: 'file-changed',
  });
  expect(await problemOf(text.replace('"edition":"public"', '"edition":"all"'))).toEqual({
    kind: 'file-not-a-snapshot',
  });
});
