import { expect, it } from 'vitest';
import { stateAuthor } from './stateAuthor.ts';

it('takes a role, and leaves the agency empty where none was said', () => {
  expect(stateAuthor({ name: ' Chair,\nMental Health ', agency: ' ' })).toEqual({
    ok: true,
    value: { name: 'Chair, Mental Health', agency: '' },
  });
});

it('asks for a name or a role', () => {
  expect(stateAuthor({ name: ' ', agency: 'x'.repeat(401) })).toEqual({
    ok: false,
    problem: [
      { field: 'name', kind: 'who-missing' },
      { field: 'agency', kind: 'text-too-long' },
    ],
  });
});
