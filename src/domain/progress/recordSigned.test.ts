import { describe, expect, it } from 'vitest';
import { ACTION, anId, day, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { NOT_LATE } from '../meetings/afterLock.ts';
import { lockedPeriods } from '../meetings/locks.ts';
import { recordsFrom } from '../versions/records.ts';
import { NO_MOVE } from './askToMove.ts';
import { blankProgress } from './progressDraft.ts';
import { recordSigned, type SignedDraft } from './recordSigned.ts';

const TODAY = day('2018-01-12');
const CONTEXT = {
  ...{ action: ACTION, isJudgedByMilestones: false, start: null, corrects: null, today: TODAY },
  ...{ isAuthorKnown: false, currentDue: day('2018-03-31'), locked: [] },
};

const sign = (said: Partial<SignedDraft>, isAuthorKnown = false) =>
  recordSigned(
    {
      ...blankProgress(aProgress(), TODAY),
      ...NO_MOVE,
      ...NOT_LATE,
      name: '',
      agency: '',
      ...said,
    },
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

describe('another due day', () => {
  const ASKED = { asksToMove: true, moveTo: '30/6/2018', moveReason: 'Two services replied late' };

  it('is asked for in the same act', () => {
    expect(sign({ ...GREEN, ...ASKED }, true)).toMatchObject({
      value: { move: { from: '2018-03-31', to: '2018-06-30', askedOn: '2018-01-12' } },
    });
  });

  it('is refused after what is wrong with the update, and before who it is', () => {
    expect(sign({ asksToMove: true })).toMatchObject({
      problem: [
        { field: 'status' },
        { field: 'percentDone' },
        { field: 'moveTo' },
        { field: 'moveReason' },
        { field: 'name' },
      ],
    });
  });

  it.each(['complete', 'closed'] as const)('is not asked for of what is %s', (status) => {
    const ended = { evidence: 'The report', approvalBy: 'Board', approvalOn: '11/1/2018' };
    const said = sign({ ...ASKED, ...ended, approvalReason: 'No money', status }, true);

    expect(said).toMatchObject({ ok: true, value: { move: null } });
  });
});

describe('of a period that is locked', () => {
  const lock = recorded('period-lock', {
    period: { kind: 'quarter', start: day('2017-10-01'), end: day('2017-12-31') },
    ...{ meeting: anId('meeting'), snapshot: anId('snapshot'), on: TODAY, note: '' },
  });
  const locked = lockedPeriods(recordsFrom([lock]));
  const late = (said: Partial<SignedDraft>) =>
    recordSigned(
      {
        ...{ ...blankProgress(aProgress(), TODAY), ...NO_MOVE, ...NOT_LATE, ...GREEN },
        ...{ name: '', agency: '', asOf: '31/12/2017', ...said },
      },
      { ...CONTEXT, locked, isAuthorKnown: true },
    );

  it('takes an update only as a correction, whose reason comes first in its words', () => {
    const said = { isLateCorrection: true, lateReason: 'Sent late', whatChanged: 'Two parts done' };

    expect(late(said)).toMatchObject({
      value: { update: { asOf: '2017-12-31', whatChanged: 'Sent late\n\nTwo parts done' } },
    });
  });

  it('refuses it else beside the day, before what comes later in the form', () => {
    expect(late({ status: 'off-track' })).toMatchObject({
      problem: [
        { field: 'asOf', kind: 'day-in-locked-period' },
        { field: 'correctiveAction', kind: 'corrective-action-missing' },
      ],
    });
  });

  it('leaves the words of a later day alone', () => {
    expect(late({ asOf: '01/01/2018', lateReason: 'Left over', whatChanged: 'x' })).toMatchObject({
      value: { update: { whatChanged: 'x' } },
    });
  });
});
