import type { SetUpProblem } from '#domain/plans/setUpPartnership.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { PLAN_YEAR_STATE_OPTIONS } from '#ui/planYearWords.ts';

/** Every refusal of the set-up, in words that say what to do, and in which row. */
export const saySetUpProblem = (problem: SetUpProblem): string =>
  `${sayRowOf(problem)}${sayProblem(problem)}`;

function sayRowOf({ field }: SetUpProblem): string {
  const [, list, index] = /^(priorities|agencies)\.(\d+)\./.exec(field) ?? [];
  if (index === undefined) return '';
  return `${list === 'priorities' ? 'Priority' : 'Agency'} ${Number(index) + 1}: `;
}

function sayProblem({ kind, field }: SetUpProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter the partnership’s name';
    case 'year-label-missing':
      return 'Enter what the plan year is called, for example 2017-18';
    case 'day-missing':
      return field === 'yearStart'
        ? 'Enter the first day of the plan year'
        : 'Enter the last day of the plan year';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
    case 'end-before-start':
      return 'Enter a last day that comes after the first';
    case 'year-too-long':
      return 'Enter a plan year of no more than two years';
    case 'priority-missing':
      return 'Enter the priority, for example Mental Health';
    case 'subgroup-missing':
      return 'Enter the subgroup that delivers this priority';
    case 'subgroup-taken':
      return 'Two subgroups have this name: give each its own';
    case 'code-missing':
      return 'Enter the letters for this subgroup’s actions, for example MH';
    case 'code-not-letters':
      return 'Enter two to six letters from A to Z, and nothing else';
    case 'code-taken':
      return 'Another subgroup has these letters: choose others';
    case 'agency-missing':
      return 'Enter the agency’s name, or clear its short name';
    case 'agency-taken':
      return 'This agency is listed already';
    case 'who-missing':
      return 'Enter your name or your role';
    case 'text-too-long':
      return 'Shorten this to 400 characters or fewer';
  }
}

/** Those that a plan can be in when it begins here. */
export const YEAR_STATE_OPTIONS = PLAN_YEAR_STATE_OPTIONS.filter(
  ({ value }) => value !== 'superseded',
);

/** Mental Health, delivered by Mental Health, letters MH; empty where nothing was typed. */
export const sayRow = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
