import { describe, expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { anAction, anId, aPartnership, aSubgroup, day, recorded } from '#test/planBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { countDue, dueView, readWhose } from './dueView.ts';

const POLICE = anId('agency', 2);

const RECORDS = recordsFrom([
  recorded('partnership', aPartnership()),
  recorded('subgroup', aSubgroup()),
  recorded('agency', anAgency()),
  recorded('agency', anAgency({ name: 'Kent Police', shortName: 'KP' }), { id: POLICE }),
  recorded('agency', anAgency({ name: 'Choices', shortName: '' }), { id: anId('agency', 3) }),
  recorded('action', anAction({ leadAgency: POLICE })),
  recorded('action', anAction({ leadAgency: anId('agency') }), { id: anId('action', 2) }),
  recorded('action', anAction({ start: day('2018-02-01') }), { id: anId('action', 3) }),
]);

const view = (agency = '') => dueView(RECORDS, day('2018-01-12'), { name: 'Chair', agency });

describe('whose actions can be looked at', () => {
  it('is each subgroup and each agency that leads one, with how much there is to do', () => {
    expect(view()?.subgroups).toMatchObject([{ name: 'Mental Health', count: 2 }]);
    expect(view()?.agencies).toMatchObject([
      { name: 'Kent Police', count: 1, isYours: false },
      { name: 'Maidstone Borough Council', count: 1, isYours: false },
    ]);
  });

  it.each(['Kent Police', ' kent police', 'KP'])('knows “%s” for your agency', (agency) => {
    const yours = view(agency)?.agencies.filter(({ isYours }) => isYours);

    expect(yours).toMatchObject([{ id: POLICE }]);
  });
});

it('counts what is in each list', () => {
  const counts = countDue(view()?.rows ?? []);

  expect(counts).toMatchObject({ 'update-due': 2, 'long-silent': 2, done: 0, overdue: 0 });
});

it('is nothing without a partnership', () => {
  expect(dueView(recordsFrom([]), day('2018-01-12'), { name: '', agency: '' })).toBeNull();
});

it('reads the address, and leaves out what it does not know', () => {
  expect(readWhose({ of: 'all', agency: POLICE })).toEqual({ of: 'all', agency: POLICE });
  expect(readWhose({ of: 3, agency: '' })).toEqual({});
});
