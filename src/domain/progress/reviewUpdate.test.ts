import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '../text.ts';
import { type ReviewContext, type ReviewDraft, reviewUpdate } from './reviewUpdate.ts';

const CONTEXT: ReviewContext = {
  verdict: 'signed-off',
  writtenOn: day('2018-01-10'),
  today: day('2018-01-12'),
};

const review = (said: Partial<ReviewDraft> = {}, context: Partial<ReviewContext> = {}) =>
  reviewUpdate(
    { by: 'Chair, Mental Health subgroup', on: '12/1/2018', reason: '', ...said },
    { ...CONTEXT, ...context },
  );

describe('signing off', () => {
  it('keeps who, when and a remark', () => {
    expect(review({ reason: ' Well done ' })).toEqual({
      ok: true,
      value: {
        ...{ verdict: 'signed-off', by: 'Chair, Mental Health subgroup', on: '2018-01-12' },
        reason: 'Well done',
      },
    });
  });

  it('asks who did it and when', () => {
    expect(review({ by: ' ', on: '' })).toMatchObject({
      problem: [
        { field: 'by', kind: 'reviewer-missing' },
        { field: 'on', kind: 'day-missing' },
      ],
    });
  });

  it.each([
    ['13/1/2018', 'day-in-future'],
    ['9/1/2018', 'day-before-written'],
    ['12/1/18', 'day-year-in-two-digits'],
  ])('does not take %s for the day', (on, kind) => {
    expect(review({ on })).toMatchObject({ problem: [{ field: 'on', kind }] });
  });

  it.each(['10/1/2018', '12/1/2018'])('takes %s, from the day of writing to today', (on) => {
    expect(review({ on }).ok).toBe(true);
  });
});

describe('returning', () => {
  it('needs a reason, and says so first', () => {
    const said = review({ reason: ' ', by: '' }, { verdict: 'returned' });

    expect(said).toMatchObject({
      problem: [
        { field: 'reason', kind: 'return-reason-missing' },
        { field: 'by', kind: 'reviewer-missing' },
      ],
    });
  });

  it('refuses more than can be kept', () => {
    const said = { reason: 'x'.repeat(LONGEST_NOTE + 1), by: 'x'.repeat(LONGEST_TITLE + 1) };

    expect(review(said, { verdict: 'returned' })).toMatchObject({
      problem: [
        { field: 'reason', kind: 'text-too-long' },
        { field: 'by', kind: 'text-too-long' },
      ],
    });
  });
});
