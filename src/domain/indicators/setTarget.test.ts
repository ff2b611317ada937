import { expect, it } from 'vitest';
import { INDICATOR } from '#test/indicatorBuilders.ts';
import { day } from '#test/planBuilders.ts';
import { setTarget, type TargetDraft } from './setTarget.ts';

const set = (said: Partial<TargetDraft>) =>
  setTarget(
    {
      ...{ what: 'target', value: '45', tolerance: '', from: '01/04/2017', to: '' },
      ...{ reason: 'Agreed with the plan', agreedBy: '', ...said },
    },
    INDICATOR,
    day('2018-01-12'),
  );

it('takes a target away where the value is left blank', () => {
  expect(set({ value: ' ' })).toMatchObject({ ok: true, value: { value: null } });
});

it('has no tolerance for a baseline', () => {
  expect(set({ what: 'baseline', tolerance: '10' })).toMatchObject({ value: { tolerance: null } });
});

it.each<readonly [string, Partial<TargetDraft>, string]>([
  ['a value in words', { value: 'few' }, 'value-unreadable'],
  ['a tolerance over 100', { tolerance: '101' }, 'tolerance-not-0-to-100'],
  ['no first day', { from: '' }, 'from-missing'],
  ['a last day before the first', { to: '31/03/2017' }, 'to-before-from'],
  ['no reason', { reason: '' }, 'reason-missing'],
])('is refused with %s', (_what, said, kind) => {
  expect(set(said)).toMatchObject({ ok: false, problem: [{ kind }] });
});

it('holds for one day where both days are the same', () => {
  expect(set({ to: '01/04/2017' })).toMatchObject({ ok: true });
});
