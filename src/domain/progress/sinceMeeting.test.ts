import { expect, it } from 'vitest';
import { aMeeting, anId, day, recorded, SUBGROUP } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { lastBoardMeeting, sinceMeeting } from './sinceMeeting.ts';

const CYCLE = { reportingPeriod: 'quarter', graceDays: 10 } as const;

const meeting = (
  number: number,
  on: string,
  more: { readonly ofSubgroup?: true; readonly isRetired?: true } = {},
) =>
  recorded(
    'meeting',
    aMeeting({ subgroup: more.ofSubgroup ? SUBGROUP : null, title: on, on: day(on) }),
    { id: anId('meeting', number), isRetired: more.isRetired ?? false },
  );

const lastOn = (asAt: string, ...meetings: readonly ReturnType<typeof meeting>[]) =>
  lastBoardMeeting(recordsFrom(meetings), day(asAt))?.on ?? null;

it('is the latest of the board’s own meetings before the day, not one taken back', () => {
  const all = [
    meeting(1, '2017-10-11'),
    meeting(2, '2017-06-14'),
    meeting(3, '2018-01-23'),
    meeting(4, '2017-12-13', { ofSubgroup: true }),
    meeting(5, '2017-12-14', { isRetired: true }),
    recorded('meeting', aMeeting({ on: day('2017-12-15'), body: 'scrutiny' }), {
      id: anId('meeting', 6),
    }),
  ];

  expect(lastOn('2018-01-12', ...all)).toBe('2017-10-11');
});

it('is none where none was held before the day, and not the one held on it', () => {
  expect(lastOn('2018-01-12')).toBeNull();
  expect(lastOn('2018-01-22', meeting(1, '2018-01-23'))).toBeNull();
  expect(lastOn('2018-01-23', meeting(1, '2018-01-23'))).toBeNull();
  expect(lastOn('2018-01-24', meeting(1, '2018-01-23'))).toBe('2018-01-23');
});

it('counts the plan as the board saw it, and names the period that was silent then', () => {
  const held = aMeeting({ subgroup: null, title: 'Board', on: day('2017-10-11') });
  const then = [aProgress({ asAt: '2017-10-11' })];
  const now = [aProgress({ updates: [{}] })];

  const since = sinceMeeting(held, then, now, CYCLE);

  expect(since.counts.byState).toMatchObject({ 'not-started': 1, 'in-progress': 0 });
  expect(since.closedPeriod.id).toBe('2017-Q2');
  expect(since.changes.changed).toBe(1);
});
