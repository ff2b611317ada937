import { expect, it } from 'vitest';
import { suggestCode } from './suggestCode.ts';

it.each([
  ['Mental Health', 'MH'],
  ['Substance Misuse', 'SM'],
  ['Gangs and Child Sexual Exploitation (CSE)', 'GCSE'],
  ['Burglary', 'BU'],
  ['Women’s Safety', 'WS'],
  ['Économie', 'EC'],
  ['Domestic Abuse, Violence, Robbery, Arson, Theft and Burglary', 'DAVRAT'],
])('shortens %s to %s', (name, code) => {
  expect(suggestCode(name, [])).toBe(code);
});

it('does not suggest letters that another subgroup has', () => {
  expect(suggestCode('Substance Misuse', ['sm ', 'SUM'])).toBe('SUBM');
});

it.each(['', '  ', '?', '心'])('suggests nothing for a name without letters: "%s"', (name) => {
  expect(suggestCode(name, [])).toBe('');
});
