import { expect, it } from 'vitest';
import { completeRow, suggestCode } from './suggestCode.ts';

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

it('fills in the subgroup and its letters from the priority, and changes nothing that was typed', () => {
  const typed = { title: 'Substance Misuse', subgroup: '', code: '' };

  expect(completeRow(typed, [])).toEqual({ ...typed, subgroup: 'Substance Misuse', code: 'SM' });
  expect(completeRow({ ...typed, subgroup: 'Drugs and Alcohol' }, [])).toMatchObject({
    subgroup: 'Drugs and Alcohol',
    code: 'DA',
  });
  expect(completeRow({ title: 'A', subgroup: 'B', code: 'C' }, [])).toEqual({
    title: 'A',
    subgroup: 'B',
    code: 'C',
  });
});
