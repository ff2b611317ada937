import { expect, it } from 'vitest';
import type { IsoDate, RecordId } from '../ids.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import type { DeclaredStatus } from '../records/progressUpdate.ts';
import { recordsFrom } from '../versions/records.ts';
import { aPartnership, anAction, anId, anUpdate, day, recorded } from '#test/planBuilders.ts';
import { deliveredOf, type Outcome, outcomeOf } from './verdict.ts';

/** [due as first agreed, what the latest update says] */
type Told = readonly [due: string | null, status: DeclaredStatus | null];

const AS_AT = day('2018-01-12');

function delivered(...all: readonly Told[]) {
  const records = recordsFrom(
    all.flatMap(([due, status], index) => {
      const id = anId('action', index + 1);
      const originalDue = due as IsoDate | null;
      const update = { id: anId('progress-update', index + 1) as RecordId<'progress-update'> };
      return [
        recorded('action', anAction({ originalDue }), { id }),
        ...(status ? [recorded('progress-update', anUpdate({ action: id, status }), update)] : []),
      ];
    }),
  );
  const actions = progressOfActions(records, AS_AT, aPartnership());
  return deliveredOf(actions, AS_AT, { onTrackFrom: 90 });
}

const nine = (status: DeclaredStatus): readonly Told[] =>
  Array.from({ length: 9 }, () => ['2017-12-31', status] as const);

it.each<readonly [string, readonly Told[], string, number, number]>([
  ['no plan without an action', [], 'no-plan', 0, 0],
  ['no plan where all was put aside', [['2017-12-31', 'suspended']], 'no-plan', 0, 1],
  ['delivered where all is complete', [['2018-03-31', 'complete']], 'delivered', 0, 0],
  [
    'delivered where the rest was closed, which is not done',
    [
      ['2017-12-31', 'complete'],
      ['2017-12-31', 'closed'],
    ],
    'delivered',
    1,
    2,
  ],
  ['none due yet', [['2018-01-13', 'on-track']], 'none-due', 0, 0],
  ['none due without a day', [[null, 'on-track']], 'none-due', 0, 0],
  ['on plan at the bound', [...nine('complete'), ['2017-12-31', 'on-track']], 'on-plan', 9, 10],
  ['behind under it', [['2018-01-12', null]], 'behind', 0, 1],
  [
    'behind where what was due was put aside',
    [
      ['2017-12-31', 'suspended'],
      ['2018-03-31', 'on-track'],
    ],
    'behind',
    0,
    1,
  ],
])('calls a priority %s', (_what, told, delivery, count, base) => {
  expect(delivered(...told)).toEqual({ delivery, ofDue: { count, base } });
});

it.each<readonly [readonly Outcome[], Outcome]>([
  [[], 'not-known'],
  [['not-known', 'not-known'], 'not-known'],
  [['not-known', 'moved-right'], 'moved-right'],
  [['not-moved', 'moved-right'], 'moved-right'],
  [['not-moved', 'moved-wrong'], 'moved-wrong'],
  [['moved-wrong', 'moved-right', 'not-moved'], 'mixed'],
  [['not-moved', 'not-known'], 'not-moved'],
])('takes %j together as %s', (each, together) => {
  expect(outcomeOf(each)).toBe(together);
  expect(outcomeOf(each.toReversed())).toBe(together);
});
