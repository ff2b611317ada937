import { describe, expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { BODIES } from '#test/oneOfEachKind.ts';
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
import type { IsoDate } from '../ids.ts';
import type { Action } from '../records/action.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import {
  retireAgency,
  retireMeeting,
  retirePlanYear,
  retirePriority,
  type Retiring,
  retireSubgroup,
  retireTheme,
} from './retiring.ts';

const TODAY: IsoDate = day('2018-01-12');
const AGENCY = anId('agency');
const PRIORITY = anId('priority');
const THEME = anId('theme');
const YEAR = anId('plan-year');

const action = (number: number, said: Partial<Action> = {}) =>
  recorded('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...said }), {
    id: anId('action', number),
  });

const update = (number: number, status: ProgressUpdate['status']) =>
  recorded('progress-update', anUpdate({ action: anId('action', number), status }), {
    id: anId('progress-update', number),
  });

const records = (...more: readonly Recorded[]) =>
  recordsFrom([
    recorded('partnership', aPartnership()),
    recorded('agency', anAgency()),
    recorded(
      'subgroup',
      aSubgroup({ chairAgency: AGENCY, agencies: [AGENCY], priorities: [PRIORITY] }),
    ),
    recorded('plan-year', {
      ...{ label: '2017-18', start: day('2017-04-01'), end: day('2018-03-31') },
      ...{ documentTitle: '', state: 'draft', adoption: [] },
    }),
    recorded('priority', {
      inYears: [{ planYear: YEAR, title: 'Theft', order: 1 }],
      rationale: '',
      lineage: [],
      alignment: [],
    }),
    recorded('theme', { title: 'Reoffending' }),
    ...more,
  ]);

const told = (retiring: Retiring) => {
  const ties = retiring.ok ? retiring.value : retiring.problem;
  return ties.map(({ kind, of }) => [kind, ...of.map(({ name }) => name)].join(' · '));
};

it.each([
  ['not started', []],
  ['in progress', [update(1, 'on-track')]],
  ['suspended, so that it can be taken up again', [update(1, 'suspended')]],
] as const)('keeps a subgroup in use while it has an action that is %s', (_, said) => {
  const retiring = retireSubgroup(records(action(1), ...said), TODAY, SUBGROUP);

  expect(retiring.ok).toBe(false);
  expect(told(retiring)).toEqual(['live-actions · MH-1 Action 1']);
});

it('lets a subgroup go once its actions are complete or closed, and says what stays', () => {
  const meeting = (number: number, on: string) =>
    recorded('meeting', aMeeting({ subgroup: SUBGROUP, title: `Meeting ${number}`, on: day(on) }), {
      id: anId('meeting', number),
    });
  const said = [action(1), action(2), update(1, 'complete'), update(2, 'closed')];
  const meetings = [meeting(1, '2018-01-11'), meeting(2, '2018-01-12')];

  const retiring = retireSubgroup(records(...said, ...meetings), TODAY, SUBGROUP);

  expect(retiring.ok).toBe(true);
  expect(told(retiring)).toEqual([
    'finished-actions · MH-1 Action 1 · MH-2 Action 2',
    'meetings-to-come · Meeting 2',
  ]);
});

it('lets a subgroup go that has nothing', () => {
  expect(retireSubgroup(records(), TODAY, SUBGROUP)).toEqual({ ok: true, value: [] });
});

it('lets an agency go, and says what it leads and where it sits', () => {
  const done = [action(3, { leadAgency: AGENCY }), update(3, 'complete')];
  const live = [action(1, { leadAgency: AGENCY }), action(2, { partners: [AGENCY] })];

  const retiring = retireAgency(records(...live, ...done), TODAY, AGENCY);

  expect(retiring.ok).toBe(true);
  expect(told(retiring)).toEqual([
    'leads · MH-1 Action 1',
    'is-partner · MH-2 Action 2',
    'chairs · Mental Health',
    'is-member · Mental Health',
  ]);
});

it('says which actions and subgroups a priority or a theme goes on with', () => {
  const all = records(action(1, { priority: PRIORITY }), action(2, { themes: [THEME] }));

  expect(told(retirePriority(all, TODAY, PRIORITY))).toEqual([
    'serves · MH-1 Action 1',
    'is-delivered · Mental Health',
  ]);
  expect(told(retireTheme(all, TODAY, THEME))).toEqual(['has-theme · MH-2 Action 2']);
});

it('says what a plan year has, and that the day falls in it', () => {
  expect(told(retirePlanYear(records(), TODAY, YEAR))).toEqual([
    'year-of-the-day',
    'priorities-of-year · Theft',
  ]);
});

describe('a meeting', () => {
  const meeting = recorded('meeting', aMeeting());
  const decision = recorded('decision', { ...BODIES.decision, meeting: meeting.id });
  const lock = recorded('period-lock', { ...BODIES['period-lock'], meeting: meeting.id });
  const retire = (...more: readonly Recorded[]) =>
    retireMeeting(records(meeting, ...more), TODAY, meeting.id);

  it('goes without a word where nothing came of it', () => {
    expect(retire()).toEqual({ ok: true, value: [] });
  });

  it('goes with what was decided at it, and says so', () => {
    expect(retire(decision).ok).toBe(true);
    expect(told(retire(decision))).toEqual(['was-decided · Board']);
  });

  it('stays while the record of a period rests on it', () => {
    expect(retire(lock).ok).toBe(false);
    expect(told(retire(lock))).toEqual(['locks-period · Board']);
  });
});
