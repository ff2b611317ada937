import { recordsOfReform } from '#domain/reform/recordsOfReform.ts';
import { blankReform, type ReformDraft } from '#domain/reform/reformDraft.ts';
import { reformSubgroups } from '#domain/reform/reformSubgroups.ts';
import { type Recorded, recordsFrom } from '#domain/versions/records.ts';
import { idsFrom } from './numberedIds.ts';
import {
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  PLAN_YEAR,
  recorded,
  SUBGROUP,
} from './planBuilders.ts';
import { written } from './written.ts';

export const TODAY = day('2018-01-12');
export const THE_DAY_BEFORE = day('2018-01-11');
const [GANGS, CRIME] = [anId('priority', 1), anId('priority', 2)];

const OLD = aSubgroup({ name: 'Community Resilience', code: 'CR', priorities: [GANGS, CRIME] });

/** Five actions: on track with half its milestones, moved, complete, not started, put right. */
export const PLAN: readonly Recorded[] = [
  recorded('partnership', aPartnership()),
  recorded('plan-year', PLAN_YEAR),
  recorded('subgroup', OLD),
  ...[1, 2, 3, 4, 5].map((number) =>
    recorded(
      'action',
      anAction({
        ...{ ref: `CR-${number}`, title: `Action ${number}`, addedOn: day('2017-04-20') },
        priority: number % 2 === 0 ? CRIME : GANGS,
        dependsOn: number === 5 ? [anId('action', 1)] : [],
      }),
      { id: anId('action', number) },
    ),
  ),
  ...[1, 2].map((order) =>
    recorded('milestone', aMilestone({ order }), { id: anId('milestone', order) }),
  ),
  recorded('progress-update', anUpdate({ percentDone: null, milestonesDone: [anId('milestone')] })),
  recorded('progress-update', anUpdate({ action: anId('action', 2), status: 'at-risk' }), {
    id: anId('progress-update', 2),
  }),
  recorded(
    'progress-update',
    anUpdate({ action: anId('action', 3), status: 'complete', asOf: day('2017-11-01') }),
    { id: anId('progress-update', 3) },
  ),
  recorded('progress-update', anUpdate({ action: anId('action', 5) }), {
    id: anId('progress-update', 4),
  }),
  recorded('date-revision', aDateRevision({ action: anId('action', 2) })),
  recorded(
    'date-revision',
    aDateRevision({
      ...{ action: anId('action', 5), to: day('2018-02-28'), corrects: anId('action', 5) },
    }),
    { id: anId('date-revision', 2) },
  ),
];

export const SPLIT: ReformDraft = {
  ...blankReform(TODAY),
  ...{ way: 'split', one: SUBGROUP, reason: 'Two priorities, two groups' },
  into: [
    { subgroup: '', name: 'Gangs', code: 'GA', priorities: [GANGS] },
    { subgroup: '', name: 'Organised crime', code: 'OCG', priorities: [CRIME] },
  ],
};

export function reformed(draft: ReformDraft, before = PLAN) {
  const result = reformSubgroups(draft, recordsFrom(before), TODAY);
  if (!result.ok) throw new TypeError(JSON.stringify(result.problem));
  const all = recordsOfReform(result.value, recordsFrom(before), idsFrom(1));
  return { reform: result.value, all, after: written(before, all, TODAY) };
}

export const goes = (to: (number: number) => string) =>
  Object.fromEntries([1, 2, 3, 4, 5].map((number) => [anId('action', number), to(number)]));
