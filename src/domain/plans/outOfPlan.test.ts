import { describe, expect, it } from 'vitest';
import { ACTION, anAction, anId, day, recorded } from '#test/planBuilders.ts';
import { LONGEST_NOTE } from '../text.ts';
import { recordsFrom } from '../versions/records.ts';
import { takeOutOfPlan, whyOutOfPlan } from './outOfPlan.ts';

const TODAY = day('2018-01-12');

const takeOut = (reason: string) => takeOutOfPlan({ reason }, ACTION, TODAY);

describe('taking an action out of the plan', () => {
  it('keeps why, and the day', () => {
    expect(takeOut(' Entered twice ')).toEqual({
      ok: true,
      value: { action: ACTION, of: ACTION, on: TODAY, reason: 'Entered twice' },
    });
  });

  it('asks for a reason where there is none, or only spaces', () => {
    expect(takeOut('  ')).toEqual({
      ok: false,
      problem: [{ field: 'reason', kind: 'reason-missing' }],
    });
  });

  it('takes a reason up to the longest, and no longer', () => {
    expect(takeOut('x'.repeat(LONGEST_NOTE)).ok).toBe(true);
    expect(takeOut('x'.repeat(LONGEST_NOTE + 1))).toEqual({
      ok: false,
      problem: [{ field: 'reason', kind: 'text-too-long' }],
    });
  });
});

describe('why an action is out of the plan', () => {
  const takenOut = (number: number, writtenAt: string, of: string = ACTION) => ({
    ...recorded(
      'withdrawal',
      { action: ACTION, of: of as typeof ACTION, on: TODAY, reason: `Reason ${number}` },
      { id: anId('withdrawal', number) },
    ),
    writtenAt: writtenAt as ReturnType<typeof recorded>['writtenAt'],
  });
  const first = takenOut(1, '2018-01-10T09:00:00.000Z');
  const second = takenOut(2, '2018-01-11T09:00:00.000Z');

  it('is what was said last, in whatever order they came', () => {
    expect(whyOutOfPlan(recordsFrom([second, first]), ACTION)?.value.reason).toBe('Reason 2');
  });

  it('is not what was taken back itself', () => {
    const undone = takenOut(3, '2018-01-12T09:00:00.000Z', second.id);

    expect(whyOutOfPlan(recordsFrom([first, second, undone]), ACTION)?.value.reason).toBe(
      'Reason 1',
    );
  });

  it('is not what was said before it was put back, and taken out again', () => {
    const action = {
      ...recorded('action', anAction(), { id: ACTION, isRetired: true }),
      writtenAt: '2018-01-12T09:00:00.000Z' as ReturnType<typeof recorded>['writtenAt'],
    };
    const again = takenOut(3, '2018-01-12T09:00:00.000Z');

    expect(whyOutOfPlan(recordsFrom([first, second, action]), ACTION)).toBeNull();
    expect(whyOutOfPlan(recordsFrom([first, action, again]), ACTION)?.value.reason).toBe(
      'Reason 3',
    );
  });

  it('is not known where only an update of it was taken back', () => {
    const update = takenOut(1, '2018-01-10T09:00:00.000Z', anId('progress-update'));

    expect(whyOutOfPlan(recordsFrom([update]), ACTION)).toBeNull();
  });
});
