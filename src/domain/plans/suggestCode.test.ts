import { expect, it } from 'vitest';
import { followRow, suggestCode } from './suggestCode.ts';

it.each([
  ['Mental Health', 'MH'],
  ['Substance Misuse', 'SM'],
  ['Gangs and Child Sexual Exploitation (CSE)', 'GCSE'],
  ['Burglary', 'BU'],
  ['Women’s Safety', 'WS'],
  ['Économie', 'EC'],
  ['ASB group', 'ASB'],
  ['BURGLARY AND THEFT', 'BT'],
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

const BLANK = { title: '', subgroup: '', code: '' };

const typed = (title: string, before = BLANK, others = [BLANK]) =>
  followRow(before, { ...before, title }, others);

it('names the subgroup after its priority while that is typed, with its letters', () => {
  const first = typed('Substance');
  expect(first).toEqual({ title: 'Substance', subgroup: 'Substance', code: 'SU' });

  expect(typed('Substance Misuse', first)).toEqual({
    title: 'Substance Misuse',
    subgroup: 'Substance Misuse',
    code: 'SM',
  });
});

it('leaves alone what somebody typed, and lets the letters follow the subgroup', () => {
  const named = { title: 'Drugs', subgroup: 'Drugs and Alcohol', code: 'DA' };
  expect(typed('Drugs, alcohol', named)).toEqual({ ...named, title: 'Drugs, alcohol' });

  const coded = { title: 'Drugs', subgroup: 'Drugs', code: 'XY' };
  expect(typed('Drugs too', coded)).toMatchObject({ subgroup: 'Drugs too', code: 'XY' });
  const renamed = followRow(typed('Drugs'), { ...typed('Drugs'), subgroup: 'Alcohol Misuse' }, []);
  expect(renamed).toEqual({ title: 'Drugs', subgroup: 'Alcohol Misuse', code: 'AM' });
});

it('suggests no name and no letters that another row has', () => {
  const drugs = { title: 'Drugs', subgroup: 'Drugs', code: 'DR' };

  expect(typed('DRUGS', BLANK, [drugs])).toEqual({ title: 'DRUGS', subgroup: '', code: '' });
  expect(typed('Drink', BLANK, [drugs])).toMatchObject({ subgroup: 'Drink', code: 'DRI' });
});

it('puts nothing back that was cleared, while something else is typed', () => {
  const cleared = { title: 'Drugs', subgroup: 'Drugs', code: '' };

  expect(followRow(cleared, cleared, [])).toEqual(cleared);
});
