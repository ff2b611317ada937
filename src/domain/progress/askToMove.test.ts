import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { LONGEST_NOTE } from '../text.ts';
import { askToMove, type MoveContext, type MoveDraft, NO_MOVE } from './askToMove.ts';

const CONTEXT: MoveContext = {
  currentDue: day('2018-03-31'),
  start: day('2017-04-01'),
  today: day('2018-01-12'),
};

const ask = (said: Partial<MoveDraft> = {}, context: Partial<MoveContext> = {}) =>
  askToMove(
    { asksToMove: true, moveTo: '30/6/2018', moveReason: 'Two services replied late', ...said },
    { ...CONTEXT, ...context },
  );

describe('asking for another due day', () => {
  it('keeps the day, the one until then, and why', () => {
    expect(ask()).toEqual({
      ok: true,
      value: {
        ...{ from: '2018-03-31', to: '2018-06-30', askedOn: '2018-01-12' },
        reason: 'Two services replied late',
      },
    });
  });

  it('asks for nothing unless somebody says so, whatever else was typed', () => {
    expect(askToMove(NO_MOVE, CONTEXT)).toEqual({ ok: true, value: null });
    expect(ask({ asksToMove: false, moveTo: 'soon' })).toEqual({ ok: true, value: null });
  });

  it('needs a day and a reason, both told at once', () => {
    expect(ask({ moveTo: '', moveReason: ' ' })).toMatchObject({
      problem: [
        { field: 'moveTo', kind: 'new-day-missing' },
        { field: 'moveReason', kind: 'move-reason-missing' },
      ],
    });
    expect(ask({ moveReason: 'x'.repeat(LONGEST_NOTE + 1) })).toMatchObject({
      problem: [{ field: 'moveReason', kind: 'text-too-long' }],
    });
  });

  it.each([
    ['31/3/2018', 'new-day-is-due-day'],
    ['11/1/2018', 'new-day-gone'],
    ['31/2/2018', 'day-not-in-calendar'],
  ])('does not take %s', (moveTo, kind) => {
    expect(ask({ moveTo })).toMatchObject({ problem: [{ field: 'moveTo', kind }] });
  });

  it.each(['12/1/2018', '30/3/2018', '1/4/2018'])('takes %s, earlier or later', (moveTo) => {
    expect(ask({ moveTo }).ok).toBe(true);
  });

  it('does not take a day before the start', () => {
    const start = day('2018-06-01');

    expect(ask({ moveTo: '31/5/2018' }, { start })).toMatchObject({
      problem: [{ kind: 'new-day-before-start' }],
    });
    expect(ask({ moveTo: '1/6/2018' }, { start }).ok).toBe(true);
  });

  it('can ask for the first one there is', () => {
    expect(ask({}, { currentDue: null, start: null })).toMatchObject({ value: { from: null } });
  });
});
