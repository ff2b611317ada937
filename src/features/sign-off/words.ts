import { sayDay } from '#domain/calendar.ts';
import type { PeriodUpdates, ReviewedUpdate } from '#domain/progress/signOff.ts';
import type { Verdict } from '#domain/records/review.ts';
import type { Words } from '#ui/partnershipWords.ts';
import { saySummary } from '#ui/updateWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

/** MH-3, 31 December 2017 */
export const sayUpdate = ({ row, update }: ReviewedUpdate): string =>
  `${row.action.value.ref}, ${sayDay(update.value.asOf)}`;

/** MH-3 Scoping exercise: on track, 80% done, true on 31 December 2017 */
export const sayWholeUpdate = (words: Words, { row, update }: ReviewedUpdate): string =>
  `${row.action.value.ref} ${row.action.value.title}: ${saySummary(words, update.value)}`;

/** Sign off all 7 updates of this period */
export const saySignAll = (count: number): string =>
  count === 1 ? 'Sign off the update that waits' : `Sign off all ${count} updates of this period`;

/** 7 updates for October to December 2017: 5 to look at, 1 signed off, 1 returned. */
export function sayWaiting({ period, updates, waitingCount }: PeriodUpdates): string {
  const count = (verdict: Verdict) =>
    updates.filter(({ review }) => review?.value.verdict === verdict).length;
  const parts = [
    `${sayNumber(waitingCount)} to look at`,
    `${sayNumber(count('signed-off'))} signed off`,
    `${sayNumber(count('returned'))} returned`,
  ];
  return `${sayNumberOf(updates.length, 'update')} for ${period.label}: ${parts.join(', ')}.`;
}
