import { expect, it } from 'vitest';
import { anId, aSubgroup, recorded } from '#test/planBuilders.ts';
import type { Subgroup } from '../records/subgroup.ts';
import {
  BLANK_SUBGROUP,
  draftOfSubgroup,
  editSubgroup,
  type SubgroupDraft,
} from './editSubgroup.ts';

const other = (said: Partial<Subgroup>, isRetired = false) =>
  recorded('subgroup', aSubgroup(said), { id: anId('subgroup', 2), isRetired });

const OTHERS = [
  other({ name: 'Mental Health', code: 'MH' }),
  other({ name: 'Substance Misuse', code: 'SM' }, true),
];

const edit = (draft: Partial<SubgroupDraft>, before: Subgroup | null = null) =>
  editSubgroup(
    { ...BLANK_SUBGROUP, name: 'Rural Crime', code: 'rc', ...draft },
    { before, others: OTHERS },
  );

it('takes a subgroup with a name and letters alone', () => {
  expect(edit({})).toEqual({
    ok: true,
    value: aSubgroup({ name: 'Rural Crime', code: 'RC', chairRole: '', planState: 'none-yet' }),
  });
});

it('keeps where a subgroup came from, and all else that the form does not ask', () => {
  const lineage = [{ how: 'split-from', from: anId('subgroup', 9), on: null }] as const;
  const before = aSubgroup({ lineage });

  expect(
    edit({ ...draftOfSubgroup(before), name: 'Wellbeing', code: 'W B' }, before),
  ).toMatchObject({
    problem: [{ kind: 'code-not-letters' }],
  });
  expect(edit({ ...draftOfSubgroup(before), name: 'Wellbeing', code: 'WB' }, before)).toEqual({
    ok: true,
    value: { ...before, name: 'Wellbeing', code: 'WB' },
  });
});

it('names all that is wrong at once, and who has the name and the letters', () => {
  expect(edit({ name: 'MENTAL HEALTH', code: ' sm ', chairRole: 'x'.repeat(401) })).toEqual({
    ok: false,
    problem: [
      { field: 'name', kind: 'name-taken', taken: { by: 'Mental Health', isRetired: false } },
      { field: 'code', kind: 'code-taken', taken: { by: 'Substance Misuse', isRetired: true } },
      { field: 'chairRole', kind: 'text-too-long' },
    ],
  });
  expect(edit({ name: '', code: '' })).toMatchObject({
    problem: [{ kind: 'name-missing' }, { kind: 'code-missing' }],
  });
});

it.each([
  ['one letter', 'A', false],
  ['two', 'AB', true],
  ['six', 'ABCDEF', true],
  ['seven', 'ABCDEFG', false],
  ['a figure', 'A1', false],
])('takes two to six letters: %s', (_, code, isTaken) => {
  expect(edit({ code }).ok).toBe(isTaken);
});
