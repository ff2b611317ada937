import { describe, expect, it } from 'vitest';
import { aVersion, received } from '#test/builders.ts';
import { ACTION, anAction, anId, day, onTheMorningOf, SUBGROUP } from '#test/planBuilders.ts';
import { PARTNERSHIP_SCOPE, scopeOfSubgroup } from '../ids.ts';
import type { Change } from '../versions/changes.ts';
import { type ActivityFilter, readActivityFilter } from './activityFilter.ts';
import { changeRows } from './changeRows.ts';
import { changesOnPage } from './changesOnPage.ts';
import { type ActivityDraft, filterActivity } from './filterActivity.ts';
import { isWanted } from './isWanted.ts';

const aChange = (change: Partial<Change> = {}): Change => ({
  versionId: 'v' as Change['versionId'],
  recordId: ACTION,
  kind: 'action',
  scope: scopeOfSubgroup(SUBGROUP),
  action: ACTION,
  how: 'changed',
  author: { name: 'Chair', agency: 'Kent Police' },
  writtenAt: onTheMorningOf('2018-01-12'),
  receivedAt: onTheMorningOf('2018-01-12'),
  fields: [],
  isBeforeKnown: true,
  ...change,
});

describe('a part of the log', () => {
  it('says what each Version changed, by what it built on further back', async () => {
    const next = { kind: 'action', recordId: ACTION } as const;
    const first = await aVersion({ ...next, value: anAction({ title: 'Old' }) });
    const second = await aVersion({
      ...next,
      value: anAction({ title: 'New' }),
      parents: [first.id],
    });
    const histories = new Map([[ACTION, [received(first), received(second)]]]);

    const [change, ...others] = changesOnPage([received(second)], histories);

    expect(others).toEqual([]);
    expect(change).toMatchObject({ how: 'changed', action: ACTION });
    expect(change?.fields).toMatchObject([{ field: 'title', before: 'Old', after: 'New' }]);
  });

  it('stays in its order, and takes no other record of the same id for this one', async () => {
    const one = await aVersion({ kind: 'action', recordId: ACTION, value: anAction() });
    const elsewhere = await aVersion({
      kind: 'action',
      recordId: ACTION,
      value: anAction(),
      scope: scopeOfSubgroup(anId('subgroup', 9)),
    });

    const changes = changesOnPage([received(elsewhere), received(one)], new Map());

    expect(changes.map(({ versionId }) => versionId)).toEqual([elsewhere.id, one.id]);
  });

  it('makes a row of each field, and one of a change that has none', () => {
    const fields = ['title', 'ref'].map((field) => ({ field, before: 1, after: 2, between: [] }));

    const rows = changeRows([aChange({ fields }), aChange({ how: 'retired' })]);

    expect(rows.map(({ field }) => field?.field ?? null)).toEqual(['title', 'ref', null]);
  });
});

describe('narrowing the activity', () => {
  const meeting = aChange({
    kind: 'meeting',
    scope: PARTNERSHIP_SCOPE,
    recordId: anId('meeting'),
    fields: [{ field: 'subgroup', before: undefined, after: SUBGROUP, between: [] }],
  });
  const filters: readonly [string, ActivityFilter, Change, boolean][] = [
    ['part of a name', { who: 'cha' }, aChange(), true],
    ['an agency', { who: 'kent police chair' }, aChange(), true],
    ['somebody else', { who: 'officer' }, aChange(), false],
    ['its kind', { kind: 'action' }, aChange(), true],
    ['another kind', { kind: 'milestone' }, aChange(), false],
    ['its subgroup', { of: SUBGROUP }, aChange(), true],
    ['another subgroup', { of: anId('subgroup', 2) }, aChange(), false],
    ['the subgroup itself', { of: SUBGROUP }, aChange({ recordId: SUBGROUP as never }), true],
    ['a meeting of the subgroup', { of: SUBGROUP }, meeting, true],
    ['its day as the first', { from: day('2018-01-12') }, aChange(), true],
    ['the day after as the first', { from: day('2018-01-13') }, aChange(), false],
    ['its day as the last', { to: day('2018-01-12') }, aChange(), true],
    ['the day before as the last', { to: day('2018-01-11') }, aChange(), false],
  ];

  it.each(filters)('goes by %s', (_, filter, change, isShown) => {
    expect(isWanted(change, filter)).toBe(isShown);
  });

  it('takes from an address what it knows, and leaves the rest', () => {
    const search = { who: 7, kind: 'nonsense', of: SUBGROUP, from: '2018-01-01', to: 'never' };

    expect(readActivityFilter(search)).toEqual({ who: '7', of: SUBGROUP, from: '2018-01-01' });
  });

  const draft = (said: Partial<ActivityDraft>) =>
    filterActivity({ who: '', kind: '', of: '', from: '', to: '', ...said });

  it('asks for nothing where nothing was filled in', () => {
    expect(draft({ who: '  ' })).toEqual({ ok: true, value: {} });
    expect(draft({ from: '12/01/2018', to: '12/01/2018' })).toEqual({
      ok: true,
      value: { from: '2018-01-12', to: '2018-01-12' },
    });
  });

  it('refuses both days that are none, and an end before the beginning', () => {
    expect(draft({ from: 'soon', to: '31/02/2018' })).toMatchObject({
      problem: [{ field: 'from' }, { field: 'to', kind: 'day-not-in-calendar' }],
    });
    expect(draft({ from: '12/01/2018', to: '11/01/2018' })).toEqual({
      ok: false,
      problem: [{ field: 'to', kind: 'ends-before-it-begins' }],
    });
  });
});
