import { expect, it } from 'vitest';
import { USUAL_WORDS } from '#ui/partnershipWords.ts';
import { aSnapshot, anInstant } from '#test/builders.ts';
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
import { type BoardPack, boardPack } from '#domain/pack/boardPack.ts';
import type { Sha256 } from '#domain/ids.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Edition } from './edition.ts';
import { sayAttentionCount, sayLatest, saySectionCounts } from '#ui/packWords.ts';
import { namePack, sayRunning } from './words.ts';

const live: Edition & { kind: 'live' } = {
  kind: 'live',
  pastDay: null,
  printedBy: { name: '', agency: '' },
  printedAt: anInstant(),
};

const frozen: Edition = {
  kind: 'snapshot',
  id: anId('snapshot'),
  snapshot: aSnapshot({ number: 3, title: 'Board', hash: `3f9ac21b${'0'.repeat(56)}` as Sha256 }),
};

function packOf(...more: readonly Recorded[]): BoardPack {
  const partnership = recorded('partnership', aPartnership({ notice: 'Illustrative sample' }));
  const subgroup = recorded('subgroup', aSubgroup(), { id: SUBGROUP });
  const pack = boardPack([partnership, subgroup, ...more], day('2018-01-12'));
  if (!pack) throw new TypeError('no partnership');
  return pack;
}

const rowOf = (update: Parameters<typeof anUpdate>[0]) => {
  const pack = packOf(
    recorded('action', anAction()),
    recorded('progress-update', anUpdate(update)),
  );
  const row = pack.sections[0]?.rows[0];
  if (!row) throw new TypeError('no row');
  return row;
};

it('names the snapshot, its id, short hash and day at the foot of every page', () => {
  expect(sayRunning(USUAL_WORDS, packOf(), frozen)).toMatchObject({
    foot: 'Snapshot 3 · id snapshot-0001 · hash 3f9ac21b · as at 12 January 2018',
    marking: 'OFFICIAL',
    notice: 'Illustrative sample',
  });
});

it('says plainly that live records are no snapshot', () => {
  expect(sayRunning(USUAL_WORDS, packOf(), live).foot).toBe(
    'Not a snapshot: live records as at 12 January 2018, printed 12 January 2018, 09:30',
  );
});

it.each([
  ['true-on', 'true on 3 November 2017', 'true on 2018-01-12'],
  ['known-on', 'as known here on 3 November 2017', 'as known on 2018-01-12'],
] as const)('says which reading of a past day it is: %s', (kind, words, name) => {
  const past: Edition = { ...live, pastDay: { kind, day: day('2017-11-03') } };

  expect(sayRunning(USUAL_WORDS, packOf(), past).foot).toContain(
    `Not a snapshot: live records, ${words}`,
  );
  expect(namePack(packOf(), past)).toContain(name);
});

it('marks live records as their most sensitive action', () => {
  const sensitive = recorded('action', anAction({ marking: 'official-sensitive' }));

  expect(sayRunning(USUAL_WORDS, packOf(sensitive), live).marking).toBe('OFFICIAL-SENSITIVE');
});

it('suggests a name for the file', () => {
  expect(namePack(packOf(), frozen)).toBe('SEP snapshot 3 board pack as at 2018-01-12');
});

it('says what was last said, with the corrective action of a red', () => {
  const row = rowOf({
    status: 'off-track',
    whatChanged: 'Nobody replied',
    correctiveAction: { text: 'Ask again', who: 'Chair', by: day('2018-02-01') },
  });

  expect(sayLatest(row)).toEqual([
    { label: 'Last update (31 Dec 2017, 12 days ago)', words: 'Nobody replied' },
    { label: 'Corrective action', words: expect.stringContaining('Ask again') as string },
  ]);
});

it('names a red that has no corrective action', () => {
  expect(sayLatest(rowOf({ status: 'off-track' }))).toContainEqual({
    label: 'Corrective action',
    words: 'None recorded',
  });
});

it('prints the evidence of what is complete, and who agreed to what is closed', () => {
  const approval = { by: 'Board', on: day('2017-12-31'), reason: 'The grant was refused' };

  expect(sayLatest(rowOf({ status: 'complete', evidence: 'Minutes' }))).toContainEqual({
    label: 'Evidence',
    words: 'Minutes',
  });
  expect(sayLatest(rowOf({ status: 'closed', approval }))).toContainEqual({
    label: 'Approval',
    words: 'Board, 31 Dec 2017: The grant was refused',
  });
});

it('says that nothing was received, where nothing was', () => {
  const row = packOf(recorded('action', anAction())).sections[0]?.rows[0];

  expect(row && sayLatest(row)).toEqual([{ label: 'Last update', words: 'No update received.' }]);
});

it('counts a section by status, with how many are overdue', () => {
  const pack = packOf(recorded('action', anAction({ originalDue: day('2017-12-01') })));
  const counts = pack.sections[0]?.counts;

  expect(counts && saySectionCounts(USUAL_WORDS, counts)).toBe(
    '1 action: 1 not started. Overdue: 1 of 1 (100%).',
  );
});

it.each([
  [0, 'None of the 12 actions needs attention.'],
  [1, '1 of 12 actions (8%) needs the board’s attention, the gravest first.'],
  [3, '3 of 12 actions (25%) need the board’s attention, the gravest first.'],
])('says how many need attention: %i', (count, words) => {
  expect(sayAttentionCount(count, 12)).toBe(words);
});
