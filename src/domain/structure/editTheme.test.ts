import { expect, it } from 'vitest';
import { recorded } from '#test/planBuilders.ts';
import { editTheme } from './editTheme.ts';

it('refuses a theme without a title, and one that there is already', () => {
  const others = [recorded('theme', { title: 'Reducing Reoffending' })];

  expect(editTheme({ title: '' }, { before: null, others })).toMatchObject({
    problem: [{ kind: 'title-missing' }],
  });
  expect(editTheme({ title: 'Reducing re-offending' }, { before: null, others })).toMatchObject({
    problem: [{ kind: 'title-taken', taken: { by: 'Reducing Reoffending' } }],
  });
  expect(editTheme({ title: 'Prevent duty' }, { before: null, others })).toMatchObject({
    ok: true,
  });
});
