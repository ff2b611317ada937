import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { CHANGE_KINDS, changeOf, changesBetween, directionOf } from './changesBetween.ts';

type Told = NonNullable<Parameters<typeof aProgress>[0]>;

const THEN = '2017-10-11';

/** One action on both days, from what had been said of it by each. */
const pair = (before: Told['updates'], after: Told['updates'], more: Told = {}) => ({
  before: aProgress({ ...more, updates: before ?? [], asAt: THEN }),
  after: aProgress({ ...more, updates: after ?? [] }),
});

const SAID_THEN = { asOf: day('2017-10-01'), percentDone: 40 } as const;
const SAID_NOW = { asOf: day('2017-12-31'), percentDone: 40 } as const;

describe('an action between two days', () => {
  it('has no change where its status, percentage and due day are what they were', () => {
    expect(changeOf(pair([SAID_THEN], [SAID_NOW])).kinds).toEqual([]);
  });

  it.each([
    ['status-moved', [SAID_THEN], [{ ...SAID_NOW, status: 'at-risk' }]],
    ['percent-moved', [SAID_THEN], [{ ...SAID_NOW, percentDone: 30 }]],
    ['percent-moved', [{ ...SAID_THEN, percentDone: null }], [SAID_NOW]],
  ] as const)('is %s', (kind, before, after) => {
    expect(changeOf(pair(before, after)).kinds).toEqual([kind]);
  });

  it('is completed, and not named again for its status and percentage', () => {
    const complete = { ...SAID_NOW, status: 'complete', percentDone: 100 } as const;

    expect(changeOf(pair([SAID_THEN], [complete])).kinds).toEqual(['completed']);
  });

  it('is moved in status where a complete one was taken up again', () => {
    const complete = { ...SAID_THEN, status: 'complete' } as const;

    expect(changeOf(pair([complete], [SAID_NOW])).kinds).toEqual(['status-moved', 'percent-moved']);
  });

  it('is dropped where it was closed without being delivered, or is gone', () => {
    const closed = { ...SAID_NOW, status: 'closed' } as const;

    expect(changeOf(pair([SAID_THEN], [closed])).kinds).toEqual(['dropped']);
    expect(changeOf({ before: aProgress(), after: null }).kinds).toEqual(['dropped']);
  });

  it('is new where it was not there, and nothing else', () => {
    const overdue = aProgress({ action: { originalDue: day('2017-12-31') } });

    expect(changeOf({ before: null, after: overdue }).kinds).toEqual(['new']);
  });

  it('is moved in its due day, later, earlier, or for the first time', () => {
    const moved = (originalDue: string | null, to: string) => {
      const action = { originalDue: originalDue === null ? null : day(originalDue) };
      const revisions = [{ to: day(to), madeOn: day('2017-11-01') }];
      const { before } = pair([SAID_THEN], [SAID_NOW], { action });
      return changeOf({
        before,
        after: aProgress({ action, revisions, updates: [SAID_NOW] }),
      }).kinds;
    };

    expect(moved('2018-03-31', '2018-06-30')).toEqual(['due-moved']);
    expect(moved('2018-03-31', '2018-02-28')).toEqual(['due-moved']);
    expect(moved(null, '2018-06-30')).toEqual(['due-moved']);
    expect(moved('2018-03-31', '2018-03-31')).toEqual([]);
  });

  it('is newly overdue the day after its due day, and moved in status where it was rated', () => {
    const due = (on: string) => ({ action: { originalDue: day(on) } });

    expect(changeOf(pair([SAID_THEN], [SAID_NOW], due('2018-01-12'))).kinds).toEqual([]);
    expect(changeOf(pair([SAID_THEN], [SAID_NOW], due('2018-01-11'))).kinds).toEqual([
      'status-moved',
      'newly-overdue',
    ]);
    expect(changeOf(pair([], [], due('2018-01-11'))).kinds).toEqual(['newly-overdue']);
    expect(changeOf(pair([], [], due('2017-10-10'))).kinds).toEqual([]);
  });

  it('is newly silent where nothing came for the period that closed in between', () => {
    const lastWord = { ...SAID_THEN, asOf: day('2017-09-30') };

    expect(changeOf(pair([lastWord], [lastWord])).kinds).toEqual(['status-moved', 'newly-silent']);
  });
});

describe('which way a status went', () => {
  it.each([
    ['on-track', 'at-risk', 'worse'],
    ['off-track', 'on-track', 'better'],
    ['complete', 'at-risk', 'worse'],
    ['on-track', 'on-track', null],
    ['on-track', 'suspended', null],
  ] as const)('from %s to %s is %s', (from, to, direction) => {
    const moved = pair([{ ...SAID_THEN, status: from }], [{ ...SAID_NOW, status: to }]);

    expect(directionOf(moved)).toBe(direction);
  });

  it('is not known where nothing had been reported', () => {
    expect(directionOf(pair([], [SAID_NOW]))).toBeNull();
    expect(directionOf({ before: null, after: aProgress() })).toBeNull();
  });
});

describe('two views of a plan', () => {
  const action = (number: number, updates: Told['updates'], asAt = '2018-01-12') =>
    aProgress({ number, action: { ref: `MH-${number}` }, updates: updates ?? [], asAt });

  it('are the same where there is nothing in either', () => {
    const { byKind, changed, unchanged } = changesBetween([], []);

    expect([changed, unchanged]).toEqual([0, 0]);
    expect(CHANGE_KINDS.map((kind) => byKind[kind])).toEqual(CHANGE_KINDS.map(() => []));
  });

  it('name what came, what went and what stayed, each once, MH-9 before MH-10', () => {
    const before = [action(1, [SAID_THEN], THEN), action(2, [SAID_THEN], THEN)];
    const after = [action(10, []), action(9, []), action(1, [SAID_NOW])];

    const { byKind, changed, unchanged } = changesBetween(before, after);

    const refs = (kind: 'new' | 'dropped') =>
      byKind[kind].map((one) => (one.after ?? one.before)?.action.value.ref);
    expect(refs('new')).toEqual(['MH-9', 'MH-10']);
    expect(refs('dropped')).toEqual(['MH-2']);
    expect([changed, unchanged]).toEqual([3, 1]);
  });

  it('name what went worse before what went better', () => {
    const said = (
      status: 'on-track' | 'at-risk' | 'suspended',
      on: typeof SAID_THEN | typeof SAID_NOW,
    ) => [{ ...on, status }];
    const before = [
      action(1, said('at-risk', SAID_THEN), THEN),
      action(2, said('on-track', SAID_THEN), THEN),
      action(3, said('on-track', SAID_THEN), THEN),
    ];
    const after = [
      action(1, said('on-track', SAID_NOW)),
      action(2, said('suspended', SAID_NOW)),
      action(3, said('at-risk', SAID_NOW)),
    ];

    const moved = changesBetween(before, after).byKind['status-moved'];

    expect(moved.map((one) => one.after?.action.value.ref)).toEqual(['MH-3', 'MH-2', 'MH-1']);
  });
});
