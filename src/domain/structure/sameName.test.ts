import { expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { anId, recorded } from '#test/planBuilders.ts';
import { findTaken, nameKey } from './sameName.ts';

it.each([
  ['case', 'MENTAL HEALTH'],
  ['spacing', '  Mental   Health '],
  ['spaces that nobody sees', 'Mental\u00A0Health\u200B'],
  ['a hyphen', 'Mental-Health'],
  ['letters of another alphabet', 'М\u0435ntal H\u0435\u0430lth'],
  ['full-width letters', 'Ｍental Health'],
])('takes two names for one that differ only in %s', (_, other) => {
  expect(nameKey(other)).toBe(nameKey('Mental Health'));
});

it.each([
  ['Drugs & alcohol', 'Drugs and Alcohol'],
  ['Tŷ Cymru', 'Ty Cymru'],
  ['Women’s Aid', "Women's aid"],
])('takes %s and %s for one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ['Zone 1', 'Zone 11'],
  ['Theft', 'Thefts'],
  ['???', '!!!'],
])('tells %s from %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

it('names who has a name: first one that is in use', () => {
  const called = (number: number, isRetired: boolean, name: string) =>
    recorded('agency', anAgency({ name }), { id: anId('agency', number), isRetired });
  const others = [called(1, true, 'Kent Police'), called(2, false, 'KENT POLICE')];
  const nameOf = ({ value }: (typeof others)[number]) => value.name;

  expect(findTaken('kent police', others, nameOf)).toEqual({ by: 'KENT POLICE', isRetired: false });
  expect(findTaken('kent police', others.slice(0, 1), nameOf)).toMatchObject({ isRetired: true });
  expect(findTaken('Kent Fire', others, nameOf)).toBeNull();
  expect(findTaken(' ', others, nameOf)).toBeNull();
});
