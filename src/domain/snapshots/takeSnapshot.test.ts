import { expect, it } from 'vitest';
import { aMilestone, anAction, anId, aSubgroup, recorded } from '#test/planBuilders.ts';
import { anInstant, aSnapshot } from '#test/builders.ts';
import type { IsoDate } from '../ids.ts';
import { hashOfSnapshot } from './hashOfSnapshot.ts';
import { sha256Of } from '../versions/hash.ts';
import { checkSnapshotDraft, type SnapshotDraft, takeSnapshot } from './takeSnapshot.ts';

const draft: SnapshotDraft = {
  title: 'Board, 12 January 2018',
  meeting: '',
  edition: 'full',
  marking: 'official',
  notes: '',
};

const taking = {
  number: 2,
  asAt: '2018-01-12' as IsoDate,
  now: anInstant(),
  author: { name: 'Partnership officer', agency: 'Maidstone Borough Council' },
  appVersion: '0.1.0',
};

const OF_PLAN = { marking: 'official', publicActions: 1 } as const;

const action = recorded('action', anAction());
const first = recorded('milestone', aMilestone({ order: 1 }));
const second = recorded('milestone', aMilestone({ order: 2 }), { id: anId('milestone', 2) });

it('comes to the same hash in whatever order the records are handed in', async () => {
  const one = await takeSnapshot([action, first, second], draft, taking);
  const other = await takeSnapshot([second, action, first], draft, taking);

  expect(other).toEqual(one);
  expect(one.content.map(({ id }) => id)).toEqual([
    'action-0001',
    'milestone-0001',
    'milestone-0002',
  ]);
});

it('leaves earlier snapshots out', async () => {
  const earlier = recorded('snapshot', aSnapshot());

  const { content } = await takeSnapshot([earlier, action], draft, taking);

  expect(content).toEqual([action]);
});

it('has a hash that it still has when it is looked at again', async () => {
  const snapshot = await takeSnapshot([action], draft, taking);

  expect(await hashOfSnapshot(snapshot)).toBe(snapshot.hash);
});

it.each([
  ['a record', { content: [recorded('action', anAction({ title: 'Other' }))] }],
  ['the title', { title: 'Board, 13 January 2018' }],
  ['the day', { asAt: '2018-01-13' as IsoDate }],
  ['who made it', { madeBy: { name: 'Somebody else', agency: '' } }],
  ['the number', { number: 3 }],
])('has another hash once %s was changed', async (_, change) => {
  const snapshot = await takeSnapshot([action], draft, taking);

  expect(await hashOfSnapshot({ ...snapshot, ...change })).not.toBe(snapshot.hash);
});

it('cleans the words before they are frozen', () => {
  const typed = { ...draft, title: ' Board\u0000 ', notes: 'For\r\nthe board\n' };

  expect(checkSnapshotDraft(typed, OF_PLAN)).toEqual({
    ok: true,
    value: { ...draft, title: 'Board', notes: 'For\nthe board' },
  });
});

it('names every problem at once, in the order of the form', () => {
  const typed = { ...draft, title: ' ', meeting: 'x'.repeat(401), notes: 'x'.repeat(50_001) };

  expect(checkSnapshotDraft(typed, OF_PLAN)).toEqual({
    ok: false,
    problem: [
      { field: 'title', kind: 'title-missing' },
      { field: 'meeting', kind: 'text-too-long' },
      { field: 'notes', kind: 'text-too-long' },
    ],
  });
});

it.each([
  ['official', 'official', true],
  ['official', 'official-sensitive', false],
  ['official-sensitive', 'official-sensitive', true],
  ['official-sensitive', 'official', true],
  ['public', 'official-sensitive', false],
  ['public', 'official', false],
] as const)('marked %s over content marked %s is taken: %s', (marking, least, isTaken) => {
  const checked = checkSnapshotDraft({ ...draft, marking }, { ...OF_PLAN, marking: least });

  expect(checked.ok).toBe(isTaken);
});

it('marks a public edition so whatever was chosen, tells whose it is and not who took it', async () => {
  const published = recorded('action', anAction({ isPublishable: true }));
  const records = [recorded('subgroup', aSubgroup()), published];
  const sensitive = { ...draft, edition: 'public', marking: 'official-sensitive' } as const;

  expect(checkSnapshotDraft(sensitive, { ...OF_PLAN, marking: 'official-sensitive' }).ok).toBe(
    true,
  );
  const snapshot = await takeSnapshot(records, sensitive, taking);

  expect(snapshot).toMatchObject({
    ...{ edition: 'public', marking: 'public', withheld: { actions: 0, figures: 0 } },
    madeBy: { name: 'Maidstone Borough Council', agency: '' },
  });
  expect(await hashOfSnapshot(snapshot)).toBe(snapshot.hash);
});

it('freezes no public edition of a plan of which nothing may be published', () => {
  const checked = checkSnapshotDraft(
    { ...draft, edition: 'public' },
    { ...OF_PLAN, publicActions: 0 },
  );

  expect(checked).toEqual({
    ok: false,
    problem: [{ field: 'edition', kind: 'nothing-public' }],
  });
});

it('still has the hash of a snapshot that was taken before there were editions', async () => {
  const { edition: _, hash: __, ...before } = await takeSnapshot([action], draft, taking);
  const old = { ...before, hash: await sha256Of(before) };

  expect(await hashOfSnapshot(old)).toBe(old.hash);
});
