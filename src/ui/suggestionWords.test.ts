import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#domain/ids.ts';
import type { Pace, Suggestion } from '#domain/progress/suggestedStatus.ts';
import { USUAL_WORDS } from './partnershipWords.ts';
import { sayAgainstOriginal, saySuggestion } from './suggestionWords.ts';

const PACE: Pace = { rag: 'off-track', percentOfTime: 61.9, percentDone: 20 };

const rated = (said: Partial<Extract<Suggestion, { isRated: true }>> = {}): Suggestion => ({
  ...{ ...PACE, isRated: true, reason: 'pace', againstOriginal: null },
  ...said,
});

describe('the reason for a suggestion', () => {
  it.each([
    [rated(), '62% of the time has gone, 20% is done'],
    [
      rated({ percentOfTime: 0.3, percentDone: 0 }),
      'less than 1% of the time has gone, 0% is done',
    ],
    [rated({ reason: 'past-due' }), 'Its due date has passed, 20% is done'],
    [rated({ reason: 'past-due', percentDone: null }), 'Its due date has passed'],
    [
      rated({ reason: 'late-start', percentDone: 0 }),
      '62% of the time has gone, and it has not been started',
    ],
    [{ isRated: false, why: 'no-start' } as const, 'No suggestion, since it has no start date'],
  ])('of %j reads as a sentence', (suggestion, words) => {
    expect(saySuggestion(USUAL_WORDS, suggestion)).toBe(words);
  });
});

it('says what the first date would have made of it', () => {
  const day = '2017-12-31' as IsoDate;

  expect(sayAgainstOriginal(USUAL_WORDS, PACE, day)).toBe(
    'Against the original due date, 31 December 2017, it would be off track: 62% of the time has gone.',
  );
  expect(sayAgainstOriginal(USUAL_WORDS, { ...PACE, percentOfTime: 100 }, day)).toContain(
    'all of the time has gone',
  );
});
