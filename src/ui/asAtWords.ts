import type { AsAtProblem, PastDay, Reading } from '#domain/asAt/chooseAsAt.ts';
import type { WhyReadOnly } from '#domain/asAt/whyReadOnly.ts';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { sayDayProblem } from './dayWords.ts';

/** The two readings of a past day, as they are chosen between. */
export const READING_OPTIONS = [
  {
    value: 'true-on',
    label: 'True on that day',
    description:
      'What is known today about that day. Whatever is true of a later day is left out; corrections made since count. Names and leads are today’s.',
  },
  {
    value: 'known-on',
    label: 'As known here on that day',
    description:
      'What this device had by the end of that day, and nothing that came later, not even about earlier days.',
  },
] as const satisfies readonly { value: Reading; label: string; description: string }[];

/** True on 3 November 2017 */
export function sayPastDay({ kind, day }: PastDay): string {
  switch (kind) {
    case 'true-on':
      return `True on ${sayDay(day)}`;
    case 'known-on':
      return `As known here on ${sayDay(day)}`;
  }
}

/** What is left out, and what is not. */
export function sayReading({ kind, day }: PastDay): string {
  switch (kind) {
    case 'true-on':
      return 'What is known today about that day: whatever is true of a later day is left out, corrections made since count, and names and leads are today’s.';
    case 'known-on':
      return `What this device had by the end of ${sayDay(day)}: nothing that came later, not even about earlier days.`;
  }
}

/** Why a day has nothing to show. @param first the earliest day that has; `null` where none has */
export function sayNothingYet({ kind }: PastDay, first: IsoDate | null): string {
  if (first === null) return 'Nothing has been written down here at all.';
  switch (kind) {
    case 'true-on':
      return `No plan, action, meeting or update here speaks of so early a day. The earliest is ${sayDay(first)}.`;
    case 'known-on':
      return `This device had nothing by then. What it has first came on ${sayDay(first)}.`;
  }
}

export function sayAsAtProblem({ kind }: AsAtProblem): string {
  switch (kind) {
    case 'day-missing':
      return 'Enter the day to look at';
    case 'day-in-future':
      return 'Enter today or an earlier day: what is to come is not known';
    case 'snapshot-missing':
      return 'Choose a snapshot';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}

/** @param wanted what cannot be done meanwhile, as "to record progress" */
export function sayWhyReadOnly(why: WhyReadOnly, wanted: string): string {
  switch (why) {
    case 'snapshot':
      return `You are looking at a snapshot, which never changes. Leave it ${wanted}.`;
    case 'preview':
      return `You are looking at what a snapshot would hold. Go back to taking it, or to today, ${wanted}.`;
    case 'past-day':
      return `You are looking at a past day, which cannot be changed any more. Go back to today ${wanted}.`;
    case 'device':
      return `This device was set to show only. Change that under Settings ${wanted}, or use another device.`;
  }
}
