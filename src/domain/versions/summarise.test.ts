import { expect, it } from 'vitest';
import { aProgressUpdate, anAgency, aSnapshot, aVersion, received } from '#test/builders.ts';
import type { RecordKind } from '../records/kinds.ts';
import { foldRecords } from './fold.ts';
import { summarise } from './summarise.ts';
import type { Version } from './version.ts';

const recorded = (version: Version<RecordKind>) => foldRecords([received(version)]);

it('leaves the long texts of an update in the log', async () => {
  const value = aProgressUpdate({ whatChanged: 'A long story', evidence: 'Minutes' });
  const [whole] = recorded(await aVersion({ kind: 'progress-update', value }));

  const summary = whole && summarise(whole);

  const { whatChanged: _, publicWording: __, evidence: ___, approval: ____, ...short } = value;
  expect(summary).toEqual({ ...whole, value: short });
});

it('says how many records a snapshot holds, in place of them', async () => {
  const content = recorded(await aVersion({ kind: 'agency', value: anAgency() }));
  const value = aSnapshot({ content });
  const [whole] = recorded(await aVersion({ kind: 'snapshot', value }));

  const summary = whole && summarise(whole);

  const { content: _, ...short } = value;
  expect(summary).toEqual({ ...whole, value: { ...short, recordCount: 1 } });
});

it('keeps other kinds as they are', async () => {
  const [whole] = recorded(await aVersion({ kind: 'agency', value: anAgency() }));

  expect(whole && summarise(whole)).toEqual(whole);
});
