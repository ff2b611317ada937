import { describe, expect, it } from 'vitest';
import { idsFrom } from '#test/numberedIds.ts';
import {
  aMeeting,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  PLAN_YEAR,
  recorded,
} from '#test/planBuilders.ts';
import { written } from '#test/written.ts';
import type { IsoDate } from '../ids.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { boardStory } from '../progress/boardStory.ts';
import { signOffOf } from '../progress/signOff.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { recordsOfRollForward } from './recordsOfRollForward.ts';
import { rollForward } from './rollForward.ts';
import { blankRollForward, type RollForwardDraft, rowsToRoll } from './rollForwardDraft.ts';
import { answersFor } from './rollForwardSteps.ts';

const TODAY = day('2018-03-20');
const NEW_YEAR = day('2018-04-01');
const THEFT = anId('priority');
const id = (number: number) => anId('action', number);

/** On track, at risk, complete, not started. */
const PLAN: readonly Recorded[] = [
  recorded('partnership', aPartnership()),
  recorded('plan-year', PLAN_YEAR),
  recorded('priority', {
    inYears: [{ planYear: anId('plan-year'), title: 'Theft', order: 3 }],
    ...{ rationale: '', lineage: [], alignment: [] },
  }),
  recorded('subgroup', aSubgroup({ priorities: [THEFT] })),
  ...[1, 2, 3, 4].map((number) =>
    recorded(
      'action',
      anAction({ ref: `MH-${number}`, priority: THEFT, dependsOn: number === 2 ? [id(1)] : [] }),
      { id: id(number) },
    ),
  ),
  ...[1, 2].map((order) =>
    recorded('milestone', aMilestone({ order, due: day('2018-05-31') }), {
      id: anId('milestone', order),
    }),
  ),
  recorded('progress-update', anUpdate({ milestonesDone: [anId('milestone')] })),
  recorded('progress-update', anUpdate({ action: id(2), status: 'at-risk', percentDone: 30 }), {
    id: anId('progress-update', 2),
  }),
  recorded('progress-update', anUpdate({ action: id(3), status: 'complete' }), {
    id: anId('progress-update', 3),
  }),
];

const DRAFT: RollForwardDraft = {
  ...blankRollForward(recordsFrom(PLAN), TODAY),
  fates: { [id(1)]: 'carry', [id(2)]: 'not-delivered', [id(4)]: 'leave' },
  due: { [id(1)]: '30/09/2018' },
  reasons: { [id(2)]: 'The grant ended' },
  ...{ by: 'Board', on: '14/03/2018' },
};

function rolled(draft: Partial<RollForwardDraft> = {}, today = TODAY) {
  const result = rollForward({ ...DRAFT, ...draft }, recordsFrom(PLAN), today);
  if (!result.ok) throw new TypeError(JSON.stringify(result.problem));
  const all = recordsOfRollForward(result.value, recordsFrom(PLAN), idsFrom(1));
  return { plan: result.value, all, after: written(PLAN, all, today) };
}

const refsOn = (all: readonly Recorded[], on: IsoDate) =>
  progressOfActions(recordsFrom(all), on, aPartnership()).map(
    ({ action, status }) => `${action.value.ref} ${status}`,
  );

describe('rolling a plan forward', () => {
  it('makes the year after, with the same priorities, unless there is one', () => {
    const { all } = rolled();

    expect(all.filter(({ kind }) => kind === 'plan-year')).toMatchObject([
      { value: { label: '2018-19', start: NEW_YEAR, end: '2019-03-31', state: 'draft' } },
    ]);
    expect(all.find(({ kind }) => kind === 'priority')?.value).toMatchObject({
      inYears: [
        { title: 'Theft', order: 3 },
        { title: 'Theft', order: 3 },
      ],
    });
    const ended = rolled({ isSuperseded: 'yes' }).all.find(
      ({ recordId }) => recordId === anId('plan-year'),
    );
    expect(ended?.value).toMatchObject({ state: 'superseded' });
  });

  it('carries an action forward as a new one that names it, with what is still to be done', () => {
    const { all } = rolled();

    const carried = all.find(({ kind }) => kind === 'action');
    expect(carried?.value).toMatchObject({
      ...{ ref: 'MH-5', start: NEW_YEAR, originalDue: '2018-09-30', addedOn: NEW_YEAR },
      carriedForwardFrom: id(1),
    });
    const steps = all.filter(({ kind }) => kind === 'milestone').map(({ value }) => value);
    expect(steps).toMatchObject([{ action: carried?.recordId, due: '2018-05-31', order: 1 }]);
  });

  it('has one due day for all that have none of their own', () => {
    const fates = { ...DRAFT.fates, [id(4)]: 'carry' };
    const { plan } = rolled({ fates, usualDue: '31/03/2019' });

    expect(plan.carried.map(({ due }) => due)).toEqual(['2018-09-30', '2019-03-31']);
    expect(rolled({ fates }).plan.carried[1]?.due).toBeNull();
  });

  it('closes what is not delivered with who agreed, when and why', () => {
    expect(rolled().all.find(({ kind }) => kind === 'progress-update')?.value).toMatchObject({
      ...{ action: id(2), status: 'closed', asOf: TODAY, percentDone: 30 },
      approval: { by: 'Board', on: '2018-03-14', reason: 'The grant ended' },
    });
    const late = rolled({}, day('2018-05-02')).all;
    expect(late.find(({ kind }) => kind === 'progress-update')?.value).toMatchObject({
      asOf: '2018-03-31',
    });
  });

  it('leaves the plan of each day with what belongs to it', () => {
    const { after } = rolled();

    const before = ['MH-1 on-track', 'MH-2 closed', 'MH-3 complete', 'MH-4 not-started'];
    expect(refsOn(after, day('2018-03-31'))).toEqual(before);
    expect(refsOn(after, NEW_YEAR)).toEqual(['MH-4 not-started', 'MH-5 not-started']);
  });

  it('leaves what was said of the year that ended to be signed off', () => {
    const { after } = rolled();
    const said = signOffOf(recordsFrom(after), day('2018-04-10'), anId('subgroup'))?.periods ?? [];

    const refs = said.flatMap(({ updates }) => updates.map(({ row }) => row.action.value.ref));
    expect(refs.toSorted((a, b) => a.localeCompare(b))).toEqual(['MH-1', 'MH-2', 'MH-2', 'MH-3']);
  });

  it('tells the board that what was carried forward is due later, and of nothing new or dropped', () => {
    const meeting = recorded(
      'meeting',
      aMeeting({ subgroup: null, title: 'Board', on: day('2018-03-28') }),
    );
    const story = boardStory(recordsFrom([...rolled().after, meeting]), day('2018-04-10'));

    const { changes } = story?.since ?? {};
    expect(changes?.byKind['due-moved'].map(({ after }) => after?.action.value.ref)).toEqual([
      'MH-5',
    ]);
    expect([changes?.byKind.new, changes?.byKind.dropped]).toEqual([[], []]);
  });

  it('asks for no action twice', () => {
    const { open } = rowsToRoll(recordsFrom(rolled().after), TODAY);

    expect(open.map(({ action }) => action.value.ref)).toEqual(['MH-4']);
  });

  it('proposes a due day only where the one there is lies in the new year', () => {
    const later = recorded('action', anAction({ ref: 'MH-9', originalDue: day('2018-06-30') }), {
      id: id(9),
    });
    const blank = blankRollForward(recordsFrom(PLAN), TODAY);
    const { due, fates } = answersFor(recordsFrom([...PLAN, later]), TODAY, blank);

    expect([due[id(9)], due[id(1)]]).toEqual(['30/06/2018', '']);
    expect(Object.values(fates)).toEqual(['', '', '', '']);
  });
});

describe('rolling a plan forward is refused', () => {
  const conflicts = [{ field: 'title', claims: [] }];
  const disputed = PLAN.map((one) =>
    one.id === id(1) ? ({ ...one, conflicts } as Recorded) : one,
  );

  it.each<[string, Partial<RollForwardDraft>, string, (readonly Recorded[])?]>([
    [
      'while nobody has chosen for an action',
      { fates: { ...DRAFT.fates, [id(1)]: '' } },
      `fates.${id(1)}: fate-missing`,
    ],
    [
      'with a due day before the year',
      { due: { [id(1)]: '31/03/2018' } },
      `due.${id(1)}: due-before-start`,
    ],
    ['without why an action is not delivered', { reasons: {} }, `reasons.${id(2)}: reason-missing`],
    ['without who agreed to that', { by: '' }, 'by: approver-missing'],
    ['into days of a year that is there', { start: '01/03/2018' }, 'start: days-overlap'],
    [
      'where people disagree about what is carried',
      {},
      `fates.${id(1)}: action-disputed`,
      disputed,
    ],
  ])('%s', (_, draft, problem, records = PLAN) => {
    const result = rollForward({ ...DRAFT, ...draft }, recordsFrom(records), TODAY);

    expect(result.ok ? [] : result.problem.map(({ field, kind }) => `${field}: ${kind}`)).toEqual([
      problem,
    ]);
  });
});
