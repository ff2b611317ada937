import { describe, expect, it } from 'vitest';
import { ACTION, day, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { concernsOf, countConcerns, needsAttention } from './needsAttention.ts';

type Told = Parameters<typeof aProgress>[0];

const PLAN = { text: 'Weekly calls', who: 'Chair', by: null };
const NO_WORDS = { text: '', who: 'Chair', by: null };
const RED = { status: 'off-track', percentDone: 10 } as const;
const DISAGREEMENT = { field: 'leadRole', claims: [] };
const REQUEST = recorded('date-request', {
  ...{ action: ACTION, update: null, from: day('2018-03-31'), to: day('2018-06-30') },
  ...{ reason: 'Two services replied late', askedOn: day('2018-01-12') },
});
const MOVED = { to: day('2018-06-30') };

describe('what the board should ask about', () => {
  it.each<[string, Told, readonly string[]]>([
    ['nothing, on track and in time', { updates: [{}] }, []],
    [
      'nothing, complete though late',
      { updates: [{ status: 'complete' }], asAt: '2019-01-01' },
      [],
    ],
    [
      'red without a corrective action',
      { updates: [RED] },
      ['red-without-corrective-action', 'declared-off-track'],
    ],
    [
      'red with one that says nothing',
      { updates: [{ ...RED, correctiveAction: NO_WORDS }] },
      ['red-without-corrective-action', 'declared-off-track'],
    ],
    ['red with a plan', { updates: [{ ...RED, correctiveAction: PLAN }] }, ['declared-off-track']],
    [
      'overdue, declared green',
      { updates: [{ percentDone: 95 }], action: { originalDue: day('2018-01-11') } },
      ['overdue', 'declared-better-than-suggested'],
    ],
    [
      'due today',
      { updates: [{ percentDone: 95 }], action: { originalDue: day('2018-01-12') } },
      [],
    ],
    ['silent for a cycle', { updates: [{ asOf: day('2017-09-30'), percentDone: 90 }] }, ['silent']],
    [
      'moved twice',
      { updates: [{}], revisions: [MOVED, { ...MOVED, madeOn: day('2017-12-01') }] },
      ['moved-twice'],
    ],
    ['moved once', { updates: [{}], revisions: [MOVED] }, []],
    [
      'moved twice, and complete since',
      { updates: [{ status: 'complete' }], revisions: [MOVED, MOVED] },
      [],
    ],
    ['green but behind', { updates: [{ percentDone: 60 }] }, ['declared-better-than-suggested']],
    [
      'amber but far behind',
      { updates: [{ status: 'at-risk', percentDone: 10 }] },
      ['declared-better-than-suggested'],
    ],
    ['amber though on pace', { updates: [{ status: 'at-risk', percentDone: 90 }] }, []],
    ['a late start', {}, ['late-start']],
    ['not started before its start', { action: { start: day('2018-01-12') } }, []],
    [
      'not started and past its due day',
      { action: { originalDue: day('2017-12-31') } },
      ['overdue', 'late-start'],
    ],
    [
      'past its due day without a start to be late for',
      { action: { start: null, originalDue: day('2017-12-31') } },
      ['overdue'],
    ],
    ['people who disagree', { updates: [{}], conflicts: [DISAGREEMENT] }, ['disagreement']],
    [
      'complete, and taken up again',
      { updates: [{ status: 'complete', asOf: day('2017-09-30') }, {}] },
      ['reopened'],
    ],
    [
      'nothing, taken up again and complete again',
      {
        updates: [
          { status: 'complete', asOf: day('2017-06-30') },
          { asOf: day('2017-09-30') },
          { status: 'complete' },
        ],
      },
      [],
    ],
    ['asked to be moved', { updates: [{}], openRequests: [REQUEST] }, ['date-request']],
    [
      'asked to be moved, and complete since',
      { updates: [{ status: 'complete' }], openRequests: [REQUEST] },
      [],
    ],
    ['suspended', { updates: [{ status: 'suspended' }], asAt: '2019-01-01' }, []],
  ])('is found: %s', (_, told, concerns) => {
    expect(concernsOf(aProgress(told))).toEqual(concerns);
  });
});

it('puts the gravest first, the longest overdue before others, and leaves out what is well', () => {
  const red = aProgress({ number: 1, updates: [RED] });
  const overdue = (number: number, due: string) =>
    aProgress({ number, updates: [{}], action: { originalDue: day(due) } });
  const well = aProgress({ number: 5, updates: [{}] });
  const late = aProgress({ number: 6 });
  const [short, long] = [overdue(2, '2018-01-01'), overdue(3, '2017-11-30')];

  const found = needsAttention([well, late, short, long, red]);

  expect(found.map(({ progress }) => progress)).toEqual([red, long, short, late]);
});

it('counts an action under each concern that it raises', () => {
  const late = aProgress({ action: { originalDue: day('2018-01-11') }, updates: [RED] });
  const counts = countConcerns(needsAttention([late, aProgress({ number: 2 })]));

  expect(counts).toMatchObject({
    'red-without-corrective-action': 1,
    overdue: 1,
    'late-start': 1,
    silent: 0,
  });
});
