import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEEDED } from '#test/seeded.ts';
import { canonical, normalised } from './canonical.ts';
import { CANONICAL_VECTORS } from '#test/versionVectors.ts';

it.each(CANONICAL_VECTORS)('writes $title', ({ value, canonical: text }) => {
  expect(canonical(value)).toBe(text);
});

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

it.each([
  ['undefined', undefined],
  ['a member that is undefined', { a: undefined }],
  ['a hole in a list', new Array(1)],
  ['NaN', Number.NaN],
  ['infinity', [Number.POSITIVE_INFINITY]],
  ['a day as a Date', { on: new Date(0) }],
  ['a Map', new Map()],
  ['bytes', new Uint8Array(1)],
  ['a big integer', 1n],
  ['a function', canonical],
  ['a symbol', Symbol('a')],
  ['an object of a class', new (class Plan {})()],
  ['two keys that look the same', { 'caf\u00e9': 1, 'cafe\u0301': 1 }],
  ['more than 64 levels', nested(65)],
])('refuses %s, since something would be lost', (_, value) => {
  expect(() => canonical(value)).toThrow(TypeError);
});

it('takes 64 levels', () => {
  expect(canonical(nested(64))).toHaveLength(64 + 1 + 64);
});

it('takes records made in another frame or worker, and those without a prototype', () => {
  const foreign: unknown = runInNewContext('({ a: [1] })');

  expect(canonical(foreign)).toBe('{"a":[1]}');
  expect(canonical(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
});

/** Whatever JSON can say, but for a key in two spellings, which is refused. */
const json = fc.jsonValue({ stringUnit: 'grapheme' }).filter((value) => isWritable(value));

function isWritable(value: unknown): boolean {
  try {
    canonical(value);
    return true;
  } catch {
    return false;
  }
}

it('writes the same text again for what it has written', () => {
  const isStable = fc.property(json, (value) => {
    expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
  });
  fc.assert(isStable, SEEDED);
});

it('writes the same text in whatever order members were put in', () => {
  const members = fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), json);
  const isSame = fc.property(members, (value) => {
    const turned = Object.fromEntries(Object.entries(value).toReversed());

    expect(canonical(turned)).toBe(canonical(value));
  });
  fc.assert(isSame, SEEDED);
});

it('writes different texts for different values', () => {
  const isTold = fc.property(json, json, (one, other) => {
    const isEqual = canonical(one) === canonical(other);

    expect(JSON.stringify(normalised(one)) === JSON.stringify(normalised(other))).toBe(isEqual);
  });
  fc.assert(isTold, SEEDED);
});

it('writes the same text for composed and for decomposed letters', () => {
  const isSame = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(canonical([text.normalize('NFD')])).toBe(canonical([text.normalize('NFC')]));
  });
  fc.assert(isSame, SEEDED);
});

it('hands back a copy in which all text is in NFC', () => {
  const written = { 'cafe\u0301': ['cafe\u0301'], minus: -0 };

  expect(normalised(written)).toEqual({ 'caf\u00e9': ['caf\u00e9'], minus: 0 });
});
