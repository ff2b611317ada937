import { describe, expect, it } from 'vitest';
import { ACTION, anId, day } from '#test/planBuilders.ts';
import { LONGEST_TITLE } from '../text.ts';
import { decideDueDate, type DueDateContext, type DueDateDraft } from './decideDueDate.ts';

const TODAY = day('2018-01-12');
const REQUEST = anId('date-request');
const REVISION = anId('date-revision');

const TYPED: DueDateDraft = {
  ...{ verdict: '', to: '30/06/2018', reason: 'Two services replied late', refusal: '' },
  ...{ approver: 'Board', madeOn: '12/01/2018' },
};

const decide = (typed: Partial<DueDateDraft> = {}, context: Partial<DueDateContext> = {}) =>
  decideDueDate(
    { ...TYPED, ...typed },
    {
      ...{ action: ACTION, start: day('2017-04-01'), dueOn: () => day('2018-03-31') },
      ...{ today: TODAY, request: null, wrong: null, ...context },
    },
  );

const refusals = (...of: Parameters<typeof decide>) => {
  const result = decide(...of);
  return result.ok ? [] : result.problem.map(({ field, kind }) => `${field} ${kind}`);
};

describe('another due day', () => {
  it('is kept with the day before, its reason, who agreed and when', () => {
    expect(decide()).toEqual({
      ok: true,
      value: {
        kind: 'date-revision',
        value: {
          ...{ action: ACTION, from: '2018-03-31', to: '2018-06-30' },
          ...{ reason: 'Two services replied late', approver: 'Board', madeOn: TODAY },
          ...{ request: null, corrects: null },
        },
      },
    });
  });

  it('needs all of that, and every problem is told at once', () => {
    expect(refusals({ to: '', reason: ' ', approver: '', madeOn: '' })).toEqual([
      'to new-day-missing',
      'reason reason-missing',
      'approver approver-missing',
      'madeOn decision-day-missing',
    ]);
    expect(refusals({ approver: 'a'.repeat(LONGEST_TITLE + 1) })).toEqual([
      'approver text-too-long',
    ]);
  });

  it.each([
    ['31/03/2018', ['to new-day-is-due-day']],
    ['01/04/2018', []],
    ['30/03/2018', []],
    ['01/04/2017', []],
    ['31/03/2017', ['to new-day-before-start']],
    ['31/02/2018', ['to day-not-in-calendar']],
  ])('on %s is refused for %j', (to, problems) => {
    expect(refusals({ to })).toEqual(problems);
  });

  it.each([
    ['12/01/2018', []],
    ['13/01/2018', ['madeOn decision-day-in-future']],
  ])('agreed on %s is refused for %j', (madeOn, problems) => {
    expect(refusals({ madeOn })).toEqual(problems);
  });

  it('is moved from the day it was due by when that was agreed, not by now', () => {
    const dueOn = (on: string) => day(on < '2017-10-11' ? '2018-03-31' : '2018-06-30');

    expect(decide({ to: '30/04/2018', madeOn: '10/10/2017' }, { dueOn })).toMatchObject({
      value: { value: { from: '2018-03-31' } },
    });
    expect(refusals({ to: '30/06/2018', madeOn: '11/10/2017' }, { dueOn })).toEqual([
      'to new-day-is-due-day',
    ]);
  });

  it('may be the first there is', () => {
    expect(decide({}, { dueOn: () => null, start: null })).toMatchObject({
      value: { value: { from: null, to: '2018-06-30' } },
    });
  });
});

describe('a request', () => {
  it('is granted by a revision that names it, if need be on another day than was asked for', () => {
    expect(decide({ verdict: 'agree', to: '31/05/2018' }, { request: REQUEST })).toMatchObject({
      value: { kind: 'date-revision', value: { request: REQUEST, to: '2018-05-31' } },
    });
  });

  it('is declined with a reason, and what was typed of another day is left out', () => {
    const typed = { verdict: 'refuse', to: 'no day', refusal: 'It can be done in time' } as const;

    expect(decide(typed, { request: REQUEST })).toEqual({
      ok: true,
      value: {
        kind: 'date-refusal',
        value: {
          ...{ action: ACTION, request: REQUEST, by: 'Board', on: TODAY },
          reason: 'It can be done in time',
        },
      },
    });
    expect(refusals({ ...typed, refusal: '', approver: '' }, { request: REQUEST })).toEqual([
      'refusal refusal-missing',
      'approver approver-missing',
    ]);
  });

  it('is neither until somebody chooses', () => {
    expect(refusals({}, { request: REQUEST })).toEqual(['verdict verdict-missing']);
  });
});

describe('a day that was written down wrongly', () => {
  const wrong = { corrects: REVISION, from: day('2018-03-31'), request: REQUEST };

  it('is put right in the place of the revision that said it, with the request that granted', () => {
    expect(decide({ to: '31/03/2018' }, { wrong })).toMatchObject({
      value: {
        value: { corrects: REVISION, from: '2018-03-31', to: '2018-03-31', request: REQUEST },
      },
    });
  });

  it('may be the day first agreed: then the action is what is put right, by another day', () => {
    const first = { corrects: ACTION, from: day('2018-03-31'), request: null };

    expect(decide({ to: '21/03/2018' }, { wrong: first })).toMatchObject({
      value: { value: { corrects: ACTION, from: '2018-03-31', to: '2018-03-21' } },
    });
    expect(refusals({ to: '31/03/2018' }, { wrong: first })).toEqual(['to new-day-is-due-day']);
  });
});
