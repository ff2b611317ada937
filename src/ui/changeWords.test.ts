import { expect, it } from 'vitest';
import { changesBetween } from '#domain/progress/changesBetween.ts';
import { day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import {
  sayChange,
  sayChanges,
  sayDirections,
  sayDueMove,
  sayMovement,
  sayShortPeriod,
} from './changeWords.ts';
import { USUAL_WORDS, wordsOf } from './partnershipWords.ts';
import { aPartnership } from '#test/planBuilders.ts';
import { quarterOf } from '#domain/calendar.ts';

type Told = NonNullable<Parameters<typeof aProgress>[0]>;

const THEN = '2017-10-11';
const was = (told: Told = {}) =>
  aProgress({ updates: [{ asOf: day('2017-10-01'), percentDone: 40 }], ...told, asAt: THEN });
const is = (told: Told = {}) => aProgress({ updates: [{ percentDone: 60 }], ...told });

it.each([
  [12, 12, 'no change'],
  [13, 4, '9 more, was 4'],
  [0, 2, '2 fewer, was 2'],
])('says how a number moved, from %i', (now, then, words) => {
  expect(sayMovement(now, then)).toBe(words);
});

it.each([
  ['2017-10-31', '2018-03-29', '31 Oct 2017 to 29 Mar 2018, 5 months later'],
  ['2018-03-31', '2018-03-24', '31 Mar 2018 to 24 Mar 2018, 7 days earlier'],
  [null, '2018-03-29', 'set to 29 Mar 2018, had none'],
  ['2018-03-29', null, '29 Mar 2018 to no due date'],
  [null, null, 'no due date'],
])('says how a due day moved from %s to %s', (from, to, words) => {
  expect(sayDueMove(from === null ? null : day(from), to === null ? null : day(to))).toBe(words);
});

it.each([
  ['percent-moved', was(), is(), '40% to 60%'],
  ['percent-moved', was({ updates: [] }), is(), 'no figure to 60%'],
  ['status-moved', was(), is({ updates: [{ status: 'at-risk' }] }), 'on track to at risk'],
  ['completed', was(), is({ updates: [{ status: 'complete' }] }), 'was on track'],
  ['dropped', was(), null, 'taken out, was on track'],
  ['dropped', was(), is({ updates: [{ status: 'closed' }] }), 'closed, was on track'],
  [
    'newly-overdue',
    was({ updates: [] }),
    is({ updates: [], action: { originalDue: day('2017-12-31') } }),
    'was not started, due 31 Dec 2017',
  ],
  [
    'new',
    null,
    is({ updates: [], action: { originalDue: day('2017-12-31'), addedOn: day('2017-11-06') } }),
    'not started, overdue, added 6 Nov 2017',
  ],
] as const)('says the old value beside the new: %s', (kind, before, after, words) => {
  expect(sayChange(USUAL_WORDS, kind, { before, after, kinds: [kind] })).toBe(words);
});

it('names statuses as the partnership names them', () => {
  const words = wordsOf(
    aPartnership({ statusWords: { 'on-track': { label: 'Green', meaning: 'As planned' } } }),
  );
  const change = { before: was(), after: is({ updates: [{ status: 'at-risk' }] }), kinds: [] };

  expect(sayChange(words, 'status-moved', change)).toBe('“Green” to at risk');
});

it('sums up what changed, and says that nothing did', () => {
  const changed = changesBetween([was()], [is(), aProgress({ number: 2 })]);

  expect(sayChanges(changed)).toBe(
    'Of 2 actions, 2 changed and none is as before: 1 moved in per cent done and 1 new.',
  );
  expect(sayChanges(changesBetween([was()], [is({ updates: [{ percentDone: 40 }] })]))).toBe(
    'No change in any of the 1 action.',
  );
  expect(sayChanges(changesBetween([], []))).toBe(
    'There were no actions then, and there are none now.',
  );
});

it('counts which way statuses went, and none where nobody can say', () => {
  const worse = changesBetween([was()], [is({ updates: [{ status: 'at-risk' }] })]);
  const begun = changesBetween([was({ updates: [] })], [is()]);

  expect(sayDirections(worse.byKind['status-moved'])).toBe('1 worse');
  expect(sayDirections(begun.byKind['status-moved'])).toBe('');
});

it('says a period as short as the head of a number must be', () => {
  expect(sayShortPeriod(quarterOf(day('2017-12-31')))).toBe('Oct to Dec 2017');
});
