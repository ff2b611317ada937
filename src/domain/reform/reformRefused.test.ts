import { describe, expect, it } from 'vitest';
import { anId } from '#test/planBuilders.ts';
import { goes, PLAN, SPLIT, TODAY } from '#test/reformPlan.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { type ReformDraft, STAYS } from './reformDraft.ts';
import { reformSubgroups } from './reformSubgroups.ts';

describe('re-forming is refused', () => {
  const kinds = (draft: Partial<ReformDraft>, records = PLAN) => {
    const result = reformSubgroups({ ...SPLIT, ...draft }, recordsFrom(records), TODAY);
    return result.ok ? [] : result.problem.map(({ field, kind }) => `${field}: ${kind}`);
  };

  it.each<[string, Partial<ReformDraft>, string]>([
    ['without a way', { way: '' }, 'way: way-missing'],
    ['without a subgroup', { one: '' }, 'one: from-missing'],
    ['on a day to come', { on: '13/01/2018' }, 'on: day-in-future'],
    ['without a reason', { reason: ' ' }, 'reason: reason-missing'],
    ['into one alone', { into: SPLIT.into.slice(0, 1) }, 'into.0.name: into-one-alone'],
    [
      'into two of one name',
      { into: SPLIT.into.map((row) => ({ ...row, name: 'Gangs' })) },
      'into.1.name: into-twice',
    ],
    ['under a name that is taken', { way: 'rename', name: '', code: 'CR' }, 'name: name-missing'],
  ])('%s', (_, draft, problem) => {
    expect(kinds({ goes: goes(() => STAYS), ...draft })).toContain(problem);
  });

  it('while nobody has said where an action in progress goes, but not for a finished one', () => {
    expect(kinds({ goes: {} })).toEqual(
      [1, 2, 4, 5].map((number) => `goes.${anId('action', number)}: target-missing`),
    );
  });

  it('where people disagree about an action that is to be moved', () => {
    const [first] = [...recordsFrom(PLAN).action.values()];
    const disputed = { ...first, conflicts: [{ field: 'title', claims: [] }] } as Recorded;

    expect(kinds({ goes: goes(() => '0') }, [...PLAN, disputed])).toEqual([
      `goes.${anId('action', 1)}: action-disputed`,
    ]);
  });
});
