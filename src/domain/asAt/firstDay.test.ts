import { expect, it } from 'vitest';
import { aMeeting, anAction, anUpdate, day, recorded } from '#test/planBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { firstDayOf } from './firstDay.ts';

it('is none where nothing speaks of a day', () => {
  const undated = recorded('action', anAction({ start: null, addedOn: null }));

  expect(firstDayOf(recordsFrom([undated]))).toBeNull();
});

it('is the earliest day that a plan, an action, a meeting or an update speaks of', () => {
  const action = recorded('action', anAction({ start: day('2017-04-03') }));
  const update = recorded('progress-update', anUpdate({ asOf: day('2017-03-31') }));
  const meeting = recorded('meeting', aMeeting({ on: day('2017-03-30') }));

  expect(firstDayOf(recordsFrom([action]))).toBe('2017-04-03');
  expect(firstDayOf(recordsFrom([action, update]))).toBe('2017-03-31');
  expect(firstDayOf(recordsFrom([action, update, meeting]))).toBe('2017-03-30');
});
