import { sayDay } from '#domain/calendar.ts';
import type { PeriodUpdates, ReviewedUpdate } from '#domain/progress/signOff.ts';
import type { Verdict } from '#domain/records/review.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { sayNumber, sayNumberOf, sayPercent } from '#ui/words.ts';

/** MH-3, 31 December 2017 */
export const sayUpdate = ({ row, update }: ReviewedUpdate): string =>
  `${row.action.value.ref}, ${sayDay(update.value.asOf)}`;

/** MH-3 Scoping exercise: on track, 80% done, 31 December 2017 */
export function sayWholeUpdate(words: Words, { row, update }: ReviewedUpdate): string {
  const { ref, title } = row.action.value;
  const { status, percentDone, asOf } = update.value;
  const done = percentDone === null ? [] : [`${sayPercent(percentDone)} done`];
  const said = [sayInSentence(words, status), ...done, sayDay(asOf)].join(', ');
  return `${ref} ${title}: ${said}`;
}

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

export function sayReviewed(verdict: Verdict, count: number): string {
  const what = sayNumberOf(count, 'update');
  return verdict === 'signed-off' ? `${what} signed off` : `${what} returned`;
}
