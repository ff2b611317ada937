import type { LockedPeriod } from '#domain/meetings/locks.ts';
import { dayOf, sayDay } from '#domain/calendar.ts';
import type { RecordId } from '#domain/ids.ts';
import type { LoggedUpdate } from '#domain/progress/updateLog.ts';
import type {
  Approval,
  Confidence,
  CorrectiveAction,
  UpdateSummary,
} from '#domain/records/progressUpdate.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { sayAuthor } from '../authorWords.ts';
import { sayInSentence, type Words } from '../partnershipWords.ts';
import { sayNumberOf, sayPercent } from '../words.ts';

/** As one update said it. @param milestones those in use: one called done then may be out of it */
export function sayHowMuch(
  { percentDone, milestonesDone }: UpdateSummary,
  milestones: ReadonlyMap<RecordId<'milestone'>, string>,
): string {
  if (percentDone !== null) return `${sayPercent(percentDone)} done`;
  const done = milestonesDone.filter((id) => milestones.has(id)).length;
  return milestones.size > 0 ? sayMilestones(done, milestones.size) : 'No percentage given';
}

export const sayMilestones = (done: number, of: number): string =>
  `${done} of ${sayNumberOf(of, 'milestone')}`;

/** written on 12 January 2018, 12 days after the period ended */
export function sayWritten({ update, writtenOn, daysLate }: LoggedUpdate): string {
  const late =
    daysLate > 0 ? `, ${sayNumberOf(daysLate, 'day')} after the reporting period ended` : '';
  return `${sayAuthor(update.author)}, written on ${sayDay(writtenOn)}${late}`;
}

export const sayCorrectedBy = (by: NonNullable<LoggedUpdate['correctedBy']>, on: string): string =>
  `Corrected by the update of ${on}, by ${sayAuthor(by.author)}`;

/** It counts nowhere, and stays to be read. */
export const sayWithdrawn = ({ author, writtenAt }: Recorded<'withdrawal'>): string =>
  `Taken back on ${sayDay(dayOf(writtenAt))}, by ${sayAuthor(author)}: it counts nowhere`;

export const sayCorrective = ({ who, by }: CorrectiveAction): string =>
  `${who || 'Nobody named'}, ${by ? `by ${sayDay(by)}` : 'no date given'}`;

export const sayApproval = ({ by, on }: Approval): string => `${by}, ${sayDay(on)}`;

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'High: expected in time',
  medium: 'Medium: it may be late',
  low: 'Low: not expected in time',
};

/** What whoever reads the log would ask about: a figure that fell, work that was begun again. */
export function sayRemarks(
  words: Words,
  { update, fellFrom, reopens }: LoggedUpdate,
): readonly string[] {
  return [
    reopens && `Begun again: it was ${sayInSentence(words, reopens)} before.`,
    fellFrom !== null &&
      `Fell from ${sayPercent(fellFrom)} to ${sayPercent(update.value.percentDone)}.`,
  ].filter((remark) => typeof remark === 'string');
}

/** Received after October to December 2017 was locked: a correction of its record. */
export const sayAfterLock = ({ period }: Pick<LockedPeriod, 'period'>): string =>
  `Received after ${period.label} was locked: a correction of its record`;
