import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aMeeting,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { goes, PLAN, reformed, SPLIT, THE_DAY_BEFORE, TODAY } from '#test/reformPlan.ts';
import { written, writtenRecords } from '#test/written.ts';
import { recordsTrueOn } from '../asAt/trueOn.ts';
import { scopeOfSubgroup } from '../ids.ts';
import { oneHistory } from '../plans/oneHistory.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { boardOf } from '../progress/board.ts';
import { boardStory } from '../progress/boardStory.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { actionsToMove, likelyTarget, type ReformDraft, STAYS } from './reformDraft.ts';

const progressIn = (all: readonly Recorded[], on = TODAY) =>
  progressOfActions(oneHistory(recordsFrom(all)), on, aPartnership());

/** All that is worked out of an action and has nothing to do with where it is. */
const workedOut = (all: readonly Recorded[], on = TODAY) =>
  progressIn(all, on)
    .map(
      ({ line, status, percentDone, milestonesDone, milestones, updates, revisions, ...one }) => ({
        ...{ line, status, percentDone, milestonesDone, milestones: milestones.length },
        ...{ updates: updates.map(({ id }) => id), revisions: revisions.map(({ id }) => id) },
        ...{ originalDue: one.originalDue, currentDue: one.currentDue, addedOn: one.addedOn },
        suggestion: one.suggestion,
      }),
    )
    .toSorted((a, b) => (a.line < b.line ? -1 : 1));

describe('re-forming a subgroup', () => {
  it('leaves every count, and all that is known of each action, as it was, whoever goes where', () => {
    const targets = fc.array(fc.constantFrom('0', '1', STAYS), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(targets, (to) => {
        const { after } = reformed({ ...SPLIT, goes: goes((number) => to[number - 1] ?? STAYS) });

        expect(workedOut(after)).toEqual(workedOut(PLAN));
        const board = (all: readonly Recorded[]) =>
          boardOf(oneHistory(recordsFrom(all)), TODAY)?.counts;
        expect(board(after)).toEqual(board(PLAN));
      }),
    );
  });

  it('shows the old subgroup with its actions on a day before, as known today', () => {
    const { after } = reformed({ ...SPLIT, goes: goes(() => '0') });
    const onTheDay = recordsTrueOn(recordsFrom(after), THE_DAY_BEFORE);

    expect(workedOut(after, THE_DAY_BEFORE)).toEqual(workedOut(PLAN, THE_DAY_BEFORE));
    // They were in the plan then: nothing calls them out of it.
    expect([...onTheDay.action.values()].some(({ isRetired }) => isRetired)).toBe(false);
    const board = boardOf(onTheDay, THE_DAY_BEFORE);
    expect(board?.bySubgroup.find(({ code }) => code === 'CR')?.counts.total).toBe(5);
    expect(progressOfActions(onTheDay, THE_DAY_BEFORE, aPartnership(), SUBGROUP)).toHaveLength(5);
  });

  it('tells the board of nothing new and nothing dropped', () => {
    const meeting = recorded(
      'meeting',
      aMeeting({ subgroup: null, title: 'Board', on: day('2018-01-10') }),
    );
    const { after } = reformed({ ...SPLIT, goes: goes(() => '1') });
    const story = boardStory(oneHistory(recordsFrom([...after, meeting])), TODAY);

    expect(story?.since?.changes.changed).toBe(0);
    expect(story?.commitments?.added).toEqual([]);
    expect(story?.grid.rows).toHaveLength(5);
  });

  it('moves an action by a new record in the new scope, with the next reference, and its steps', () => {
    const earlier = recorded('action', anAction({ ref: 'SM-9', subgroup: anId('subgroup', 2) }), {
      ...{ id: anId('action', 9), isRetired: true },
    });
    const other = recorded('subgroup', aSubgroup({ name: 'Substance misuse', code: 'SM' }), {
      id: anId('subgroup', 2),
    });
    const into = [{ subgroup: other.id, name: '', code: '', priorities: [anId('priority', 1)] }];
    const draft: ReformDraft = { ...SPLIT, way: 'merge', several: [SUBGROUP], into };
    const only = { ...goes(() => STAYS), [anId('action', 1)]: '0' };
    const { all } = reformed({ ...draft, goes: only }, [...PLAN, other, earlier]);

    const added = all.find(({ kind, parents }) => kind === 'action' && parents.length === 0);
    expect(added).toMatchObject({
      scope: scopeOfSubgroup(other.id),
      value: { ref: 'SM-10', subgroup: other.id, movedFrom: anId('action', 1), addedOn: TODAY },
    });
    expect(all.filter(({ kind }) => kind === 'milestone')).toMatchObject([
      { value: { action: added?.recordId, movedFrom: anId('milestone', 1) } },
      { value: { action: added?.recordId, movedFrom: anId('milestone', 2) } },
    ]);
    expect(all.some(({ kind }) => kind === 'progress-update' || kind === 'date-revision')).toBe(
      false,
    );
    expect(all).toContainEqual(
      expect.objectContaining({ recordId: anId('action', 1), value: null, kind: 'action' }),
    );
    expect(all.find(({ kind }) => kind === 'withdrawal')?.value).toMatchObject({
      ...{ of: anId('action', 1), reason: 'Two priorities, two groups' },
    });
  });

  it('closes what was split, merges what was merged, and names where the new ones came from', () => {
    const { all } = reformed({ ...SPLIT, goes: goes(() => STAYS) });

    const subgroups = all.filter(({ kind }) => kind === 'subgroup').map(({ value }) => value);
    const lineage = [{ how: 'split-from', from: SUBGROUP, on: TODAY }];
    expect(subgroups).toMatchObject([
      { name: 'Gangs', state: 'active', planState: 'none-yet', lineage },
      { name: 'Organised crime', state: 'active', lineage },
      { name: 'Community Resilience', state: 'closed', priorities: [] },
    ]);
  });

  it('renames the same subgroup, and moves nothing', () => {
    const { all } = reformed({ ...SPLIT, way: 'rename', name: 'Resilience', code: 'RES' });

    expect(all).toMatchObject([
      { kind: 'subgroup', recordId: SUBGROUP, value: { name: 'Resilience', code: 'RES' } },
    ]);
  });

  it('offers each action the one subgroup that has its priority, and leaves what is finished', () => {
    const rows = actionsToMove(recordsFrom(PLAN), TODAY, SPLIT);

    expect(rows.map((row) => likelyTarget(row, SPLIT.into))).toEqual(['0', '1', STAYS, '1', '0']);
  });

  it('goes back whole when it is undone: the old ones have their history again', () => {
    const { all, after } = reformed({ ...SPLIT, goes: goes(() => '0') });
    const undone = all
      .filter(({ kind }) => kind === 'action' || kind === 'milestone')
      .map((next) => ({
        ...next,
        value:
          next.value === null
            ? (recordsFrom(PLAN).action.get(next.recordId as never)?.value ?? null)
            : null,
      }));

    const again = written(after, undone, TODAY);

    expect(workedOut(again)).toEqual(workedOut(PLAN));
  });

  it('counts what is said of the new action for the old one, and of the old one late for the new', () => {
    const { after, all } = reformed({ ...SPLIT, goes: goes(() => '0') });
    const moved = all.find(
      ({ value }) => value && 'movedFrom' in value && value.movedFrom === anId('action', 4),
    );
    const late = recorded(
      'progress-update',
      anUpdate({ action: moved?.recordId as never, asOf: day('2018-01-05'), percentDone: 15 }),
      { id: anId('progress-update', 8) },
    );
    const said = [...after, late];

    const of = (records: readonly Recorded[], on = TODAY) =>
      progressIn(records, on).find(({ line }) => line === anId('action', 4))?.percentDone;
    expect(of(said)).toBe(15);
    expect(of(said, THE_DAY_BEFORE)).toBe(15);
    const onTheDay = recordsTrueOn(recordsFrom(said), THE_DAY_BEFORE);
    expect(progressOfActions(onTheDay, THE_DAY_BEFORE, aPartnership())[3]?.percentDone).toBe(15);
  });
});

it('is written in the log as it was, and only read as one', () => {
  const { after } = reformed({ ...SPLIT, goes: goes(() => '0') });
  const records = writtenRecords(after, [], TODAY);

  const one = oneHistory(records);
  expect(oneHistory(one)).toBe(one);
  expect(oneHistory(one, THE_DAY_BEFORE)).not.toBe(one);
  expect(records['progress-update'].get(anId('progress-update'))?.value.action).toBe(
    anId('action'),
  );
  expect(
    oneHistory(records)['progress-update'].get(anId('progress-update'))?.value.action,
  ).not.toBe(anId('action'));
});
