import { describe, expect, it } from 'vitest';
import {
  ACTION,
  aDateRevision,
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
import type { Action } from '../records/action.ts';
import type { Partnership } from '../records/partnership.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { dueActions, type DueList, inDueList, ledBy } from './dueLists.ts';

interface Told {
  readonly action?: Partial<Action>;
  readonly updates?: readonly Partial<ProgressUpdate>[];
  readonly partnership?: Partial<Partnership>;
  readonly more?: readonly Recorded[];
  /** 12 January 2018 unless told: October to December is over, and so are its days of grace. */
  readonly asAt?: string;
}

const recordsOf = ({ action, updates = [], partnership, more = [] }: Told) =>
  recordsFrom([
    recorded('partnership', aPartnership(partnership)),
    recorded('subgroup', aSubgroup()),
    recorded('action', anAction(action)),
    ...updates.map((said, at) =>
      recorded('progress-update', anUpdate(said), { id: anId('progress-update', at + 1) }),
    ),
    ...more,
  ]);

const due = (told: Told) => dueActions(recordsOf(told), day(told.asAt ?? '2018-01-12'));

const listsOf = (told: Told): readonly DueList[] => due(told)?.rows[0]?.lists ?? [];

describe('what is due', () => {
  it.each([
    ['2018-01-11', ['overdue']],
    ['2018-01-12', ['due-soon']],
    ['2018-01-13', ['due-soon']],
    ['2018-02-09', ['due-soon']],
    ['2018-02-10', []],
  ] as const)('takes an action due on %s for what it is on the 12th', (originalDue, lists) => {
    const told = {
      action: { originalDue: day(originalDue) },
      updates: [{ asOf: day('2018-01-10') }],
    };

    expect(listsOf(told)).toEqual([...lists, 'done']);
  });

  it('goes by the day that it was moved to', () => {
    const revision = recorded('date-revision', aDateRevision({ to: day('2018-02-01') }));

    expect(listsOf({ more: [revision] })).toContain('due-soon');
  });

  it('knows no due day where none was set', () => {
    expect(due({ action: { originalDue: null } })?.rows[0]?.daysToDue).toBeNull();
  });

  it.each([
    ['29 days', '2017-12-14', []],
    ['30 days', '2017-12-13', ['silent']],
    ['89 days', '2017-10-15', ['silent']],
    ['90 days', '2017-10-14', ['long-silent']],
  ] as const)('counts %s without a word from the last update', (_, asOf, lists) => {
    const silent = listsOf({ updates: [{ asOf: day(asOf) }] }).filter((list) =>
      ['silent', 'long-silent'].includes(list),
    );

    expect(silent).toEqual(lists);
  });

  it.each([
    ['2017-12-14', false],
    ['2017-12-13', true],
  ] as const)('counts them from the start %s where nothing was ever said', (start, isSilent) => {
    expect(listsOf({ action: { start: day(start) } }).includes('silent')).toBe(isSilent);
  });

  it('keeps the bounds that the partnership has chosen', () => {
    const rules = {
      ...aPartnership().rules,
      ...{ silentDays: 7, longSilentDays: 14, dueSoonDays: 3 },
    };
    const told = { partnership: { rules }, action: { originalDue: day('2018-01-15') } };

    expect(listsOf({ ...told, updates: [{ asOf: day('2018-01-05') }] })).toEqual([
      'due-soon',
      'silent',
      'done',
    ]);
    expect(listsOf({ ...told, updates: [{ asOf: day('2017-12-29') }] })).toContain('long-silent');
  });
});

describe('an update', () => {
  it.each([
    ['2018-01-10', '2017-12-31', 'done'],
    ['2018-01-10', '2017-09-30', 'update-due'],
    ['2018-01-11', '2017-12-31', 'update-due'],
    ['2018-01-11', '2018-01-01', 'done'],
  ] as const)(
    'as at %s is looked for in the period still in time: last on %s',
    (asAt, asOf, list) => {
      expect(listsOf({ asAt, updates: [{ asOf: day(asOf) }] })).toContain(list);
    },
  );

  it.each([
    ['2018-01-12', true],
    ['2018-01-13', false],
  ] as const)('is asked for from the start on: %s', (start, isDue) => {
    expect(listsOf({ action: { start: day(start) } }).includes('update-due')).toBe(isDue);
  });

  it('is asked for where nobody said when it starts', () => {
    expect(listsOf({ action: { start: null } })).toEqual(['update-due']);
  });

  it.each(['complete', 'closed', 'suspended'] as const)(
    'is asked of nobody for what is %s',
    (status) => {
      const told = { updates: [{ asOf: day('2017-05-01'), status }] };

      expect(listsOf({ ...told, action: { originalDue: day('2017-06-01') } })).toEqual([]);
    },
  );

  it('is asked for as long as the coordinator waits for it', () => {
    const note = recorded('cycle-note', {
      ...{ period: '2017-Q3', text: 'Please report', dueBy: day('2018-01-16') },
    });
    const told = { more: [note], updates: [{ asOf: day('2017-12-31') }] };

    expect(listsOf({ ...told, asAt: '2018-01-16' })).toContain('done');
    expect(listsOf({ ...told, asAt: '2018-01-17' })).toContain('update-due');
  });
});

const UPDATE = anId('progress-update');

const returned = (writtenOn = '2018-01-11') =>
  recorded(
    'review',
    {
      ...{ action: ACTION, update: UPDATE, verdict: 'returned', by: 'Board officer' },
      ...{ on: day(writtenOn), reason: 'Say how many' },
    },
    { writtenAt: onTheMorningOf(writtenOn) },
  );

describe('a returned update', () => {
  const LAST = { asOf: day('2018-01-10') };

  it('waits for an answer, and does not count as reported meanwhile', () => {
    const row = due({ updates: [LAST], more: [returned('2018-01-12')] })?.rows[0];

    expect(row?.lists).toEqual(['returned']);
    expect(row?.returned?.value.reason).toBe('Say how many');
  });

  it('is answered by whatever is written after it', () => {
    expect(listsOf({ updates: [LAST], more: [returned('2018-01-11')] })).toEqual(['done']);
  });
});

describe('another due day', () => {
  const asked = recorded('date-request', {
    ...{ action: ACTION, update: null, from: day('2018-03-31'), to: day('2018-06-30') },
    ...{ reason: 'Two services replied late', askedOn: day('2018-01-11') },
  });

  it('waits for a decision', () => {
    expect(listsOf({ more: [asked] })).toContain('asked-to-move');
  });

  it('waits for none once the action is at its end', () => {
    const updates = [{ status: 'complete' }] as const;

    expect(listsOf({ more: [asked], updates })).not.toContain('asked-to-move');
  });
});

describe('the order', () => {
  const OTHER = anId('subgroup', 2);
  const action = (number: number, said: Partial<Action>) =>
    recorded('action', anAction({ ref: `MH-${number}`, ...said }), { id: anId('action', number) });
  const records = recordsFrom([
    recorded('partnership', aPartnership()),
    recorded('subgroup', aSubgroup({ name: 'Mental Health' })),
    recorded('subgroup', aSubgroup({ name: 'Gangs' }), { id: OTHER }),
    action(10, { originalDue: day('2018-01-11') }),
    action(9, { originalDue: day('2018-01-02'), leadAgency: anId('agency') }),
    action(1, { subgroup: OTHER, originalDue: day('2018-01-10') }),
  ]);
  const refs = (rows: readonly { readonly action: { readonly value: Action } }[]) =>
    rows.map(({ action: { value } }) => value.ref);

  it('is by subgroup, then by reference as it is counted', () => {
    expect(refs(dueActions(records, day('2018-01-12'))?.rows ?? [])).toEqual([
      'MH-1',
      'MH-9',
      'MH-10',
    ]);
  });

  it('puts the longest overdue first', () => {
    const rows = dueActions(records, day('2018-01-12'))?.rows ?? [];

    expect(refs(inDueList(rows, 'overdue'))).toEqual(['MH-9', 'MH-1', 'MH-10']);
  });

  it('can be of one subgroup, or of one lead agency', () => {
    const ofOne = dueActions(records, day('2018-01-12'), SUBGROUP)?.rows ?? [];

    expect(refs(ofOne)).toEqual(['MH-9', 'MH-10']);
    expect(refs(ledBy(ofOne, anId('agency')))).toEqual(['MH-9']);
    expect(ledBy(ofOne, undefined)).toHaveLength(2);
  });
});

it('is nothing without a partnership', () => {
  expect(dueActions(recordsFrom([]), day('2018-01-12'))).toBeNull();
});
