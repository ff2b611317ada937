import { expect, it } from 'vitest';
import { INDICATOR } from '#test/indicatorBuilders.ts';
import { declareChange } from './declareChange.ts';

it('keeps the first day after a change with its reason', () => {
  const draft = { on: '1 Oct 2017', changeKind: 'limits-restart', reason: ' New rules ' } as const;

  expect(declareChange(draft, INDICATOR)).toEqual({
    ok: true,
    value: {
      ...{ indicator: INDICATOR, on: '2017-10-01', reason: 'New rules' },
      changeKind: 'limits-restart',
    },
  });
});

it('restarts no limits without a day and a reason', () => {
  const draft = { on: 'soon', changeKind: 'limits-restart', reason: ' ' } as const;

  expect(declareChange(draft, INDICATOR)).toMatchObject({
    ok: false,
    problem: [{ kind: 'day-missing' }, { kind: 'reason-missing' }],
  });
});
