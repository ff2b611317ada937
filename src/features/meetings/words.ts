import { sayDay } from '#domain/calendar.ts';
import type { DecisionProblem } from '#domain/meetings/editDecision.ts';
import type { LockProblem, WhyNotLocked } from '#domain/meetings/lockPeriod.ts';
import type { LockedPeriod } from '#domain/meetings/locks.ts';
import type { MeetingRow } from '#domain/meetings/meetingsView.ts';
import type { AttendanceLine } from '#domain/meetings/meetingView.ts';
import type { UnlockProblem } from '#domain/meetings/unlockPeriod.ts';
import type { MeetingWhen } from '#domain/meetings/whoMeets.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { BODY_WORDS } from '#ui/meetingWords.ts';
import { sayNumberOf } from '#ui/words.ts';

export const WHEN_WORDS: Readonly<Record<MeetingWhen, string>> = {
  past: 'Past',
  today: 'Today',
  'to-come': 'To come',
};

/** @param subgroup its name, where it is one */
export const sayBody = ({ body }: Pick<Meeting, 'body'>, subgroup: string): string =>
  subgroup || BODY_WORDS[body];

/** Snapshot 3: Third quarter 2017-18 */
export const saySnapshot = ({ value }: Summarised<'snapshot'>): string =>
  `Snapshot ${value.number}: ${value.title}`;

/** 2 decisions, 3 follow-ups (1 open) */
export function sayOutcome({ decisions, followUps }: MeetingRow): string {
  const open = followUps.open > 0 ? ` (${followUps.open} open)` : '';
  const parts = [
    decisions > 0 ? sayNumberOf(decisions, 'decision') : '',
    followUps.all > 0 ? `${sayNumberOf(followUps.all, 'follow-up')}${open}` : '',
  ];
  return parts.filter(Boolean).join(', ') || 'None recorded';
}

/** 5 present, 2 sent apologies */
export function sayTurnout(all: readonly AttendanceLine[]): string {
  const present = all.filter(({ isPresent }) => isPresent).length;
  const away = all.length - present;
  return away === 0 ? `${present} present` : `${present} present, ${away} sent apologies`;
}

export const sayLocked = ({ period }: Pick<LockedPeriod, 'period'>): string =>
  `${period.label} is locked`;

/** 24 January 2018, by Officer (Maidstone Borough Council) */
export const sayWhenLocked = ({ lock: { value, author } }: LockedPeriod): string =>
  author.name === '' ? sayDay(value.on) : `${sayDay(value.on)}, by ${sayAuthor(author)}`;

export function sayWhyNotLocked(why: WhyNotLocked): string {
  switch (why) {
    case 'not-the-board':
      return 'Only a meeting of the board makes the record of a period.';
    case 'not-met-yet':
      return 'Once the board has met, the snapshot it saw can be made the record of a period.';
    case 'no-snapshot':
      return 'Say which snapshot the board had before it, under “Change the meeting”. It can then be made the record of a period.';
    case 'public-snapshot':
      return 'The snapshot of this meeting is a public version, in which things are left out: choose the one that the board itself had before it.';
    case 'no-period-left':
      return 'Every period that was over on the day of its snapshot is locked.';
  }
}

export function sayLockProblem({ kind }: LockProblem): string {
  switch (kind) {
    case 'period-missing':
      return 'Choose the period';
    case 'text-too-long':
      return NOTE_TOO_LONG;
    case 'not-the-board':
    case 'not-met-yet':
    case 'no-snapshot':
    case 'public-snapshot':
    case 'no-period-left':
      return sayWhyNotLocked(kind);
  }
}

export function sayUnlockProblem({ kind }: UnlockProblem): string {
  switch (kind) {
    case 'reason-missing':
      return 'Say why the record of this period is opened again';
    case 'text-too-long':
      return NOTE_TOO_LONG;
  }
}

const NOTE_TOO_LONG = 'Shorten this to 50,000 characters or fewer';

export function sayDecisionProblem({ kind, field }: DecisionProblem): string {
  switch (kind) {
    case 'text-missing':
      return 'Write what was decided, or what is to be done';
    case 'option-missing':
      return 'Enter what else could have been done, or remove this alternative';
    case 'day-before-meeting':
      return 'This is before the meeting: check the day';
    case 'day-in-future':
      return 'Enter the day on which it was done: today or earlier';
    case 'text-too-long':
      return field === 'ownerRole' || field.endsWith('.option')
        ? 'Shorten this to 400 characters or fewer'
        : NOTE_TOO_LONG;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}
