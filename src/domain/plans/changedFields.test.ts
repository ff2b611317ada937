import { expect, it } from 'vitest';
import { anAction, anId, day } from '#test/planBuilders.ts';
import { changedFields } from './changedFields.ts';

it.each([
  ['nothing', {}, []],
  ['a text', { title: 'Other' }, ['title']],
  ['the same list written anew', { partners: [] }, []],
  ['a longer list', { partners: [anId('agency')] }, ['partners']],
  ['a day taken away', { start: null }, ['start']],
  ['two fields', { ref: 'MH-9', start: day('2017-05-01') }, ['ref', 'start']],
])('finds what was changed: %s', (_, changes, fields) => {
  expect(changedFields(anAction(), anAction(changes))).toEqual(fields);
});

it('finds a field that only one of them has', () => {
  expect(changedFields({ a: 1 }, { b: 1 })).toEqual(['b', 'a']);
});
