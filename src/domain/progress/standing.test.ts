import { expect, it } from 'vitest';
import { recordsFrom } from '../versions/records.ts';
import {
  ACTION,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  day,
  recorded,
} from '#test/planBuilders.ts';
import { progressOfActions } from './actionProgress.ts';
import { notWithdrawn } from './standing.ts';

const first = recorded('progress-update', anUpdate({ asOf: day('2017-09-30'), percentDone: 30 }));
const second = recorded('progress-update', anUpdate({ percentDone: 80 }), {
  id: anId('progress-update', 2),
});
const takenBack = recorded('withdrawal', {
  action: ACTION,
  of: second.id,
  on: day('2018-01-12'),
  reason: '',
});

it('goes by the update before, once the last one was taken back', () => {
  const records = recordsFrom([recorded('action', anAction()), first, second, takenBack]);

  const [action] = progressOfActions(records, day('2018-01-12'), aPartnership());

  expect(action).toMatchObject({ percentDone: 30, updates: [first] });
});

it('keeps what nobody took back', () => {
  expect(notWithdrawn(recordsFrom([first, second]), 'progress-update')).toEqual([first, second]);
});

it('lets an update stand again when its correction was taken back', () => {
  const correction = { ...second, value: { ...second.value, corrects: first.id } };
  const records = recordsFrom([recorded('action', anAction()), first, correction, takenBack]);

  const [action] = progressOfActions(records, day('2018-01-12'), aPartnership());

  expect(action?.latest?.id).toBe(first.id);
});
