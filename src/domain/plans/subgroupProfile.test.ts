import { describe, expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { aMeeting, anId, aSubgroup, day, recorded } from '#test/planBuilders.ts';
import type { Subgroup } from '../records/subgroup.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { subgroupProfile } from './subgroupProfile.ts';

const TODAY = day('2018-01-12');

const subgroup = (number: number, said: Partial<Subgroup> = {}) =>
  recorded('subgroup', aSubgroup(said), { id: anId('subgroup', number) });

const meeting = (number: number, on: string, of = 1) =>
  recorded(
    'meeting',
    aMeeting({ subgroup: anId('subgroup', of), title: 'Subgroup', on: day(on) }),
    { id: anId('meeting', number) },
  );

const year = (number: number, start: string, end: string) =>
  recorded(
    'plan-year',
    {
      ...{ label: start.slice(0, 4), start: day(start), end: day(end) },
      ...{ documentTitle: '', state: 'adopted', adoption: [] },
    },
    { id: anId('plan-year', number) },
  );

const profile = (said: Partial<Subgroup>, ...more: readonly Recorded[]) => {
  const own = subgroup(1, said);
  return subgroupProfile(recordsFrom([own, ...more]), TODAY, own);
};

describe('the next meeting', () => {
  it('is the first of this day or later, and of this subgroup', () => {
    const meetings = [
      ...[meeting(1, '2018-02-20'), meeting(2, '2018-01-12'), meeting(3, '2018-01-11')],
      meeting(4, '2018-01-12', 2),
    ];

    expect(profile({}, ...meetings).nextMeeting?.on).toBe('2018-01-12');
  });

  it('is none where the last has been', () => {
    expect(profile({}, meeting(1, '2018-01-11')).nextMeeting).toBeNull();
  });
});

describe('the names', () => {
  it('of priorities are those of the plan year, in its order', () => {
    const priority = (number: number, now: string, order: number) =>
      recorded(
        'priority',
        {
          inYears: [
            { planYear: anId('plan-year', 1), title: `Old ${number}`, order: 9 },
            { planYear: anId('plan-year', 2), title: now, order },
          ],
          rationale: '',
          lineage: [],
          alignment: [],
        },
        { id: anId('priority', number) },
      );
    const found = profile(
      { priorities: [anId('priority', 1), anId('priority', 2)] },
      ...[year(1, '2016-04-01', '2017-03-31'), year(2, '2017-04-01', '2018-03-31')],
      ...[priority(1, 'Second', 2), priority(2, 'First', 1)],
    );

    expect(found.priorities).toEqual(['First', 'Second']);
  });

  it('of agencies come in order, and those not here are left out', () => {
    const agency = (number: number, name: string) =>
      recorded('agency', anAgency({ name }), { id: anId('agency', number) });
    const members = [anId('agency', 1), anId('agency', 2), anId('agency', 3)];

    const found = profile(
      { agencies: members, chairAgency: anId('agency', 2) },
      ...[agency(1, 'Kent Police'), agency(2, 'Choices')],
    );

    expect(found.agencies).toEqual(['Choices', 'Kent Police']);
    expect(found.chairAgency).toBe('Choices');
  });
});

describe('the line of a subgroup', () => {
  const heir = subgroup(2, {
    name: 'Gangs',
    lineage: [{ how: 'split-from', from: anId('subgroup', 1), on: null }],
  });

  it('is known from either end', () => {
    const former = subgroup(1, { name: 'Community Resilience' });
    const records = recordsFrom([former, heir]);

    expect(subgroupProfile(records, TODAY, former).became).toEqual([
      { how: 'split-from', id: anId('subgroup', 2), name: 'Gangs', on: null },
    ]);
    expect(subgroupProfile(records, TODAY, heir).cameFrom).toEqual([
      { how: 'split-from', id: anId('subgroup', 1), name: 'Community Resilience', on: null },
    ]);
  });
});
