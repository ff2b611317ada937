import { expect, it } from 'vitest';
import { aSnapshot } from '#test/builders.ts';
import { aMeeting, anId, day, recorded } from '#test/planBuilders.ts';
import type { Meeting } from '../records/meeting.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { summarise } from '../versions/summarise.ts';
import type { Summarised } from '../versions/records.ts';
import { type LockContext, type LockDraft, lockPeriod, periodsToLock } from './lockPeriod.ts';

const frozen = (said: Partial<Snapshot> = {}) =>
  summarise(recorded('snapshot', aSnapshot(said))) as Summarised<'snapshot'>;

const context = (said: Partial<LockContext> = {}, meeting: Partial<Meeting> = {}): LockContext => ({
  meeting: recorded('meeting', aMeeting(meeting)),
  snapshot: frozen(),
  ...{ locked: [], cycle: { reportingPeriod: 'quarter' }, today: day('2018-01-24') },
  ...said,
});

const THIRD = { period: '2017-10-01', note: '' };

const lock = (draft: Partial<LockDraft>, said?: Partial<LockContext>, meeting?: Partial<Meeting>) =>
  lockPeriod({ ...THIRD, ...draft }, context(said, meeting));

it('makes what the board saw the record of a period that was over', () => {
  expect(lock({ note: 'Agreed' })).toEqual({
    ok: true,
    value: {
      period: { kind: 'quarter', start: '2017-10-01', end: '2017-12-31' },
      ...{ meeting: anId('meeting'), snapshot: anId('snapshot') },
      ...{ on: '2018-01-24', note: 'Agreed' },
    },
  });
});

it('offers the periods that were over on the day of the snapshot, the latest first', () => {
  const starts = (asAt: string) =>
    periodsToLock(context({ snapshot: frozen({ asAt: day(asAt) }) })).map(({ start }) => start);

  expect(starts('2017-12-30')[0]).toBe('2017-07-01');
  expect(starts('2017-12-31')[0]).toBe('2017-10-01');
  expect(starts('2018-01-12')).toEqual(['2017-10-01', '2017-07-01', '2017-04-01', '2017-01-01']);
});

it.each([
  ['before the board has met', { today: day('2018-01-22') }, {}, 'not-met-yet'],
  ['for a subgroup', {}, { subgroup: anId('subgroup'), body: 'subgroup' }, 'not-the-board'],
  ['for the scrutiny committee', {}, { body: 'scrutiny' }, 'not-the-board'],
  ['without a snapshot', { snapshot: null }, {}, 'no-snapshot'],
  [
    'over what the public reads',
    { snapshot: frozen({ edition: 'public' }) },
    {},
    'public-snapshot',
  ],
] as const)('is refused %s', (_, said, meeting, kind) => {
  expect(lock({}, said, meeting)).toEqual({ ok: false, problem: [{ field: 'period', kind }] });
});

it('is taken on the day of the meeting', () => {
  expect(lock({}, { today: day('2018-01-23') }).ok).toBe(true);
});

it.each([
  ['none is chosen', ''],
  ['it was not over', '2018-01-01'],
])('asks for a period where %s', (_, period) => {
  expect(lock({ period })).toEqual({
    ok: false,
    problem: [{ field: 'period', kind: 'period-missing' }],
  });
});
