import type { SetUpProblem } from '#domain/plans/setUpPartnership.ts';
import type { AgencyType } from '#domain/records/agency.ts';
import type { PlanYearState } from '#domain/records/planYear.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { PLAN_YEAR_STATE_WORDS } from '#ui/planWords.ts';

/** Every refusal of the set-up form, in words that say what to do. */
export function saySetUpProblem({ kind, field }: SetUpProblem): string {
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

type Options<Value extends string> = readonly { readonly value: Value; readonly label: string }[];

/** Those that a plan can be in when it begins here; the condition of an approval has no place yet. */
export const YEAR_STATE_OPTIONS: Options<PlanYearState> = [
  { value: 'draft', label: PLAN_YEAR_STATE_WORDS.draft },
  { value: 'consulted', label: PLAN_YEAR_STATE_WORDS.consulted },
  { value: 'adopted', label: PLAN_YEAR_STATE_WORDS.adopted },
];

/** Sources: Crime and Disorder Act 1998, section 5, for the first two. */
export const AGENCY_TYPE_OPTIONS: Options<AgencyType> = [
  { value: 'responsible-authority', label: 'Responsible authority' },
  { value: 'co-operating', label: 'Co-operating body' },
  { value: 'voluntary-or-other', label: 'Voluntary or other' },
];
