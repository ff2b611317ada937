import { expect, it } from 'vitest';
import {
  aMeeting,
  aPartnership,
  anAction,
  anId,
  anUpdate,
  aSubgroup,
  day,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { meetingsNear, toBeFrozen } from './toBeFrozen.ts';

it('counts what would be frozen as the board does: what was taken back is not in it', () => {
  const records = recordsFrom([
    recorded('partnership', aPartnership()),
    recorded('action', anAction()),
    recorded('action', anAction(), { id: anId('action', 2) }),
    recorded('progress-update', anUpdate()),
    recorded('progress-update', anUpdate(), { id: anId('progress-update', 2) }),
    recorded('withdrawal', {
      ...{ action: anId('action'), of: anId('progress-update', 2) },
      ...{ on: day('2018-01-11'), reason: '' },
    }),
  ]);

  expect(toBeFrozen(records, day('2018-01-12'))).toMatchObject({
    asAt: '2018-01-12',
    updates: 1,
    counts: { total: 2, byStatus: { 'on-track': 1, 'not-started': 1 } },
  });
});

it('counts actions as sensitive that are so by themselves or by their subgroup', () => {
  const secret = aSubgroup({ marking: 'official-sensitive' });
  const elsewhere = anAction({ subgroup: anId('subgroup', 2), marking: 'official-sensitive' });
  const records = recordsFrom([
    recorded('partnership', aPartnership()),
    recorded('subgroup', secret, { id: SUBGROUP }),
    recorded('action', anAction()),
    recorded('action', elsewhere, { id: anId('action', 2) }),
    recorded('action', anAction({ subgroup: anId('subgroup', 3) }), { id: anId('action', 3) }),
  ]);

  expect(toBeFrozen(records, day('2018-01-12'))).toMatchObject({
    marking: 'official-sensitive',
    sensitiveActions: 2,
  });
});

it('has nothing to freeze before a partnership is set up', () => {
  expect(toBeFrozen(recordsFrom([]), day('2018-01-12'))).toBeNull();
});

it('suggests each meeting once, the nearest first, to come or gone by', () => {
  const meeting = (number: number, title: string, on: string) =>
    recorded('meeting', aMeeting({ subgroup: null, title, on: day(on) }), {
      id: anId('meeting', number),
    });
  const records = recordsFrom([
    meeting(1, 'Away day', '2017-02-16'),
    meeting(2, 'Board', '2018-01-23'),
    meeting(3, 'Board', '2018-01-11'),
    meeting(4, 'Board', '2018-01-11'),
  ]);

  expect(meetingsNear(records, day('2018-01-12'))).toEqual([
    'Board, 11 January 2018',
    'Board, 23 January 2018',
    'Away day, 16 February 2017',
  ]);
});
