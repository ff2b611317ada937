import { describe, expect, it } from 'vitest';
import {
  aMeeting,
  anAction,
  anId,
  anUpdate,
  aSubgroup,
  day,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { anAgency } from '#test/builders.ts';
import { BODIES } from '#test/oneOfEachKind.ts';
import type { RecordId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { excerptOf, markWords, wordsOf } from './matching.ts';
import { bestOf, searchIndex } from './searchIndex.ts';
import { findUpdates, updateIndex } from './updateIndex.ts';

const POLICE = anId('agency');

function refsFound(query: string, ...actions: readonly Partial<Action>[]) {
  const index = searchIndex(
    recordsFrom([
      recorded('agency', anAgency({ name: 'Kent Police' }), { id: POLICE }),
      recorded('subgroup', aSubgroup(), { id: SUBGROUP }),
      ...actions.map((action, place) =>
        recorded('action', anAction(action), { id: anId('action', place + 1) }),
      ),
    ]),
  );
  return bestOf(index.actions, wordsOf(query), 10).best.map(({ ref }) => ref);
}

it('finds an action by the reference it had before its subgroup was re-formed, and only as it is now', () => {
  const found = (query: string) => {
    const [old, now] = [anId('action', 1), anId('action', 2)];
    const index = searchIndex(
      recordsFrom([
        recorded('action', anAction({ ref: 'CR-4' }), { id: old, isRetired: true }),
        recorded('action', anAction({ ref: 'GA-1', movedFrom: old }), { id: now }),
        recorded('action', anAction({ ref: 'CR-41' }), { id: anId('action', 3) }),
      ]),
    );
    return bestOf(index.actions, wordsOf(query), 10).best.map(({ ref }) => ref);
  };

  expect(found('cr-4')).toEqual(['GA-1', 'CR-41']);
  expect(found('ga-1')).toEqual(['GA-1']);
});

describe('finding an action', () => {
  it.each([
    ['mh-1', 'its reference'],
    ['SCOPING', 'its title, in capitals'],
    ['exercise scop', 'parts of words, in any order'],
    ['crisis', 'its objective'],
    ['inspector police', 'its lead: role and agency'],
    ["gail's café", 'marks and accents nobody types'],
    ['gail’s cafe', 'marks and accents somebody types'],
  ])('goes by "%s": %s', (query) => {
    const action = {
      ref: 'MH-1',
      title: 'Scoping exercise at Gail’s cafe\u0301',
      objective: 'Crisis support',
      leadAgency: POLICE,
      leadRole: 'Chief Inspector',
    };

    expect(refsFound(query, action, { ref: 'MH-2', title: 'Other' })).toEqual(['MH-1']);
  });

  it('finds nothing where one of the words is missing', () => {
    expect(refsFound('scoping nowhere', { title: 'Scoping exercise' })).toEqual([]);
  });

  it('puts the reference first, then titles that begin so, then the rest, each by reference', () => {
    const found = refsFound(
      'ra-1',
      { ref: 'RA-10', title: 'Second' },
      { ref: 'RA-1', title: 'First' },
      { ref: 'MH-2', title: 'See RA-1' },
    );

    expect(found).toEqual(['RA-1', 'RA-10', 'MH-2']);
    expect(
      refsFound(
        'tra',
        { ref: 'MH-10', title: 'Training' },
        { ref: 'MH-9', title: 'Training' },
        { ref: 'MH-1', title: 'Central list' },
        { ref: 'MH-2', title: 'Other', objective: 'Train staff' },
      ),
    ).toEqual(['MH-9', 'MH-10', 'MH-1', 'MH-2']);
  });

  it('leaves out what was taken out of use', () => {
    const retired = recorded('action', anAction(), { isRetired: true });

    expect(searchIndex(recordsFrom([retired])).actions).toEqual([]);
  });
});

describe('finding what was said', () => {
  const said = (text: string, more: Parameters<typeof anUpdate>[0] = {}, number = 1) =>
    recorded('progress-update', anUpdate({ whatChanged: text, ...more }), {
      id: anId('progress-update', number),
    });
  const found = (...content: readonly ReturnType<typeof said>[]) =>
    findUpdates(updateIndex(content, day('2018-01-12')), wordsOf('training'), 10).best.map(
      ({ id }) => id,
    );

  it('goes by all its words, what was true last first', () => {
    const corrective = { text: 'Repeat the training', who: '', by: null };

    expect(
      found(
        said('Training held', { asOf: day('2017-10-01') }, 1),
        said('Nothing yet', { asOf: day('2017-11-01') }, 2),
        said('Nobody came', { asOf: day('2017-12-01'), correctiveAction: corrective }, 3),
      ),
    ).toEqual([anId('progress-update', 3), anId('progress-update', 1)]);
  });

  it('leaves out what was put right, and what was true after the day', () => {
    const wrong = said('Training held', {}, 1);
    const right = said('Training put off', { corrects: wrong.id }, 2);
    const later = said('Training held', { asOf: day('2018-01-13') }, 3);

    expect(found(wrong, right, later)).toEqual([right.id]);
  });

  it('leaves out what was taken back, and finds it again once that was taken back', () => {
    const update = said('Training held');
    const { action } = update.value;
    const takenBack = (of: RecordId, number: number) =>
      recorded(
        'withdrawal',
        { action, of, on: day('2018-01-12'), reason: '' },
        { id: anId('withdrawal', number) },
      );
    const undone = takenBack(update.id, 1);
    const count = (...content: Parameters<typeof updateIndex>[0]) =>
      findUpdates(updateIndex(content, day('2018-01-12')), ['training'], 10).total;

    expect(count(update, undone)).toBe(0);
    expect(count(update, undone, takenBack(undone.id, 2))).toBe(1);
  });
});

describe('showing where it was found', () => {
  it('marks each word, and leaves the text as it was written', () => {
    const parts = markWords('Café at the Town Hall', wordsOf('cafe hall'));

    expect(parts).toEqual([
      { text: 'Café', isMatch: true },
      { text: ' at the Town ', isMatch: false },
      { text: 'Hall', isMatch: true },
    ]);
  });

  it('cuts a long text around the first word', () => {
    const long = `${'word '.repeat(100)}needle${' word'.repeat(100)}`;

    const excerpt = excerptOf(long, ['needle']);

    expect(excerpt).toMatch(/^….*needle.*…$/);
    expect(excerpt.length).toBeLessThanOrEqual(162);
    expect(excerptOf('Short', ['x'])).toBe('Short');
  });
});

describe('finding what came of meetings', () => {
  const board = recorded('meeting', aMeeting({ agenda: ['Exceptions'] }));
  const decision = recorded('decision', {
    ...{ ...BODIES.decision, meeting: board.id, text: 'Ask the two services again' },
  });
  const gone = recorded(
    'decision',
    { ...decision.value, text: 'Ask nobody' },
    {
      ...{ id: anId('decision', 2), isRetired: true },
    },
  );
  const found = (query: string, ...more: readonly Recorded[]) =>
    bestOf(searchIndex(recordsFrom([board, ...more])).meetings, wordsOf(query), 10).best.map(
      ({ id }) => id,
    );

  it('finds a meeting by its title, its day and its agenda', () => {
    for (const query of ['board', '23 january', 'exceptions']) {
      expect(found(query)).toEqual([board.id]);
    }
  });

  it('finds what was decided, as long as it stands with its meeting', () => {
    expect(found('services', decision)).toEqual([decision.id]);
    expect(found('nobody', gone)).toEqual([]);
    expect(found('services', { ...board, isRetired: true }, decision)).toEqual([]);
  });
});
