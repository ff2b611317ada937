import { expect, it } from 'vitest';
import { anAgency, aVersion, received } from '#test/builders.ts';
import type { RecordId } from '../ids.ts';
import { extendFold } from './extendFold.ts';
import { foldRecords } from './fold.ts';
import { type Fold, recordsFrom } from './records.ts';
import type { Version } from './version.ts';

const agency = (id: string, name: string, ...parents: Version[]) =>
  aVersion({
    kind: 'agency',
    recordId: id as RecordId<'agency'>,
    value: anAgency({ name }),
    parents: parents.map((parent) => parent.id),
  });

const folded = (...versions: Version[]) =>
  foldRecords(versions.map((version) => received(version)));

const foldOf = (seq: number, ...versions: Version[]): Fold => ({
  seq,
  records: recordsFrom(folded(...versions)),
});

/** Order is part of it: a Map is equal to another with the same members in any order. */
const inOrder = ({ seq, records }: Fold) => ({
  seq,
  records: Object.entries(records).map(([kind, byId]) => [kind, [...byId.values()]]),
});

it('comes to the fold of the whole log, order included', async () => {
  const [b, d] = [await agency('b', 'B'), await agency('d', 'D')];
  const [a, e, newB] = [await agency('a', 'A'), await agency('e', 'E'), await agency('b', 'B2', b)];

  const extended = extendFold(foldOf(2, b, d), folded(b, newB, e, a), 5);

  expect(inOrder(extended)).toEqual(inOrder(foldOf(5, b, d, a, e, newB)));
});

it('leaves out a record of which nothing is left', async () => {
  const [a, b] = [await agency('a', 'A'), await agency('b', 'B')];

  const extended = extendFold(foldOf(2, a, b), [], 3, [{ kind: 'agency', id: a.recordId }]);

  expect(inOrder(extended)).toEqual(inOrder(foldOf(3, b)));
});

it('copies only the kinds in which something changed, and leaves the old fold as it was', async () => {
  const a = await agency('a', 'A');
  const theme = await aVersion({ kind: 'theme', value: { title: 'Reoffending' } });
  const before = foldOf(2, a, theme);

  const after = extendFold(before, folded(await agency('b', 'B')), 3);

  expect(after.records.theme).toBe(before.records.theme);
  expect(inOrder(before)).toEqual(inOrder(foldOf(2, a, theme)));
});
