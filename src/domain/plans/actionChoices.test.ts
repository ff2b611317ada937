import { describe, expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { ACTION, anAction, anId, aSubgroup, day, recorded } from '#test/planBuilders.ts';
import type { Action } from '../records/action.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { actionChoices, likelyPriority } from './actionChoices.ts';

const YEAR = anId('plan-year');

const priority = (number: number, title: string, order: number | null) =>
  recorded(
    'priority',
    {
      rationale: '',
      lineage: [],
      alignment: [],
      inYears: [
        { planYear: order === null ? anId('plan-year', 9) : YEAR, title, order: order ?? 1 },
      ],
    },
    { id: anId('priority', number) },
  );

const agency = (number: number, name: string, isRetired = false) =>
  recorded('agency', anAgency({ name }), { id: anId('agency', number), isRetired });

const PLAN_YEAR = recorded('plan-year', {
  ...{ label: '2017-18', start: day('2017-04-01'), end: day('2018-03-31') },
  ...{ documentTitle: '', state: 'adopted', adoption: [] },
});

const choices = (records: readonly Recorded[], action: Partial<Action> = {}) =>
  actionChoices(
    recordsFrom([PLAN_YEAR, recorded('subgroup', aSubgroup()), ...records]),
    day('2018-01-12'),
    anAction(action),
    ACTION,
  );

const labels = (all: readonly { readonly label: string }[]) => all.map(({ label }) => label);

describe('what an action can be given', () => {
  it('is in order of name, and leaves out what was retired unless it was chosen', () => {
    const agencies = [agency(1, 'Kent Police'), agency(2, 'Golding Homes'), agency(3, 'A', true)];

    expect(labels(choices(agencies).agencies)).toEqual(['Golding Homes', 'Kent Police']);
    for (const said of [{ leadAgency: anId('agency', 3) }, { partners: [anId('agency', 3)] }]) {
      expect(labels(choices(agencies, said).agencies)).toContain('A');
    }
  });

  it('has priorities in the order of the plan, those of other years last', () => {
    const all = [priority(1, 'Old', null), priority(2, 'Second', 2), priority(3, 'First', 1)];

    expect(labels(choices(all).priorities)).toEqual(['First', 'Second', 'Old']);
  });

  it('knows the references of the subgroup’s other actions, also of those out of use', () => {
    const found = choices([
      recorded('action', anAction()),
      recorded('action', anAction({ ref: 'MH-2' }), { id: anId('action', 2), isRetired: true }),
      recorded('action', anAction({ ref: 'X-1', subgroup: anId('subgroup', 2) }), {
        id: anId('action', 3),
      }),
    ]);

    expect(found.refsTaken).toEqual(['MH-2']);
    expect(found.actions).toMatchObject([
      { label: 'X-1 Scoping exercise', description: 'Subgroup not known' },
    ]);
    expect(found.subgroup?.value.name).toBe('Mental Health');
  });
});

it.each([
  [[], null],
  [[anId('priority')], anId('priority')],
  [[anId('priority'), anId('priority', 2)], null],
])(
  'of a subgroup with the priorities %j a new action most likely serves %s',
  (priorities, likely) => {
    expect(likelyPriority(recorded('subgroup', aSubgroup({ priorities })))).toBe(likely);
  },
);
