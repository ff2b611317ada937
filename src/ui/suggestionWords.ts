import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { NotRated, Pace, Suggestion } from '#domain/progress/suggestedStatus.ts';
import { sayInSentence, sayPutAsideInSentence, type Words } from './partnershipWords.ts';
import { sayPercent } from './words.ts';

/** Why a status is suggested, with both percentages, or why none is. */
export function saySuggestion(words: Words, suggestion: Suggestion): string {
  if (!suggestion.isRated) return sayNotRated(words, suggestion.why);
  switch (suggestion.reason) {
    case 'pace':
      return `${sayTimeGone(suggestion)}, ${sayDone(suggestion)}`;
    case 'past-due':
      return suggestion.percentDone === null
        ? 'Its due date has passed'
        : `Its due date has passed, ${sayDone(suggestion)}`;
    case 'late-start':
      return `${sayTimeGone(suggestion)}, and it has not been started`;
  }
}

const sayTimeGone = ({ percentOfTime }: Pace) => `${sayShare(percentOfTime)} of the time has gone`;

const sayDone = ({ percentDone }: Pace) =>
  percentDone === null ? 'nobody has said how much is done' : `${sayShare(percentDone)} is done`;

/** On the first days a share is so small that a rounded zero would say that nothing has passed. */
const sayShare = (percent: number) =>
  percent > 0 && percent < 1 ? 'less than 1%' : sayPercent(percent);

/** A moved date must not quietly turn red to green. */
export function sayAgainstOriginal(words: Words, pace: Pace, originalDue: IsoDate | null): string {
  const day = originalDue ? `, ${sayDay(originalDue)}` : '';
  const status = sayInSentence(words, pace.rag);
  const time = pace.percentOfTime >= 100 ? 'all of the time has gone' : sayTimeGone(pace);
  return `Against the original due date${day}, it would be ${status}: ${time}.`;
}

function sayNotRated(words: Words, why: NotRated): string {
  switch (why) {
    case 'finished':
      return `No suggestion, since it is ${sayInSentence(words, 'complete')}`;
    case 'put-aside':
      return `No suggestion, since it is ${sayPutAsideInSentence(words)}`;
    case 'not-yet-begun':
      return 'No suggestion, since it is not due to start yet';
    case 'no-start':
      return 'No suggestion, since it has no start date';
    case 'no-due-day':
      return 'No suggestion, since it has no due date';
    case 'due-before-start':
      return 'No suggestion, since it is due on the day it starts, or before';
    case 'just-begun':
      return 'No suggestion, since none of its time has gone yet';
    case 'no-progress-figure':
      return 'No suggestion, since nobody has said how much is done';
  }
}
