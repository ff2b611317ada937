import { describe, expect, it } from 'vitest';
import { aVersion, anAgency, anInstant, erased, received } from '#test/builders.ts';
import type { Agency } from '../records/agency.ts';
import { type Change, changesIn } from './changes.ts';
import type { Version } from './version.ts';

const first = await agency(anAgency({ shortName: '' }));

async function agency(
  value: Agency | null,
  parents: readonly Version[] = [],
  name = 'Officer',
  minute = 31,
): Promise<Version<'agency'>> {
  const said = { kind: 'agency', value, parents: parents.map(({ id }) => id) } as const;
  return aVersion<'agency'>(said, { author: { name, agency: '' }, now: anInstant(minute) });
}

const lastOf = (...versions: readonly Version[]): Change | undefined =>
  changesIn(versions.map((version) => received(version))).at(-1);

const inBrief = (change: Change | undefined) =>
  change?.fields.map(({ field, before, after }) => [field, before, after]);

describe('what a Version changed', () => {
  it('is all that was filled in, where it was the first', () => {
    const created = lastOf(first);

    expect(created).toMatchObject({ how: 'created', author: { name: 'Officer' } });
    expect(inBrief(created)).toEqual([
      ['name', undefined, 'Maidstone Borough Council'],
      ['type', undefined, 'responsible-authority'],
    ]);
  });

  it('is each field that says something else, with what it said', async () => {
    const renamed = await agency(anAgency({ name: 'MBC', shortName: '' }), [first], 'Chair', 32);

    const changed = lastOf(renamed, first);

    expect(changed).toMatchObject({
      how: 'changed',
      author: { name: 'Chair' },
      writtenAt: anInstant(32),
      receivedAt: anInstant(),
    });
    expect(inBrief(changed)).toEqual([['name', 'Maidstone Borough Council', 'MBC']]);
  });

  it('is told in the order in which one builds on the other, whatever order they came in', async () => {
    const second = await agency(anAgency({ name: 'B' }), [first], 'Chair', 5);
    const third = await agency(anAgency({ name: 'C' }), [second], 'Chair', 4);

    const changes = changesIn([third, second, first, third].map((each) => received(each)));

    expect(changes.map(({ versionId }) => versionId)).toEqual([first.id, second.id, third.id]);
  });

  it('is that it went out of use, and came back as what', async () => {
    const retired = await agency(null, [first]);
    const restored = await agency(anAgency({ name: 'MBC', shortName: '' }), [retired]);

    expect(lastOf(first, retired)).toMatchObject({ how: 'retired', fields: [] });
    const back = lastOf(first, retired, restored);
    expect(back?.how).toBe('restored');
    expect(inBrief(back)).toEqual([['name', 'Maidstone Borough Council', 'MBC']]);
  });

  it('is nothing in a merge of what did not clash', async () => {
    const one = await agency(anAgency({ name: 'MBC', shortName: '' }), [first], 'A');
    const other = await agency(anAgency({ shortName: 'Maidstone' }), [first], 'B');
    const both = await agency(anAgency({ name: 'MBC', shortName: 'Maidstone' }), [one, other]);

    expect(lastOf(first, one, other, both)).toMatchObject({ how: 'merged', fields: [] });
  });

  it('names both values where somebody chose between them, also when neither was new', async () => {
    const one = await agency(anAgency({ name: 'One', shortName: '' }), [first], 'A');
    const other = await agency(anAgency({ name: 'Other', shortName: '' }), [first], 'B');
    const neither = await agency(anAgency({ shortName: '' }), [one, other]);

    const merged = lastOf(first, one, other, neither);

    expect(merged?.how).toBe('merged');
    expect(merged?.fields).toHaveLength(1);
    expect(merged?.fields[0]).toMatchObject({
      field: 'name',
      before: 'Maidstone Borough Council',
      after: 'Maidstone Borough Council',
    });
    expect(merged?.fields[0]?.between.map(({ value }) => value).toSorted()).toEqual([
      'One',
      'Other',
    ]);
  });

  it('is not told where it was erased', () => {
    expect(lastOf(erased(first))).toMatchObject({ how: 'erased', fields: [], isBeforeKnown: true });
  });

  it.each([
    ['was erased', [erased(first)]],
    ['has not come', []],
  ])('is all that it says, and said so, where what was before %s', async (_, before) => {
    const next = await agency(anAgency({ name: 'MBC' }), [first]);

    const change = lastOf(...before, next);

    expect(change).toMatchObject({ how: 'changed', isBeforeKnown: false });
    expect(change?.fields.map(({ field }) => field)).toEqual([
      'name',
      'predecessor',
      'shortName',
      'type',
    ]);
  });
});
