import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './text.ts';

describe('text as it is kept', () => {
  it.each([
    ['  with spaces around \n', 'with spaces around'],
    ['one\r\ntwo', 'one\ntwo'],
    ['an old\rMac', 'an old\nMac'],
    ['a line\vbroken in Word', 'a line\nbroken in Word'],
    ['a paragraph\u2029of the web', 'a paragraph\nof the web'],
    ['a\ttab', 'a\ttab'],
    ['NUL\u0000 and bell\u0007', 'NUL and bell'],
    ['half \uD83D a pair', 'half  a pair'],
    ['no character\uFFFE\uFFFF\uFDD0\u{1FFFF}', 'no character'],
    ['e\u0301', 'é'],
  ])('makes %j %j', (written, kept) => {
    expect(plainText(written)).toBe(kept);
  });

  it.each([
    'مرحبا بالعالم',
    'abc \u202Ereversed\u202C',
    '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Zalgo h\u0338\u0321\u032A',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '\uFFFD',
    '0',
  ])('leaves %j as it was written', (written) => {
    expect(plainText(written)).toBe(written.normalize('NFC'));
  });

  it.each([
    '',
    ' \n\t',
    '\u200B',
    '\u200E\u200F',
    '\uFEFF',
    '\u0000',
    '\u00AD',
    '\u3164',
    '\u00A0',
  ])('takes %j for nothing, since nobody would see it', (written) => {
    expect(plainText(written)).toBe('');
  });

  it('keeps a text of 200,000 characters whole, for the rule to refuse', () => {
    expect(plainText('é'.repeat(200_000))).toHaveLength(200_000);
  });

  it('makes one line of several', () => {
    expect(plainLine(' one\r\n two\u00A0\tthree ')).toBe('one two three');
  });
});
