import { expect, it } from 'vitest';
import { ACTION, day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { blankProgress } from './progressDraft.ts';
import { recordSigned, type SignedDraft } from './recordSigned.ts';

const TODAY = day('2018-01-12');
const CONTEXT = {
  ...{ action: ACTION, isJudgedByMilestones: false, start: null, corrects: null, today: TODAY },
  isAuthorKnown: false,
};

const sign = (said: Partial<SignedDraft>, isAuthorKnown = false) =>
  recordSigned(
    { ...blankProgress(aProgress(), TODAY), name: '', agency: '', ...said },
    { ...CONTEXT, isAuthorKnown },
  );

const GREEN = { status: 'on-track', percentDone: '80' } as const;

it('asks who it is together with all the rest, and last', () => {
  expect(sign({})).toMatchObject({
    problem: [
      { field: 'status' },
      { field: 'percentDone' },
      { field: 'name', kind: 'who-missing' },
    ],
  });
});

it('asks nobody twice', () => {
  expect(sign(GREEN, true)).toMatchObject({ ok: true, value: { author: null } });
  expect(sign(GREEN)).toMatchObject({ problem: [{ kind: 'who-missing' }] });
});

it('hands back the update and who says it', () => {
  expect(sign({ ...GREEN, name: ' Chair ', agency: 'Kent Police' })).toMatchObject({
    value: { update: { percentDone: 80 }, author: { name: 'Chair', agency: 'Kent Police' } },
  });
});
