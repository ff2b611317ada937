import { type Count, percentOf } from '#domain/progress/counts.ts';
import type { PlanState, SubgroupState } from '#domain/records/subgroup.ts';

export const PLAN_STATE_WORDS: Readonly<Record<PlanState, string>> = {
  'none-yet': 'No action plan yet',
  draft: 'Draft plan',
  'redraft-due': 'Redraft due',
  agreed: 'Plan agreed',
  'not-public': 'Not in the public version',
};

export const SUBGROUP_STATE_WORDS: Readonly<Record<SubgroupState, string>> = {
  active: 'Active',
  forming: 'Forming',
  merged: 'Merged into another subgroup',
  closed: 'Closed',
};

/** Shown where nothing was said. Never a zero, and never left empty. */
export const NOT_GIVEN = 'Not given';

/** 1 action, 12 actions, 1,204 actions. */
export const sayNumberOf = (count: number, one: string, many = `${one}s`): string =>
  `${sayNumber(count)} ${count === 1 ? one : many}`;

const NUMBER = new Intl.NumberFormat('en-GB');

export const sayNumber = (value: number): string => NUMBER.format(value);

/** 43%, or the words for a gap. */
export const sayPercent = (percent: number | null): string =>
  percent === null ? NOT_GIVEN : `${Math.round(percent)}%`;

/** 43%. A few are not rounded to none, nor nearly all to all; empty where there is no base. */
export function sayShare(counted: Count): string {
  const percent = percentOf(counted);
  if (percent === null) return '';
  if (percent === 0 && counted.count > 0) return 'under 1%';
  if (percent === 100 && counted.count < counted.base) return 'over 99%';
  return `${percent}%`;
}

/** 21 of 49 (43%): a share never travels without its base. */
export function sayCount(counted: Count): string {
  const share = sayShare(counted);
  const both = `${sayNumber(counted.count)} of ${sayNumber(counted.base)}`;
  return share === '' ? both : `${both} (${share})`;
}

/** @param days whole days since; negative for a day to come, `null` where there never was one */
export function sayAge(days: number | null): string {
  if (days === null) return 'never';
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  const length = sayLength(Math.abs(days));
  return days < 0 ? `in ${length}` : `${length} ago`;
}

/** Days up to a fortnight, then weeks, months and years: nobody counts 97 days. */
export function sayLength(days: number): string {
  if (days < 14) return sayNumberOf(days, 'day');
  if (days < 60) return sayNumberOf(Math.floor(days / 7), 'week');
  if (days < 730) return sayNumberOf(Math.round(days / 30.44), 'month');
  return sayNumberOf(Math.round(days / 365.25), 'year');
}

/** a, b and c */
export function sayList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`;
}

/** To go on within a sentence: months and names further on keep their capitals. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What heads the summary of a form that was refused. */
export const sayProblemCount = (count: number): string =>
  count === 1 ? 'There is a problem' : `There are ${sayNumber(count)} problems`;

/** @param left characters; negative when past the limit */
export const sayRoom = (left: number): string =>
  left < 0
    ? `${sayNumberOf(-left, 'character')} too many`
    : `${sayNumberOf(left, 'character')} left`;
