import { sayMoment, sayShortDay } from '#domain/calendar.ts';
import type { Instant } from '#domain/ids.ts';
import type { ChosenDayProblem } from '#domain/plans/chooseDay.ts';
import { MOST_GRACE_DAYS, type PartnershipProblem } from '#domain/plans/editPartnership.ts';
import type { AuthorProblem } from '#domain/plans/stateAuthor.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import type { RecordCounts } from '#domain/settings/countRecords.ts';
import type { Health, Restored } from '#queries/health.ts';
import type { Place } from '#queries/services.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { sayBytes } from '#ui/snapshotWords.ts';
import { sayList, sayNumberOf } from '#ui/words.ts';

const TOO_LONG = 'Shorten this to 400 characters or fewer';

export function sayAuthorProblem({ kind }: AuthorProblem): string {
  switch (kind) {
    case 'who-missing':
      return 'Enter your name or your role';
    case 'text-too-long':
      return TOO_LONG;
  }
}

export function sayPartnershipProblem({ kind }: PartnershipProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter the partnership’s name';
    case 'grace-not-whole-0-to-90':
      return `Enter the days of grace as a whole number from 0 to ${MOST_GRACE_DAYS}`;
    case 'text-too-long':
      return TOO_LONG;
  }
}

export function sayChosenDayProblem({ kind }: ChosenDayProblem): string {
  return kind === 'day-missing' ? 'Enter the day to see the sample as on' : sayDayProblem(kind);
}

export const REPORTING_WORDS: Readonly<Record<Partnership['reportingPeriod'], string>> = {
  quarter: 'Every quarter',
  month: 'Every month',
};

export const REPORTING_OPTIONS = [
  { value: 'quarter', label: REPORTING_WORDS.quarter },
  { value: 'month', label: REPORTING_WORDS.month },
] as const;

export const sayGraceDays = (days: number): string =>
  days === 0 ? 'None' : `${sayNumberOf(days, 'day')} after a period’s end`;

/** 2017-18, from 1 Apr 2017 to 31 Mar 2018 */
export const sayPlanYear = ({ label, start, end }: PlanYear): string =>
  `${label}, from ${sayShortDay(start)} to ${sayShortDay(end)}`;

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  main: 'In this browser, on this device',
  sample: 'In this browser, on this device; the sample in a database of its own',
  fictional: 'In this browser, on this device; the fictional sample in a database of its own',
  files: 'In this browser, on this device: only the files that were opened',
};

export const JOURNAL_WORDS: Readonly<Record<Health['journal'], string>> = {
  writing:
    'Each saved change is also written to a journal in this browser, from which a database that the browser lost is restored.',
  'not-available':
    'None: this browser or window gives no room for a journal. Save snapshots as files more often.',
  failing:
    'The journal could not be written. What you save is kept, but there is no second copy of it: close other tabs of this app and load the page again.',
};

export const sayLastSaved = (moment: Instant | null): string =>
  moment === null ? 'Nothing has been saved yet' : sayMoment(moment);

/** As the browser reckons it, for all of this site: never to the byte. */
export const saySpace = ({ usedBytes }: Health): string =>
  usedBytes === null
    ? NOT_SAID
    : `About ${sayBytes(usedBytes)}, with the app itself and the sample`;

/** What the browser would still allow here; it may be less than it says when the disk is full. */
export function sayRoom({ usedBytes, quotaBytes }: Health): string {
  if (usedBytes === null || quotaBytes === null) return NOT_SAID;
  const left = sayBytes(Math.max(0, quotaBytes - usedBytes));
  return `About ${left} of ${sayBytes(quotaBytes)} that the browser allows here`;
}

const NOT_SAID = 'This browser does not say';

/** 1,204 records: 114 actions, 612 updates, 3 snapshots and what they belong to */
export function sayRecords({ all, actions, updates, snapshots }: RecordCounts): string {
  const parts = [
    sayNumberOf(actions, 'action'),
    sayNumberOf(updates, 'update'),
    sayNumberOf(snapshots, 'snapshot'),
  ];
  return `${sayNumberOf(all, 'record')}, among them ${sayList(parts)}`;
}

/** Backups are not built yet: nothing here may look as if they were. */
export const NO_COPY_YET =
  'None: this version makes no backups yet. A snapshot saved as a file is a copy of what it froze, and is not one to go on from.';

export const sayKept = (isPersistent: boolean): string =>
  isPersistent
    ? 'Promised: the browser will not clear it by itself'
    : 'Not promised: the browser may clear it when this device runs short of room';

/** What came back, in saved changes. */
export function sayRestored({ lost, restored }: Restored): string {
  const back = `${sayNumberOf(restored, 'saved change')} came back from the journal on this device`;
  return lost > restored
    ? `${back}; ${sayNumberOf(lost - restored, 'saved change')} could not be found.`
    : `${back}. Nothing is missing.`;
}

/** How many are left out, and whether a newer app would read them. */
export function sayDamaged(damaged: Health['damaged']): string {
  const newer = damaged.filter(({ problem }) => problem === 'newer').length;
  const leftOut = `${sayNumberOf(damaged.length, 'saved change')} could not be read and ${damaged.length === 1 ? 'is' : 'are'} left out of what you see; nothing was deleted.`;
  if (newer === 0) return `${leftOut} Do not clear the browser’s data: ask for help first.`;
  return newer === damaged.length
    ? `${leftOut} A newer version of this app wrote them: load the page again while you are connected.`
    : `${leftOut} A newer version of this app wrote ${newer} of them: load the page again while you are connected, and ask for help with the rest.`;
}
