import { expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { anId, recorded } from '#test/planBuilders.ts';
import type { RecordId } from '../ids.ts';
import { type AgencyDraft, BLANK_AGENCY, editAgency } from './editAgency.ts';

const agency = (number: number, said: Parameters<typeof anAgency>[0], isRetired = false) =>
  recorded('agency', anAgency(said), { id: anId('agency', number), isRetired });

const OTHERS = [
  agency(2, { name: 'Kent Police', shortName: 'KP' }),
  agency(3, { name: 'Kent and Medway CCG', shortName: 'CCG' }, true),
  agency(4, { name: 'Shepway Council', shortName: '', predecessor: anId('agency', 5) }),
  agency(5, { name: 'Hythe Council', shortName: '', predecessor: anId('agency', 1) }),
];

const edit = (draft: Partial<AgencyDraft>, self: RecordId<'agency'> | null = null) =>
  editAgency(
    { ...BLANK_AGENCY, name: 'Kent Fire', ...draft },
    { before: null, self, others: OTHERS },
  );

it('takes an agency with a name alone', () => {
  expect(edit({ name: '  Kent   Fire ' })).toEqual({
    ok: true,
    value: {
      ...{ name: 'Kent Fire', shortName: '', type: 'responsible-authority', predecessor: null },
    },
  });
});

it('names all that is wrong at once, and who has the name', () => {
  expect(edit({ name: 'kent-police', shortName: 'kp' })).toEqual({
    ok: false,
    problem: [
      { field: 'name', kind: 'name-taken', taken: { by: 'Kent Police', isRetired: false } },
      { field: 'shortName', kind: 'short-name-taken', taken: { by: 'KP', isRetired: false } },
    ],
  });
  expect(edit({ name: ' ', shortName: 'x'.repeat(401) })).toMatchObject({
    problem: [{ kind: 'name-missing' }, { kind: 'text-too-long' }],
  });
});

it('keeps the name of an agency that is out of use: it can come back', () => {
  expect(edit({ name: 'Kent & Medway CCG' })).toMatchObject({
    problem: [{ kind: 'name-taken', taken: { by: 'Kent and Medway CCG', isRetired: true } }],
  });
});

it('refuses an agency that would have taken over from itself, be it through others', () => {
  const self = anId('agency', 1);
  const inCircle = { problem: [{ field: 'predecessor', kind: 'predecessor-in-circle' }] };

  expect(edit({ predecessor: self }, self)).toMatchObject(inCircle);
  expect(edit({ predecessor: anId('agency', 4) }, self)).toMatchObject(inCircle);
  expect(edit({ predecessor: anId('agency', 2) }, self)).toMatchObject({ ok: true });
});
