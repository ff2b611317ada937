import { type IsoDate, scopeOfSubgroup } from '#domain/ids.ts';
import type { Action } from '#domain/records/action.ts';
import type { Milestone } from '#domain/records/milestone.ts';
import { officer } from './agencies.ts';
import { firstEntry, laterEntry, momentOn, type SampleEntry, sampleId } from './entry.ts';
import type { Day, Former } from './script.ts';
import { placeOf, subgroupId } from './subgroups.ts';

const RESILIENCE = subgroupId('CR');
const scope = scopeOfSubgroup(RESILIENCE);

/** When the former subgroup's actions were entered: with everything else that was there. */
const ENTERED: Day = '2017-04-13';

const placeOfFormer = ({ ref }: Former) => ({
  ...{ subgroup: placeOf('CR'), action: Number(ref.split('-').at(-1)) },
});

export const formerActionId = (former: Former) => sampleId('action', placeOfFormer(former));

export const formerMilestoneId = (former: Former, number: number) =>
  sampleId('milestone', { ...placeOfFormer(former), number });

/** An action as it was in Community Resilience, what was said of it there, and that it was moved. */
export function formerEntries(
  former: Former,
  now: Action,
  steps: readonly Milestone[],
  movedOn: Day,
): readonly SampleEntry[] {
  const place = placeOfFormer(former);
  const id = formerActionId(former);
  const written = (day: Day, minute: number) => ({
    ...{ scope, author: officer, writtenAt: momentOn(day, 30 + place.action * 10 + minute) },
  });
  const value: Action = {
    ...now,
    ...{ ref: former.ref, subgroup: RESILIENCE, addedOn: former.added as IsoDate, movedFrom: null },
  };
  const first = firstEntry({ ...written(ENTERED, 0), kind: 'action', recordId: id, value });
  const taken = { ...written(movedOn, 0), kind: 'action', recordId: id, value: null } as const;
  return [
    first,
    ...steps.map(({ movedFrom: _, ...step }, index) =>
      firstEntry({
        ...written(ENTERED, 1),
        kind: 'milestone',
        recordId: formerMilestoneId(former, index + 1),
        value: { ...step, action: id },
      }),
    ),
    firstEntry({
      ...written(ENTERED, 2),
      kind: 'progress-update',
      recordId: sampleId('progress-update', { ...place, number: 1 }),
      value: {
        ...{ action: id, asOf: former.asOf as IsoDate, status: 'on-track' },
        ...{ percentDone: former.percentDone, confidence: null, milestonesDone: [] },
        ...{ correctiveAction: null, whatChanged: former.whatChanged, publicWording: '' },
        ...{ evidence: '', approval: null, corrects: null },
      },
    }),
    laterEntry(taken, first, 2),
    firstEntry({
      ...written(movedOn, 1),
      kind: 'withdrawal',
      recordId: sampleId('withdrawal', { ...place, number: 1 }),
      value: {
        ...{ action: id, of: id, on: movedOn as IsoDate },
        reason: 'Community Resilience was re-formed (report to Council, 12 April 2017)',
      },
    }),
  ];
}
