import type { ActivityProblem } from '#domain/activity/filterActivity.ts';
import { dayOf, sayDay } from '#domain/calendar.ts';
import type { Activity } from '#queries/activity.ts';
import { sayDayProblem } from '#ui/dayWords.ts';

export function sayFilterProblem({ kind }: ActivityProblem): string {
  switch (kind) {
    case 'ends-before-it-begins':
      return 'Enter a last day that is not before the first';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}

/** How far back it goes, or that this is all. */
export function sayLookedBack({
  hasMore,
  isReading,
  lookedBackTo,
}: Pick<Activity, 'hasMore' | 'isReading' | 'lookedBackTo'>): string {
  if (!hasMore) return 'That is all there is.';
  const day = lookedBackTo ? sayDay(dayOf(lookedBackTo)) : 'today';
  return isReading ? `Looking further back than ${day}…` : `Looked back to ${day}.`;
}

/** Behind who did it, where it reached this device on a later day. */
export const sayCame = (day: string): string => ` · came here on ${day}`;
