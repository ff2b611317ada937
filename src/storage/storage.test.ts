import { expect, it } from 'vitest';
import type { Instant } from '#domain/ids.ts';
import { RECORD_KINDS, type RecordBodies, type RecordKind } from '#domain/records/kinds.ts';
import { foldRecords } from '#domain/versions/fold.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { summarise } from '#domain/versions/summarise.ts';
import type { Version } from '#domain/versions/version.ts';
import { anInstant, aVersion, received } from '#test/builders.ts';
import { BODIES, oneOfEachKind, placeOf } from '#test/oneOfEachKind.ts';
import type { LogPage } from './reader.ts';
import { openStorage } from './storage.ts';

const now = () => anInstant();

let opened = 0;

function open(name = `csp:/test/:${(opened += 1)}`) {
  return openStorage({ name, now, newId: () => 'tab' });
}

const firstOf = <K extends RecordKind>(kind: K, value: RecordBodies[K] = BODIES[kind]) =>
  aVersion({ kind, recordId: placeOf(kind), value });

const nextOf = <K extends RecordKind>(before: Version<K>, value: RecordBodies[K] | null) =>
  aVersion({ kind: before.kind, recordId: before.recordId, parents: [before.id], value });

it('gives back every kind of record that was kept', async () => {
  const storage = await open();

  await storage.append(await oneOfEachKind());

  const { records, seq } = await storage.readFold();
  expect(seq).toBe(RECORD_KINDS.length);
  for (const kind of RECORD_KINDS) expect([...records[kind].keys()]).toEqual([placeOf(kind)]);
});

it('keeps a Version once, however often it is given', async () => {
  const storage = await open();
  const action = await firstOf('action');

  await storage.append([action, action]);
  await storage.append([action]);

  expect((await storage.readFold()).seq).toBe(1);
});

it('adds to an earlier fold what came since, as a fold of everything would', async () => {
  const storage = await open();
  const first = await firstOf('action');
  await storage.append([first]);
  const before = await storage.readFold();
  const next = await nextOf(first, { ...BODIES.action, title: 'Changed' });
  const update = await firstOf('progress-update');

  await storage.append([next, update]);

  const all = [first, next, update].map((version) => received(version));
  const records = recordsFrom(foldRecords(all).map(summarise));
  expect(await storage.readFold(before)).toEqual({ seq: 3, records });
});

it('tells the story of an action with the long texts, and what was retired', async () => {
  const storage = await open();
  await storage.append(await oneOfEachKind());
  await storage.append([await nextOf(await firstOf('milestone'), null)]);

  const { records, versions } = await storage.storyOf(placeOf('action'));

  const byKind = new Map(records.map((record) => [record.kind, record]));
  const dates = ['date-refusal', 'date-request', 'date-revision'];
  const kinds = ['action', ...dates, 'milestone', 'progress-update', 'review', 'withdrawal'];
  expect([...byKind.keys()].toSorted()).toEqual(kinds);
  expect(byKind.get('milestone')?.isRetired).toBe(true);
  expect(byKind.get('progress-update')?.value).toEqual(BODIES['progress-update']);
  expect(versions).toHaveLength(9);
});

it('keeps the moment at which the sample says that something came', async () => {
  const storage = await open();
  const past = '2017-07-03T09:00:00.000Z' as Instant;

  await storage.append([await firstOf('action')], { receivedAt: () => past });

  expect((await storage.whole(placeOf('action')))?.receivedAt).toBe(past);
});

it('gives every record whole for a snapshot, other snapshots left out', async () => {
  const storage = await open();
  await storage.append(await oneOfEachKind());

  const kinds = (await storage.wholeRecords()).map(({ kind }) => kind);

  expect(kinds.toSorted()).toEqual(RECORD_KINDS.filter((kind) => kind !== 'snapshot').toSorted());
  expect((await storage.snapshot(placeOf('snapshot')))?.value).toEqual(BODIES.snapshot);
});

it('tells other tabs, and not itself, that something was added', async () => {
  const one = await open('csp:/test/:shared');
  const other = await open('csp:/test/:shared');
  const heard: string[] = [];
  one.onChange((change) => heard.push(change));
  const heardThere = new Promise((resolve) => other.onChange(resolve));

  await one.append([await firstOf('action')]);

  expect(await heardThere).toBe('saved');
  expect(heard).toEqual([]);
  expect((await other.readFold()).seq).toBe(1);
});

it('tells what was known before a moment, whatever came since', async () => {
  const storage = await open();
  const first = await firstOf('action');
  const next = await nextOf(first, { ...BODIES.action, title: 'Changed' });
  const update = await firstOf('progress-update');
  await storage.append([first], { receivedAt: () => anInstant(10) });
  await storage.append([next, update], { receivedAt: () => anInstant(20) });

  const before = await storage.knownBefore(anInstant(20));
  const after = await storage.knownBefore(anInstant(21));

  const id = placeOf('action');
  expect(before.records.action.get(id)?.value.title).toBe(BODIES.action.title);
  expect(before.records['progress-update'].size).toBe(0);
  expect(before.firstReceivedAt).toBe(anInstant(10));
  expect(after.records.action.get(id)?.value.title).toBe('Changed');
  expect((await storage.wholeRecords({ before: anInstant(20) })).map(({ kind }) => kind)).toEqual([
    'action',
  ]);
  expect((await storage.storyOf(id, { before: anInstant(20) })).records).toHaveLength(1);
});

it('reads the log backwards, a part at a time, with what it takes to say what changed', async () => {
  const storage = await open();
  const first = await firstOf('action');
  const update = await firstOf('progress-update');
  const next = await nextOf(first, { ...BODIES.action, title: 'Changed' });
  await storage.append([first, update, next]);
  const idsOf = ({ received: all }: LogPage) => all.map(({ version }) => version.id);

  const end = await storage.logBefore(null, 2);
  const beginning = await storage.logBefore(end.next, 2);

  expect(idsOf(end)).toEqual([next.id, update.id]);
  expect(end.histories.get(first.recordId)?.map(({ version }) => version.id)).toEqual([
    first.id,
    next.id,
  ]);
  expect(idsOf(beginning)).toEqual([first.id]);
  expect(beginning.next).toBeNull();
  expect(idsOf(await (await open()).logBefore(null, 2))).toEqual([]);
});
