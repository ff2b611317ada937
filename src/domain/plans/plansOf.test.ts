import { describe, expect, it } from 'vitest';
import {
  aPartnership,
  anAction,
  anId,
  anUpdate,
  aSubgroup,
  day,
  recorded,
} from '#test/planBuilders.ts';
import { anAgency } from '#test/builders.ts';
import type { Action } from '../records/action.ts';
import type { Subgroup } from '../records/subgroup.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { allActions, planOfSubgroup, subgroupList } from './plansOf.ts';

const TODAY = day('2018-01-12');
const OTHER = anId('subgroup', 2);

const subgroup = (number: number, said: Partial<Subgroup> = {}) =>
  recorded('subgroup', aSubgroup(said), { id: anId('subgroup', number) });

const action = (number: number, said: Partial<Action> = {}) =>
  recorded('action', anAction({ ref: `A-${number}`, ...said }), { id: anId('action', number) });

const records = (...more: readonly Recorded[]) =>
  recordsFrom([recorded('partnership', aPartnership()), subgroup(1), ...more]);

describe('the action plan of a subgroup', () => {
  it('has its own actions and no other, counted', () => {
    const plan = planOfSubgroup(
      records(
        subgroup(2),
        action(1),
        action(2, { subgroup: OTHER }),
        recorded('progress-update', anUpdate({ action: anId('action', 2) })),
      ),
      TODAY,
      OTHER,
    );

    expect(plan?.rows.map((row) => row.action.value.ref)).toEqual(['A-2']);
    expect(plan?.counts).toMatchObject({ total: 1, byState: { 'in-progress': 1 } });
  });

  it('is none for a subgroup that is not here, and without a partnership', () => {
    expect(planOfSubgroup(records(), TODAY, OTHER)).toBeNull();
    expect(planOfSubgroup(recordsFrom([subgroup(1)]), TODAY, anId('subgroup'))).toBeNull();
  });
});

describe('a row of a plan', () => {
  const rowOf = (said: Partial<Action>, ...more: readonly Recorded[]) =>
    allActions(records(action(1, said), ...more), TODAY)?.rows[0];

  it('names the lead and the subgroup', () => {
    const lead = { leadAgency: anId('agency'), leadRole: 'Manager' };

    expect(rowOf(lead, recorded('agency', anAgency({ name: 'Kent Police' })))).toMatchObject({
      lead: { agency: 'Kent Police', role: 'Manager' },
      subgroup: { name: 'Mental Health', code: 'MH' },
    });
  });

  it('keeps the name of an agency that was retired', () => {
    const gone = recorded('agency', anAgency({ name: 'Probation Trust' }), { isRetired: true });

    expect(rowOf({ leadAgency: anId('agency') }, gone)?.lead.agency).toBe('Probation Trust');
  });

  it('leaves empty what is not known', () => {
    expect(rowOf({ leadAgency: anId('agency', 9), subgroup: OTHER })).toMatchObject({
      lead: { agency: '', role: '' },
      subgroup: null,
    });
  });
});

describe('the list of subgroups', () => {
  it('keeps those at work apart from those that have ended', () => {
    const list = subgroupList(
      records(
        subgroup(2, { name: 'Forming', state: 'forming' }),
        subgroup(3, { name: 'Merged', state: 'merged' }),
        subgroup(4, { name: 'Closed', state: 'closed' }),
      ),
      TODAY,
    );

    const names = (entries: NonNullable<typeof list>['atWork'] = []) =>
      entries.map(({ profile }) => profile.subgroup.value.name);
    expect(names(list?.atWork)).toEqual(['Forming', 'Mental Health']);
    expect(names(list?.former)).toEqual(['Closed', 'Merged']);
  });
});
