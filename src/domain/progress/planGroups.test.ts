import { expect, it } from 'vitest';
import { anId } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { type Grouping, groupPlan } from './planGroups.ts';

const ROWS = [
  aProgress({ number: 1, action: { ref: 'MH-1', objective: 'Know what exists' } }),
  aProgress({
    number: 2,
    action: { ref: 'MH-2', objective: '', themes: [anId('theme', 1), anId('theme', 2)] },
    updates: [{}],
  }),
  aProgress({
    number: 3,
    action: { ref: 'MH-3', objective: 'Know what exists', leadAgency: anId('agency', 2) },
  }),
  aProgress({
    number: 4,
    action: { ref: 'MH-4', objective: 'Act', leadAgency: anId('agency', 1) },
  }),
];

const PLACES: Readonly<Record<string, number | string>> = {
  ...{ [anId('agency', 1)]: 'Kent Police', [anId('agency', 2)]: 'Golding Homes' },
  ...{ [anId('theme', 1)]: 'Young people', [anId('theme', 2)]: 'Alcohol' },
};

const grouped = (by: Grouping) =>
  groupPlan(ROWS, by, (id) => PLACES[id] ?? '').map(
    ({ key, rows }) => [key, rows.map((row) => row.action.value.ref)] as const,
  );

it('puts rows together by objective in the order of the plan, those without one last', () => {
  expect(grouped('objective')).toEqual([
    ['Know what exists', ['MH-1', 'MH-3']],
    ['Act', ['MH-4']],
    ['none', ['MH-2']],
  ]);
});

it('puts those who lead in the order of their names', () => {
  expect(grouped('lead')).toEqual([
    [anId('agency', 2), ['MH-3']],
    [anId('agency', 1), ['MH-4']],
    ['none', ['MH-1', 'MH-2']],
  ]);
});

it('shows an action under each of its themes', () => {
  expect(grouped('theme')).toEqual([
    [anId('theme', 2), ['MH-2']],
    [anId('theme', 1), ['MH-2']],
    ['none', ['MH-1', 'MH-3', 'MH-4']],
  ]);
});

it('puts statuses in the order of every key', () => {
  expect(grouped('status')).toEqual([
    ['on-track', ['MH-2']],
    ['not-started', ['MH-1', 'MH-3', 'MH-4']],
  ]);
});
