import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { type AsAtDraft, chooseAsAt } from './chooseAsAt.ts';

const choose = (draft: Partial<AsAtDraft>) =>
  chooseAsAt(
    { what: 'past-day', day: '', reading: 'true-on', snapshot: '', ...draft },
    day('2018-01-12'),
  );

describe('choosing what to look at', () => {
  it.each(['true-on', 'known-on'] as const)('takes a day before today, read as %s', (reading) => {
    expect(choose({ day: '11/01/2018', reading })).toEqual({
      ok: true,
      value: { kind: reading, day: '2018-01-11' },
    });
  });

  it('takes today for today, where things can be changed', () => {
    expect(choose({ day: '12/01/2018' })).toEqual({ ok: true, value: { kind: 'today' } });
    expect(choose({ what: 'today', day: 'nonsense' })).toMatchObject({ value: { kind: 'today' } });
  });

  it.each([
    ['13/01/2018', 'day-in-future'],
    ['', 'day-missing'],
    ['31/02/2017', 'day-not-in-calendar'],
    ['last week', 'day-not-understood'],
  ])('refuses "%s" as %s', (typed, kind) => {
    expect(choose({ day: typed })).toEqual({ ok: false, problem: [{ field: 'day', kind }] });
  });

  it('asks which snapshot', () => {
    expect(choose({ what: 'snapshot' })).toEqual({
      ok: false,
      problem: [{ field: 'snapshot', kind: 'snapshot-missing' }],
    });
    expect(choose({ what: 'snapshot', snapshot: 'some-id' })).toEqual({
      ok: true,
      value: { kind: 'snapshot', snapshot: 'some-id' },
    });
  });
});
