import { expect, it } from 'vitest';
import { anId, recorded } from '#test/planBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { saveTemplate, templatesOf } from './reportTemplates.ts';

const choice = {
  ...{ kind: 'board-pack', title: 'Board pack', sections: ['changes', 'key'] },
  ...{ formats: ['pdf'], hasCover: true },
};

const records = recordsFrom([
  recorded('report-template', { name: 'Quarterly board', ...choice }),
  recorded('report-template', { name: 'Committee', ...choice }, { id: anId('report-template', 2) }),
]);

it('keeps a choice under a name, and lists them by it', () => {
  expect(saveTemplate({ name: ' Away  day ' }, choice, [])).toEqual({
    ok: true,
    value: { name: 'Away day', ...choice },
  });
  expect(templatesOf(records).map(({ value }) => value.name)).toEqual([
    'Committee',
    'Quarterly board',
  ]);
});

it.each([
  ['', 'name-missing'],
  ['quarterly  BOARD', 'name-taken'],
  ['x'.repeat(401), 'name-too-long'],
])('refuses the name %j', (name, kind) => {
  expect(saveTemplate({ name }, choice, templatesOf(records))).toEqual({
    ok: false,
    problem: [{ field: 'name', kind }],
  });
});
