import { describe, expect, it } from 'vitest';
import type { Action } from '../records/action.ts';
import type { RecordId } from '../ids.ts';
import { anAction, anId, aPartnership, anUpdate, day, recorded } from '#test/planBuilders.ts';
import { progressOfAction } from '../progress/actionProgress.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { dependenciesOf } from './dependencies.ts';

const CYCLE = aPartnership();
const TODAY = day('2018-01-12');

const [A, B, C] = [1, 2, 3].map((number) => anId('action', number)) as [
  RecordId<'action'>,
  RecordId<'action'>,
  RecordId<'action'>,
];

const action = (id: RecordId<'action'>, said: Partial<Action> = {}, isRetired = false) =>
  recorded('action', anAction({ ref: `MH-${id.at(-1)}`, ...said }), { id, isRetired });

const said = (of: RecordId<'action'>, more: Parameters<typeof anUpdate>[0]) =>
  recorded('progress-update', anUpdate({ action: of, ...more }));

function dependencies(of: Recorded<'action'>, ...more: readonly Recorded[]) {
  const nothing = { updates: [], revisions: [], milestones: [], openRequests: [] };
  const progress = progressOfAction(of, nothing, TODAY, CYCLE);
  return dependenciesOf(recordsFrom([of, ...more]), progress, TODAY, CYCLE);
}

describe('what an action depends on', () => {
  const waiting = action(A, { dependsOn: [B] });
  const waitFor = (...needed: readonly Recorded[]) =>
    dependencies(waiting, ...needed).dependsOn[0]?.wait;

  it('is late once its own due day is over, and not on that day', () => {
    expect(waitFor(action(B, { originalDue: day('2018-01-11') }))).toBe('late');
    expect(waitFor(action(B, { originalDue: TODAY }))).toBe('in-time');
  });

  it('is due after what waits for it from the next day on', () => {
    expect(waitFor(action(B, { originalDue: day('2018-03-31') }))).toBe('in-time');
    expect(waitFor(action(B, { originalDue: day('2018-04-01') }))).toBe('due-after');
  });

  it.each([
    ['done', { status: 'complete' }],
    ['suspended', { status: 'suspended' }],
    ['closed', { status: 'closed' }],
  ] as const)('is no longer waited for once it is %s, however late', (wait, update) => {
    const needed = action(B, { originalDue: day('2017-06-30') });

    expect(waitFor(needed, said(B, update))).toBe(wait);
  });

  it('may have been taken out of the plan, or not be here', () => {
    expect(waitFor(action(B, {}, true))).toBe('out-of-plan');
    expect(dependencies(waiting)).toMatchObject({ dependsOn: [], unknown: 1 });
  });

  it('is shown the other way round, too, unless what waits was taken out of the plan', () => {
    const needed = action(B, { originalDue: day('2018-04-30') });

    const { neededBy } = dependencies(needed, waiting, action(C, { dependsOn: [B] }, true));

    expect(neededBy).toMatchObject([{ row: { action: { id: A } }, wait: 'due-after' }]);
  });
});
