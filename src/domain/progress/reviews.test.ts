import { describe, expect, it } from 'vitest';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Review } from '../records/review.ts';
import { ACTION, anId, anUpdate, day, onTheMorningOf, recorded } from '#test/planBuilders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { reviewsOf, unansweredReturn } from './reviews.ts';

const UPDATE = anId('progress-update');

const update = (writtenOn: string, id: RecordId<'progress-update'> = UPDATE) =>
  recorded('progress-update', anUpdate(), { id, writtenAt: onTheMorningOf(writtenOn) });

const review = (number: number, writtenOn: string, said: Partial<Review> = {}) =>
  recorded(
    'review',
    {
      ...{ action: ACTION, update: UPDATE, verdict: 'signed-off', by: 'Chair', reason: '' },
      ...{ on: day(writtenOn), ...said },
    },
    { id: anId('review', number), writtenAt: onTheMorningOf(writtenOn) },
  );

const standing = (...all: readonly Recorded[]) => standingOn('2018-01-12', ...all);

const standingOn = (asAt: string, ...all: readonly Recorded[]) =>
  reviewsOf(recordsFrom(all), asAt as IsoDate).get(UPDATE)?.value.verdict ?? null;

describe('of several reviews of one update', () => {
  const signedOff = review(1, '2018-01-10');
  const returned = review(2, '2018-01-11', { verdict: 'returned' });

  it('the one written last stands, in whatever order they came', () => {
    expect(standing(signedOff, returned)).toBe('returned');
    expect(standing(returned, signedOff)).toBe('returned');
  });

  it('what was taken back counts for nothing', () => {
    const undone = recorded('withdrawal', {
      ...{ action: ACTION, of: returned.id, on: day('2018-01-11'), reason: '' },
    });

    expect(standing(signedOff, returned, undone)).toBe('signed-off');
  });

  it('what was said after a day is not known on it', () => {
    expect(standingOn('2018-01-10', signedOff, returned)).toBe('signed-off');
    expect(standingOn('2018-01-09', signedOff, returned)).toBeNull();
  });

  it('the higher id stands where two were written at one moment', () => {
    const other = review(3, '2018-01-11', { verdict: 'signed-off' });

    expect(standing(other, returned)).toBe('signed-off');
  });
});

describe('a return', () => {
  const returned = review(1, '2018-01-11', { verdict: 'returned' });
  const waits = (...updates: readonly Recorded<'progress-update'>[]) =>
    unansweredReturn(updates, reviewsOf(recordsFrom([returned]), day('2018-01-12')))?.id ?? null;

  it('waits for an answer', () => {
    expect(waits(update('2018-01-10'))).toBe(returned.id);
  });

  it('is no answer to itself where an update was written before it', () => {
    expect(waits(update('2018-01-09'), update('2018-01-10', anId('progress-update', 2)))).toBe(
      returned.id,
    );
  });

  it('is answered by an update written after it', () => {
    expect(
      waits(update('2018-01-10'), update('2018-01-12', anId('progress-update', 2))),
    ).toBeNull();
  });

  it('goes with the update that was put right', () => {
    expect(waits(update('2018-01-12', anId('progress-update', 2)))).toBeNull();
  });

  it('is none where the update was signed off', () => {
    const signedOff = review(2, '2018-01-12');
    const reviews = reviewsOf(recordsFrom([returned, signedOff]), day('2018-01-12'));

    expect(unansweredReturn([update('2018-01-10')], reviews)).toBeNull();
  });
});
