import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { NotRated, Pace, Suggestion } from '#domain/progress/suggestedStatus.ts';
import { sayPercent, STATUS_WORDS } from './words.ts';

/** Why a status is suggested, with both percentages, or why none is. */
export function saySuggestion(suggestion: Suggestion): string {
  if (!suggestion.isRated) return NOT_RATED[suggestion.why];
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
export function sayAgainstOriginal(pace: Pace, originalDue: IsoDate | null): string {
  const day = originalDue ? `, ${sayDay(originalDue)}` : '';
  const status = STATUS_WORDS[pace.rag].toLowerCase();
  const time = pace.percentOfTime >= 100 ? 'all of the time has gone' : sayTimeGone(pace);
  return `Against the original due date${day}, it would be ${status}: ${time}.`;
}

const NOT_RATED: Readonly<Record<NotRated, string>> = {
  finished: 'No suggestion, since it is complete',
  'put-aside': 'No suggestion, since it is suspended or closed',
  'not-yet-begun': 'No suggestion, since it is not due to start yet',
  'no-start': 'No suggestion, since it has no start date',
  'no-due-day': 'No suggestion, since it has no due date',
  'due-before-start': 'No suggestion, since it is due on the day it starts, or before',
  'just-begun': 'No suggestion, since none of its time has gone yet',
  'no-progress-figure': 'No suggestion, since nobody has said how much is done',
};
