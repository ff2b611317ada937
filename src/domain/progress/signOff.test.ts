import { describe, expect, it } from 'vitest';
import {
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import type { Verdict } from '../records/review.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { chosenPeriod, readPeriod, signOffOf } from './signOff.ts';

const action = (number: number) =>
  recorded('action', anAction({ ref: `MH-${number}` }), { id: anId('action', number) });

const update = (number: number, asOf: string, said: Partial<ProgressUpdate> = {}) =>
  recorded('progress-update', anUpdate({ action: anId('action'), asOf: day(asOf), ...said }), {
    id: anId('progress-update', number),
  });

const review = (number: number, verdict: Verdict) =>
  recorded(
    'review',
    {
      ...{ action: anId('action'), update: anId('progress-update', number), verdict },
      ...{ by: 'Chair', on: day('2018-01-12'), reason: '' },
    },
    { id: anId('review', number) },
  );

const signOff = (...more: readonly Recorded[]) =>
  signOffOf(
    recordsFrom([
      recorded('partnership', aPartnership()),
      recorded('subgroup', aSubgroup()),
      ...[action(1), action(10), action(9)],
      ...more,
    ]),
    day('2018-01-12'),
    SUBGROUP,
  );

const ALL = [
  update(1, '2017-12-31'),
  update(2, '2018-01-05'),
  update(3, '2018-01-05', { action: anId('action', 10) }),
  update(4, '2018-01-05', { action: anId('action', 9) }),
];

describe('updates to sign off', () => {
  it('stand by the period in which they were true, the latest first, in order of reference', () => {
    const periods = signOff(...ALL)?.periods ?? [];

    expect(periods.map(({ period }) => period.id)).toEqual(['2017-Q4', '2017-Q3']);
    expect(periods[0]?.updates.map(({ row }) => row.action.value.ref)).toEqual([
      'MH-1',
      'MH-9',
      'MH-10',
    ]);
  });

  it('carry what was said of them, and are counted while nothing was', () => {
    const [latest] = signOff(...ALL, review(2, 'signed-off'), review(3, 'returned'))?.periods ?? [];

    expect(latest?.updates.map(({ review: said }) => said?.value.verdict ?? null)).toEqual([
      'signed-off',
      null,
      'returned',
    ]);
    expect(latest?.waitingCount).toBe(1);
  });

  it('are none that were put right since', () => {
    const right = update(5, '2018-01-05', { corrects: anId('progress-update', 2) });
    const ids = signOff(...ALL, right)?.periods[0]?.updates.map((each) => each.update.id);

    expect(ids).not.toContain(anId('progress-update', 2));
    expect(ids).toContain(right.id);
  });
});

describe('the period looked at', () => {
  const chosen = (wanted: string | undefined, ...reviews: readonly Recorded[]) => {
    const all = signOff(...ALL, ...reviews);
    return all && chosenPeriod(all, wanted)?.period.id;
  };
  const LATEST_DONE = [2, 3, 4].map((number) => review(number, 'signed-off'));

  it('is the one asked for', () => {
    expect(chosen('2017-Q3')).toBe('2017-Q3');
  });

  it('is the latest in which something waits', () => {
    expect(chosen(undefined)).toBe('2017-Q4');
    expect(chosen(undefined, ...LATEST_DONE)).toBe('2017-Q3');
    expect(chosen('1999-Q1', ...LATEST_DONE, review(1, 'signed-off'))).toBe('2017-Q4');
  });

  it('is none before anything was reported', () => {
    const nothing = signOff();

    expect(nothing && chosenPeriod(nothing, undefined)).toBeNull();
  });

  it('is read from the address', () => {
    expect(readPeriod({ period: '2017-Q3' })).toEqual({ period: '2017-Q3' });
    expect(readPeriod({ period: 2017 })).toEqual({});
  });
});

it('is nothing where there is no such subgroup', () => {
  const records = recordsFrom([recorded('partnership', aPartnership())]);

  expect(signOffOf(records, day('2018-01-12'), SUBGROUP)).toBeNull();
});
