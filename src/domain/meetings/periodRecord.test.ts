import { describe, expect, it } from 'vitest';
import { aSnapshot } from '#test/builders.ts';
import {
  ACTION,
  aMeeting,
  anAction,
  anId,
  anUpdate,
  day,
  onTheMorningOf,
  recorded,
} from '#test/planBuilders.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import type { Recorded } from '../versions/records.ts';
import { recordsFrom } from '../versions/records.ts';
import { afterLock, type LateDraft, NOT_LATE } from './afterLock.ts';
import { lockedPeriods } from './locks.ts';
import { periodRecords } from './periodRecord.ts';

const aLock = (number = 1, on = '2018-01-24') =>
  recorded(
    'period-lock',
    {
      period: { kind: 'quarter', start: day('2017-10-01'), end: day('2017-12-31') },
      ...{ meeting: anId('meeting'), snapshot: anId('snapshot'), on: day(on), note: '' },
    },
    { id: anId('period-lock', number), receivedAt: onTheMorningOf(on) },
  );

const anUpdateOn = (number: number, received: string, said: Partial<ProgressUpdate> = {}) =>
  recorded('progress-update', anUpdate(said), {
    ...{ id: anId('progress-update', number), receivedAt: onTheMorningOf(received) },
  });

const takingBack = (number: number, of: Recorded['id'], received = '2018-02-01') =>
  recorded(
    'withdrawal',
    { action: ACTION, of, on: day(received), reason: '' },
    { id: anId('withdrawal', number), receivedAt: onTheMorningOf(received) },
  );

const recordsWith = (...more: readonly Recorded[]) =>
  recordsFrom([
    recorded('meeting', aMeeting()),
    recorded('snapshot', aSnapshot()),
    recorded('action', anAction()),
    ...more,
  ]);

const correctionsOf = (...more: readonly Recorded[]) =>
  periodRecords(recordsWith(aLock(), ...more))[0]?.corrections.map(({ how, update }) => [
    how,
    update.id,
  ]);

describe('the record of a period', () => {
  it('has what was received before the lock as part of it, and lists what came after', () => {
    const inTime = anUpdateOn(1, '2018-01-23');
    const late = anUpdateOn(2, '2018-01-25', { asOf: day('2017-12-30') });
    const ofNextPeriod = anUpdateOn(3, '2018-01-25', { asOf: day('2018-01-20') });

    expect(correctionsOf(inTime, late, ofNextPeriod)).toEqual([['late', late.id]]);
  });

  it('lists what puts one of its updates right, also where that was true on another day', () => {
    const wrong = anUpdateOn(1, '2018-01-10');
    const right = anUpdateOn(2, '2018-02-01', { corrects: wrong.id, asOf: day('2018-01-02') });

    expect(correctionsOf(wrong, right)).toEqual([['correction', right.id]]);
  });

  it('lists what was taken back of it, and nothing that came and went again', () => {
    const wrong = anUpdateOn(1, '2018-01-10');
    const undone = anUpdateOn(2, '2018-02-01');

    expect(correctionsOf(wrong, undone, takingBack(1, wrong.id), takingBack(2, undone.id))).toEqual(
      [['taken-back', wrong.id]],
    );
  });

  it('has the sign-offs and returns of its updates, and says which the board did not see', () => {
    const update = anUpdateOn(1, '2018-01-10');
    const review = (number: number, on: string) =>
      recorded(
        'review',
        {
          ...{ action: ACTION, update: update.id, verdict: 'returned', by: 'Chair' },
          ...{ on: day(on), reason: 'Which two parts?' },
        },
        { id: anId('review', number), receivedAt: onTheMorningOf(on) },
      );

    const [record] = periodRecords(
      recordsWith(aLock(), update, review(1, '2018-02-02'), review(2, '2018-01-11')),
    );

    expect(record?.reviews.map(({ review: { id }, isAfterLock }) => [id, isAfterLock])).toEqual([
      [anId('review', 2), false],
      [anId('review', 1), true],
    ]);
    expect(record?.reviews[0]?.action).toBe('MH-1 Scoping exercise');
  });

  it('is open again once the lock is taken back, and locked once where two were', () => {
    expect(lockedPeriods(recordsWith(aLock(), takingBack(1, aLock().id)))).toEqual([]);
    const twice = lockedPeriods(recordsWith(aLock(2, '2018-01-25'), aLock(1)));
    expect(twice.map(({ lock }) => lock.id)).toEqual([anId('period-lock', 1)]);
  });
});

describe('an update after the lock', () => {
  const locked = lockedPeriods(recordsWith(aLock()));
  const write = (asOf: string, said: Partial<LateDraft> = {}, corrects = false) =>
    afterLock(
      { ...NOT_LATE, ...said, asOf },
      { locked, corrects: corrects ? anId('progress-update') : null },
    );

  it('is refused on the last day of the locked period, and taken on the next', () => {
    expect(write('31/12/2017')).toMatchObject({
      ok: false,
      problem: [{ field: 'asOf', kind: 'day-in-locked-period', metOn: '2018-01-23' }],
    });
    expect(write('01/01/2018')).toEqual({ ok: true, value: '' });
    expect(write('30/09/2017')).toEqual({ ok: true, value: '' });
  });

  it('is taken as a correction, with why', () => {
    const isLateCorrection = true;

    expect(write('31/12/2017', { isLateCorrection, lateReason: ' ' })).toEqual({
      ok: false,
      problem: [{ field: 'lateReason', kind: 'late-reason-missing' }],
    });
    expect(write('31/12/2017', { isLateCorrection, lateReason: ' Sent late ' })).toEqual({
      ok: true,
      value: 'Sent late',
    });
  });

  it('needs no tick where it puts another one right', () => {
    expect(write('31/12/2017', {}, true)).toEqual({ ok: true, value: '' });
  });

  it('leaves a day that is none to the rule that reads it', () => {
    expect(write('31/02/2017')).toEqual({ ok: true, value: '' });
  });
});
