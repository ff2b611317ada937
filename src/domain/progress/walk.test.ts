import { describe, expect, it } from 'vitest';
import {
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  onTheMorningOf,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import type { Instant } from '../ids.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { placeInWalk, readWalk, type Walk, walkSteps, walkView } from './walk.ts';

const TODAY = day('2018-01-12');
const SINCE = '2018-01-12T10:00:00.000Z' as Instant;
const LATER = '2018-01-12T10:30:00.000Z' as Instant;

const action = (number: number, originalDue = '2018-03-31') =>
  recorded('action', anAction({ ref: `MH-${number}`, originalDue: day(originalDue) }), {
    id: anId('action', number),
  });

const update = (number: number, asOf: string, receivedAt = onTheMorningOf('2018-01-10')) =>
  recorded('progress-update', anUpdate({ action: anId('action', number), asOf: day(asOf) }), {
    ...{ id: anId('progress-update', number), receivedAt },
  });

/** The first was heard of this period, the second is silent, the third complete, the fourth overdue. */
const PLAN = [
  recorded('partnership', aPartnership()),
  recorded('subgroup', aSubgroup()),
  ...[action(1), action(2), action(3), action(4, '2017-12-15')],
  ...[update(1, '2018-01-05'), update(2, '2017-09-30'), update(4, '2017-12-31')],
  recorded(
    'progress-update',
    anUpdate({ action: anId('action', 3), status: 'complete', percentDone: 100 }),
    { id: anId('progress-update', 3) },
  ),
];

const steps = (walk: Walk, ...more: readonly Recorded[]) =>
  walkSteps(recordsFrom([...PLAN, ...more]), TODAY, { of: SUBGROUP, ...walk });

const refs = (walk: Walk, ...more: readonly Recorded[]) =>
  steps(walk, ...more).map(({ row }) => row.action.value.ref);

describe('what is worked through', () => {
  it.each([
    ['open', ['MH-1', 'MH-2', 'MH-4']],
    ['update-due', ['MH-2', 'MH-4']],
    ['any-silent', ['MH-2']],
    ['overdue', ['MH-4']],
    ['table', ['MH-1', 'MH-2', 'MH-3', 'MH-4']],
  ] as const)('can be of one kind: %s', (walk, expected) => {
    expect(refs({ walk })).toEqual(expected);
  });

  it('follows a table as it was looked at', () => {
    expect(refs({ walk: 'table', show: 'in-progress', sort: 'ref', desc: true })).toEqual([
      'MH-4',
      'MH-2',
      'MH-1',
    ]);
  });

  it('stays the same while it is worked through, and knows what was recorded', () => {
    const walk = { walk: 'update-due', since: SINCE } as const;
    const saved = recorded(
      'progress-update',
      anUpdate({ action: anId('action', 2), asOf: TODAY }),
      {
        ...{ id: anId('progress-update', 9), receivedAt: LATER },
      },
    );

    expect(refs({ walk: 'update-due' }, saved)).toEqual(['MH-4']);
    expect(steps(walk, saved)).toMatchObject([
      { row: { action: { value: { ref: 'MH-2' } }, status: 'on-track' }, isRecorded: true },
      { row: { action: { value: { ref: 'MH-4' } } }, isRecorded: false },
    ]);
  });

  it('takes what was undone for not recorded', () => {
    const saved = recorded(
      'progress-update',
      anUpdate({ action: anId('action', 2), asOf: TODAY }),
      {
        ...{ id: anId('progress-update', 9), receivedAt: LATER },
      },
    );
    const undone = recorded(
      'withdrawal',
      { action: anId('action', 2), of: saved.id, on: TODAY, reason: '' },
      { receivedAt: LATER },
    );

    expect(steps({ walk: 'open', since: SINCE }, saved, undone)[1]?.isRecorded).toBe(false);
  });
});

describe('a place in it', () => {
  const place = (number: number, walk: Walk) => {
    const {
      number: at,
      count,
      before,
      next,
    } = placeInWalk(steps(walk), anId('action', number), walk);
    return [at, count, before?.action.value.ref ?? null, next?.action.value.ref ?? null];
  };

  it('is told with what comes before and after it', () => {
    expect(place(1, { walk: 'open' })).toEqual([1, 3, null, 'MH-2']);
    expect(place(2, { walk: 'open' })).toEqual([2, 3, 'MH-1', 'MH-4']);
    expect(place(4, { walk: 'open' })).toEqual([3, 3, 'MH-2', null]);
  });

  it('leads from a table to the next of which an update is due', () => {
    expect(place(1, { walk: 'table' })).toEqual([1, 4, null, 'MH-2']);
    expect(place(2, { walk: 'table' })[3]).toBe('MH-4');
    expect(place(4, { walk: 'table' })[3]).toBeNull();
  });

  it('leads into the walk from an action that is none of it', () => {
    expect(place(3, { walk: 'open' })).toEqual([null, 3, null, 'MH-1']);
  });
});

describe('the address', () => {
  it('gives back what was put into it', () => {
    const walk = {
      ...{ walk: 'table', of: SUBGROUP, agency: anId('agency'), since: SINCE },
      ...{ show: 'overdue', find: 'knives', sort: 'due', desc: true },
    } as const satisfies Walk;

    expect(readWalk(walk)).toEqual(walk);
  });

  it('leaves out what it does not know', () => {
    expect(readWalk({ walk: 'everything', of: 3, since: '', show: 'overdue' })).toEqual({});
  });
});

describe('before a meeting', () => {
  it('says how many there are of each kind', () => {
    const view = walkView(recordsFrom(PLAN), TODAY, { of: SUBGROUP });

    expect(view?.choices.open).toHaveLength(3);
    expect(view?.choices['update-due']).toHaveLength(2);
    expect(view).toMatchObject({ subgroup: 'Mental Health', agency: '', steps: [] });
  });

  it('says nothing without a partnership', () => {
    expect(walkView(recordsFrom([]), TODAY, {})).toBeNull();
    expect(walkSteps(recordsFrom([]), TODAY, { walk: 'open' })).toEqual([]);
  });
});
