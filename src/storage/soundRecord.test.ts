import { expect, it } from 'vitest';
import { anInstant } from '#test/builders.ts';
import { isSoundRecord } from './soundRecord.ts';

const aRecord = (kind: string, value: object) => ({
  ...{ id: '1', kind, scope: 'partnership', heads: [], conflicts: [], isRetired: false },
  ...{ author: { name: 'Chair', agency: '' }, writtenAt: anInstant(), receivedAt: anInstant() },
  value,
});

it('takes a record of a kind we know, in the shape of its kind', () => {
  expect(isSoundRecord(aRecord('theme', { title: 'Victims' }))).toBe(true);
  expect(isSoundRecord(aRecord('theme', {}))).toBe(false);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'nothing'])(
  'refuses a record that calls its kind %s, without failing',
  (kind) => {
    expect(isSoundRecord(aRecord(kind, {}))).toBe(false);
  },
);

it.each(['2017-13-45', '2018-01-32', '2018-00-10'])(
  'refuses %s, which no calendar has and no page could show',
  (on) => {
    expect(isSoundRecord(aRecord('meeting', { subgroup: null, title: 'Board', on }))).toBe(false);
  },
);
