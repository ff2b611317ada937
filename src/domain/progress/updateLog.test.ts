import { describe, expect, it } from 'vitest';
import {
  ACTION,
  anAction,
  anId,
  anUpdate,
  day,
  onTheMorningOf,
  recorded,
} from '#test/planBuilders.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import type { Verdict } from '../records/review.ts';
import type { Recorded } from '../versions/records.ts';
import { updateLog } from './updateLog.ts';

const CYCLE = { reportingPeriod: 'quarter', graceDays: 10 } as const;
const TODAY = day('2018-01-12');

const update = (number: number, said: Partial<ProgressUpdate>, writtenOn = '2018-01-12') =>
  recorded('progress-update', anUpdate(said), {
    id: anId('progress-update', number),
    writtenAt: onTheMorningOf(writtenOn),
  });

const logOf = (...story: readonly Recorded[]) => updateLog(story, TODAY, CYCLE);

const idsIn = (log: ReturnType<typeof logOf>) => log.map((logged) => logged.update.id);

describe('the log of updates', () => {
  it('starts with what was true last, and of one day with what was written last', () => {
    const first = update(1, { asOf: day('2017-09-30') }, '2018-01-11');
    const second = update(2, { asOf: day('2017-12-31') }, '2018-01-05');
    const third = update(3, { asOf: day('2017-12-31') }, '2018-01-06');

    const log = logOf(second, recorded('action', anAction()), third, first);

    expect(idsIn(log)).toEqual([third.id, second.id, first.id]);
  });

  it('keeps what was put right beside what put it right', () => {
    const wrong = update(1, { percentDone: 90 }, '2018-01-02');
    const right = update(2, { percentDone: 40, corrects: wrong.id }, '2018-01-04');

    const log = logOf(wrong, right);

    expect(log).toMatchObject([
      { update: right, corrects: wrong, correctedBy: null },
      { update: wrong, corrects: null, correctedBy: right },
    ]);
  });

  it('calls an update corrected also as at a day before that of the correction', () => {
    const wrong = update(1, { asOf: day('2017-09-30') });
    const right = update(2, { asOf: day('2017-12-31'), corrects: wrong.id });

    expect(updateLog([wrong, right], day('2017-10-31'), CYCLE)).toMatchObject([
      { update: wrong, correctedBy: right },
    ]);
  });

  it.each([
    ['2018-01-10', 0, 'the last day of grace'],
    ['2018-01-11', 11, 'the day after it'],
    ['2017-12-31', 0, 'the last day of the period'],
    ['2017-10-02', 0, 'the day after it was true'],
  ])('of an update true on 1 October and written on %s says %i days late: %s', (on, daysLate) => {
    const [logged] = logOf(update(1, { asOf: day('2017-10-01') }, on));

    expect(logged).toMatchObject({ daysLate, writtenOn: on, period: { id: '2017-Q3' } });
  });

  it('names the milestones that each update added or took back, passing over what was wrong', () => {
    const [one, two, three] = [1, 2, 3].map((number) => anId('milestone', number)) as [
      ReturnType<typeof anId<'milestone'>>,
      ReturnType<typeof anId<'milestone'>>,
      ReturnType<typeof anId<'milestone'>>,
    ];
    const wrong = update(2, { asOf: day('2017-08-01'), milestonesDone: [one, three] });
    const log = logOf(
      update(1, { asOf: day('2017-07-01'), milestonesDone: [one] }),
      wrong,
      update(3, { asOf: day('2017-08-01'), milestonesDone: [one, two], corrects: wrong.id }),
      update(4, { asOf: day('2017-09-01'), milestonesDone: [one] }),
    );

    expect(log.map(({ newlyDone, nowUndone }) => [newlyDone, nowUndone])).toEqual([
      [[], [two]],
      [[two], []],
      [[three], []],
      [[one], []],
    ]);
  });

  it('remarks on a percentage that fell, and on an action that was begun again', () => {
    const log = logOf(
      update(1, { asOf: day('2017-07-01'), percentDone: 60 }),
      update(2, { asOf: day('2017-08-01'), percentDone: 40 }),
      update(3, { asOf: day('2017-09-01'), status: 'complete', percentDone: 100 }),
      update(4, { asOf: day('2017-10-01'), percentDone: 100 }),
    );

    expect(log.map(({ fellFrom, reopens }) => [fellFrom, reopens])).toEqual([
      [null, 'complete'],
      [null, null],
      [60, null],
      [null, null],
    ]);
  });

  it('has with each update the last that was said of it by whoever signs off', () => {
    const review = (number: number, verdict: 'returned' | 'signed-off', writtenOn: string) =>
      recorded(
        'review',
        {
          ...{ action: anId('action'), update: anId('progress-update', 1), verdict, by: 'Board' },
          ...{ on: TODAY, reason: '' },
        },
        { id: anId('review', number), writtenAt: onTheMorningOf(writtenOn) },
      );

    const log = logOf(
      update(1, {}),
      review(2, 'signed-off', '2018-01-12'),
      review(1, 'returned', '2018-01-11'),
    );

    expect(log[0]?.review?.value.verdict).toBe('signed-off');
  });
});

describe('what was said of an update', () => {
  const review = (number: number, on: string, verdict: Verdict) =>
    recorded(
      'review',
      {
        ...{ action: ACTION, update: anId('progress-update', 1), verdict, by: 'Chair' },
        ...{ on: day(on), reason: '' },
      },
      { id: anId('review', number), writtenAt: onTheMorningOf(on) },
    );
  const verdictOf = (...reviews: readonly Recorded[]) =>
    logOf(update(1, {}), update(2, {}), ...reviews).find(
      ({ update: { id } }) => id === anId('progress-update', 1),
    )?.review?.value.verdict;

  it('stands beside it, the last of it, and beside no other', () => {
    const [first, last] = [
      review(1, '2018-01-10', 'returned'),
      review(2, '2018-01-11', 'signed-off'),
    ];

    expect(verdictOf(last, first)).toBe('signed-off');
    expect(logOf(update(1, {}), update(2, {}), first).map(({ review: said }) => said?.id)).toEqual([
      undefined,
      first.id,
    ]);
  });

  it('is left out where it was said later, or taken back', () => {
    const later = review(1, '2018-01-13', 'returned');
    const said = review(2, '2018-01-11', 'returned');
    const undone = recorded('withdrawal', {
      ...{ action: ACTION, of: said.id, on: TODAY, reason: '' },
    });

    expect(verdictOf(later)).toBeUndefined();
    expect(verdictOf(said, undone)).toBeUndefined();
  });
});
