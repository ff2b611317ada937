import { sayDay } from '#domain/calendar.ts';
import type { UpdateSummary } from '#domain/records/progressUpdate.ts';
import type { Words } from './partnershipWords.ts';
import { sayPercent } from './words.ts';

/** Off track, 20% done, true on 12 January 2018 */
export function saySummary(
  { statuses }: Words,
  { status, percentDone, asOf }: UpdateSummary,
): string {
  const done = percentDone === null ? [] : [`${sayPercent(percentDone)} done`];
  return [statuses[status].label, ...done, `true on ${sayDay(asOf)}`].join(', ');
}
