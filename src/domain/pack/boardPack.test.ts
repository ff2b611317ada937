import { expect, it } from 'vitest';
import {
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
import { boardPack } from './boardPack.ts';
import { forEdition } from '../editions/forEdition.ts';
import { highestMarking, usualMarking } from './marking.ts';

const partnership = recorded('partnership', aPartnership());
const subgroup = recorded('subgroup', aSubgroup(), { id: SUBGROUP });
const asAt = day('2018-01-12');

it('gives each subgroup its actions by reference, each with the words of its latest update', () => {
  const second = recorded('action', anAction({ ref: 'MH-10' }), { id: anId('action', 2) });
  const first = recorded('action', anAction({ ref: 'MH-9' }));
  const update = recorded('progress-update', anUpdate({ whatChanged: 'Two services replied' }));

  const pack = boardPack([partnership, subgroup, second, first, update], asAt);

  expect(pack?.sections).toHaveLength(1);
  expect(pack?.sections[0]?.rows).toMatchObject([
    { action: { value: { ref: 'MH-9' } }, said: { whatChanged: 'Two services replied' } },
    { action: { value: { ref: 'MH-10' } }, said: null },
  ]);
});

it('has a section for a subgroup that has no plan yet', () => {
  const pack = boardPack([partnership, subgroup], asAt);

  expect(pack?.sections).toMatchObject([{ rows: [], counts: { total: 0 } }]);
});

it('leaves out a closed subgroup without actions', () => {
  const closed = recorded('subgroup', aSubgroup({ state: 'closed' }), { id: SUBGROUP });

  expect(boardPack([partnership, closed], asAt)?.sections).toEqual([]);
});

it('does not print what was said after the day', () => {
  const later = recorded('progress-update', anUpdate({ asOf: day('2018-02-01') }));

  const pack = boardPack([partnership, subgroup, recorded('action', anAction()), later], asAt);

  expect(pack?.sections[0]?.rows[0]).toMatchObject({ said: null, status: 'not-started' });
});

it('is empty before a partnership is set up', () => {
  expect(boardPack([subgroup], asAt)).toBeNull();
});

it.each([
  ['an action', anAction({ marking: 'official-sensitive' }), aSubgroup()],
  ['a subgroup', anAction(), aSubgroup({ marking: 'official-sensitive' })],
])('is as sensitive as %s in it', (_, action, group) => {
  const records = recordsFrom([recorded('action', action), recorded('subgroup', group)]);

  expect(highestMarking(records)).toBe('official-sensitive');
});

it('is OFFICIAL where nothing in it is more', () => {
  expect(highestMarking(recordsFrom([subgroup]))).toBe('official');
});

it.each([
  ['official', 'official', 'official'],
  ['official', 'official-sensitive', 'official-sensitive'],
  ['official-sensitive', 'official', 'official-sensitive'],
  ['public', 'official', 'official'],
] as const)('marks paper %s by default over what is %s as %s', (chosen, marking, expected) => {
  const records = recordsFrom([
    recorded('partnership', aPartnership({ defaultMarking: chosen })),
    recorded('action', anAction({ marking })),
  ]);

  expect(usualMarking(records)).toBe(expected);
});

it('marks the records of a public edition public, and never live ones that anybody called so', () => {
  const live = [
    recorded('partnership', aPartnership({ defaultMarking: 'public' })),
    subgroup,
    recorded('action', anAction({ isPublishable: true })),
  ];

  expect(usualMarking(recordsFrom(live))).toBe('official');
  expect(usualMarking(recordsFrom(forEdition(live, 'public').content))).toBe('public');
});
