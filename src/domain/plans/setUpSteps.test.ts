import { expect, it } from 'vitest';
import type { SetUpDraft } from './setUpPartnership.ts';
import { SET_UP_STEPS, setUpStep } from './setUpSteps.ts';

const BLANK: SetUpDraft = {
  ...{ name: '', shortName: '', area: '', yourName: '', yourAgency: '' },
  ...{ yearLabel: '', yearStart: '01/04/2018', yearEnd: '31/03/2019', yearState: 'draft' },
  priorities: [{ title: '', subgroup: '', code: '' }],
  agencies: [{ name: '', shortName: 'KP', type: 'responsible-authority' }],
};

const problemsAt = (draft: SetUpDraft) =>
  SET_UP_STEPS.map((step) => {
    const result = setUpStep(draft, step);
    return result.ok ? [] : result.problem.map(({ kind }) => kind);
  });

it('asks at each step for what belongs to it, and at the last for everything', () => {
  const of = [
    ['name-missing', 'who-missing'],
    ['year-label-missing'],
    ['priority-missing'],
    ['agency-missing'],
  ];

  expect(problemsAt(BLANK)).toEqual([...of, of.flat()]);
});

it('has the partnership once nothing is missing', () => {
  const filled = {
    ...BLANK,
    ...{ name: 'Safer Anytown', yourName: 'Officer', yearLabel: '2018-19', agencies: [] },
    priorities: [{ title: 'Theft', subgroup: 'Theft', code: 'TH' }],
  };

  expect(problemsAt(filled)).toEqual([[], [], [], [], []]);
  expect(setUpStep(filled, 'agencies')).toEqual({ ok: true, value: null });
  expect(setUpStep(filled, 'check')).toMatchObject({
    value: { partnership: { name: 'Safer Anytown' } },
  });
});
