import { expect, it } from 'vitest';
import { forEdition } from '#domain/editions/forEdition.ts';
import { takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import { readSnapshotFile, writeSnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { isSoundRecord } from '#storage/soundRecord.ts';
import { anInstant } from '#test/builders.ts';
import { anId, day } from '#test/planBuilders.ts';
import { sentencesIn } from '#test/sentences.ts';
import { fictionalSnapshot, maidstoneSnapshot } from '#test/sampleSnapshots.ts';

const SAMPLES = [
  ['Maidstone', (await maidstoneSnapshot()).snapshot.content],
  ['the fictional borough', (await fictionalSnapshot()).snapshot.content],
] as const;

it.each(SAMPLES)('has of %s no sentence that was left out, in the file either', async (_, all) => {
  const { content } = forEdition(all, 'public');
  const kept = sentencesIn(content);
  const out = [...sentencesIn(all)].filter((sentence) => !kept.has(sentence));
  expect(out.length).toBeGreaterThan(5);

  const draft = { title: 'For all', meeting: '', edition: 'public', marking: 'official' } as const;
  const author = { name: 'Somebody by name', agency: 'Maidstone Borough Council' };
  const snapshot = await takeSnapshot(
    all,
    { ...draft, notes: '' },
    { number: 1, asAt: day('2018-01-12'), now: anInstant(), author, appVersion: '0.1.0' },
  );
  const lines = await writeSnapshotFile({ id: anId('snapshot'), snapshot });

  const file = lines.join('');
  expect(out.filter((sentence) => file.includes(JSON.stringify(sentence)))).toEqual([]);
  expect(file).not.toMatch(/Somebody by name|official-sensitive|Chair, /);
  expect(await readSnapshotFile(file, isSoundRecord)).toMatchObject({ ok: true });
});

it.each(SAMPLES)('leaves something of %s out, and not everything', (_, all) => {
  const { content, beforehand } = forEdition(all, 'public');

  expect(beforehand.sensitive).toBeGreaterThan(0);
  expect(content.some(({ kind }) => kind === 'progress-update')).toBe(true);
});

it('hides a second quarter of the fictional borough with a small one of the same year', () => {
  const [, [, all]] = SAMPLES;

  expect(forEdition(all, 'public').beforehand.second).toBeGreaterThan(0);
});
