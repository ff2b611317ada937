import { expect, it } from 'vitest';
import { anId, recorded, SUBGROUP } from '#test/planBuilders.ts';
import type { PlanView } from '../progress/planView.ts';
import { recordsFrom } from '../versions/records.ts';
import { isSameView, saveView, savedViewsOf, viewOf } from './savedViews.ts';

const VIEW: PlanView = { show: 'off-track', due: 'soon', sort: 'due', desc: true, group: 'lead' };

const saved = (number: number, name: string, subgroup = SUBGROUP) =>
  recorded('saved-view', { name, subgroup, view: {} }, { id: anId('saved-view', number) });

const context = { subgroup: SUBGROUP, view: VIEW, others: [saved(1, 'Reds')] };

it('keeps all that stands in the address, and shows the same again', () => {
  const result = saveView({ name: '  Reds by   lead ' }, context);

  expect(result).toMatchObject({
    ok: true,
    value: { name: 'Reds by lead', view: { show: 'off-track', desc: 'true' } },
  });
  expect(result.ok && viewOf(result.value)).toEqual(VIEW);
});

it.each([
  ['', 'name-missing'],
  [' ', 'name-missing'],
  ['x'.repeat(401), 'name-too-long'],
  ['REDS', 'name-taken'],
])('refuses the name %j', (name, kind) => {
  expect(saveView({ name }, context)).toEqual({
    ok: false,
    problem: [{ field: 'name', kind }],
  });
});

it('takes a name of 400 characters', () => {
  expect(saveView({ name: 'x'.repeat(400) }, context).ok).toBe(true);
});

it('lists the views of one table by name, without those that were taken out of use', () => {
  const records = recordsFrom([
    saved(1, 'View 10'),
    saved(2, 'View 9'),
    saved(3, 'Elsewhere', anId('subgroup', 2)),
    { ...saved(4, 'Old'), isRetired: true },
  ]);

  expect(savedViewsOf(records, SUBGROUP).map(({ value }) => value.name)).toEqual([
    'View 9',
    'View 10',
  ]);
});

it('takes two views for the same, in whatever order their parts came', () => {
  expect(isSameView({ sort: 'due', show: 'overdue' }, { show: 'overdue', sort: 'due' })).toBe(true);
  expect(isSameView({ sort: 'due' }, {})).toBe(false);
});
