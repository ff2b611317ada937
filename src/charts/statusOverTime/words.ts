import { sayDay } from '#domain/calendar.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import { sayStatusesOf } from '../statusPhrases.ts';
import { sayInSentence, sayPhrase, type Words } from '#ui/partnershipWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

/** Where a period has not begun: a gap, and no nought. */
export const NOT_YET = 'Not yet';

/** What a board can take away: the end of the last full period beside that of the one before. */
export function sayStatusOverTime(words: Words, periods: readonly StatusPeriod[]): string {
  const ended = periods.filter(({ counts, isRunning }) => counts && !isRunning);
  const [before, last] = [ended.at(-2), ended.at(-1)];
  if (!last?.counts) return 'No period of the plan year has ended yet.';
  const now = sayEnd(words, last, last.counts);
  if (!before?.counts) return `${now}.`;
  const { byStatus, total } = before.counts;
  const then = `${sayNumber(byStatus.complete)} and ${sayNumber(byStatus['off-track'])} of ${sayNumber(total)}`;
  return `${now}; on ${sayDay(before.period.end)}, ${then}.`;
}

function sayEnd(words: Words, { period }: StatusPeriod, { byStatus, total }: StatusCounts): string {
  const complete = byStatus.complete;
  const verb = complete === 1 ? 'was' : 'were';
  const share = `${sayNumber(complete)} of ${sayNumberOf(total, 'action')} ${verb} ${sayInSentence(words, 'complete')}`;
  return `On ${sayDay(period.end)}, ${share} and ${sayNumber(byStatus['off-track'])} ${sayPhrase(words, 'off-track')}`;
}

/** All of a period, as it is read out. */
export function sayStatusPeriod(words: Words, { period, counts, isRunning }: StatusPeriod): string {
  if (!counts) return `${period.label}: not yet`;
  const so = isRunning ? ', so far' : '';
  if (counts.total === 0) return `${period.label}${so}: no actions in the plan`;
  return `${period.label}${so}: ${sayStatusesOf(words, counts)}, of ${sayNumberOf(counts.total, 'action')}`;
}

/** How the columns were come by: under the picture. */
export const sayHowPeriodsAreShown = ({ statuses }: Words): string =>
  `Each period as it stood on its last day, by what is known now. An action without an update in a period counts in it as ${statuses['no-update'].label}.`;
