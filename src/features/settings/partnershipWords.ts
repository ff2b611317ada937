import type { CycleNoteProblem } from '#domain/cycle/editCycleNote.ts';
import { LONGEST_CYCLE_NOTE } from '#domain/cycle/editCycleNote.ts';
import type { StatusRules } from '#domain/records/partnership.ts';
import type { Marking } from '#domain/records/subgroup.ts';
import { LONGEST_MARKING, type MarkingsProblem } from '#domain/settings/editMarkings.ts';
import { LONGEST_LABEL, type StatusesProblem } from '#domain/settings/editStatuses.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { USUAL_MARKING_WORDS, USUAL_STATUS_WORDS } from '#ui/partnershipWords.ts';
import { sayNumber } from '#ui/words.ts';

interface RuleField {
  readonly rule: keyof StatusRules;
  readonly label: string;
  readonly hint: string;
}

/** In the order of the rule that reads them. */
export const RULE_FIELDS: readonly RuleField[] = [
  {
    rule: 'onTrackFrom',
    label: 'On track is suggested from (%)',
    hint: 'Of the progress that could be expected by then, going by the dates. 1 to 100; usually 90',
  },
  {
    rule: 'atRiskFrom',
    label: 'At risk is suggested from (%)',
    hint: 'Less than the bound above; below it, off track is suggested. Usually 70',
  },
  {
    rule: 'dueSoonDays',
    label: 'Due soon (days)',
    hint: 'Before its due date an action is listed as due soon. 1 to 365; usually 28',
  },
  {
    rule: 'silentDays',
    label: 'Silent after (days)',
    hint: 'Without a word an action is listed as silent. 1 to 365; usually 30',
  },
  {
    rule: 'longSilentDays',
    label: 'Silent for long after (days)',
    hint: 'More than the days above. Usually 90',
  },
];

export function sayStatusesProblem(problem: StatusesProblem): string {
  switch (problem.kind) {
    case 'label-missing':
      return `Enter what “${USUAL_STATUS_WORDS[problem.status].label}” is called`;
    case 'label-too-long':
      return `Shorten what “${USUAL_STATUS_WORDS[problem.status].label}” is called to ${LONGEST_LABEL} characters or fewer`;
    case 'label-is-overdue':
      return 'Choose another word: Overdue is what every action past its due date is called';
    case 'label-taken':
      return `Choose another word for “${USUAL_STATUS_WORDS[problem.status].label}”: “${USUAL_STATUS_WORDS[problem.by].label}” is called the same`;
    case 'meaning-missing':
      return `Say what “${USUAL_STATUS_WORDS[problem.status].label}” means`;
    case 'meaning-too-long':
      return `Shorten what “${USUAL_STATUS_WORDS[problem.status].label}” means to 400 characters or fewer`;
    case 'not-whole-1-to-100':
      return 'Enter the per cent as a whole number from 1 to 100';
    case 'not-whole-1-to-365':
      return 'Enter the days as a whole number from 1 to 365';
    case 'bounds-cross':
      return 'Enter less for at risk than for on track: below it, off track is suggested';
    case 'silence-crosses':
      return 'Enter more days for a long silence than for silence';
  }
}

export const MARKING_HINTS: Readonly<Record<Marking, string>> = {
  official: 'On what anybody in the partner agencies may read',
  'official-sensitive': 'On what could do harm in the wrong hands',
  public: 'On what is made for the public',
};

export function sayMarkingsProblem({ kind, field }: MarkingsProblem): string {
  const usual = USUAL_MARKING_WORDS[field.replace('words.', '') as Marking];
  switch (kind) {
    case 'marking-missing':
      return `Enter what stands instead of “${usual}”`;
    case 'marking-too-long':
      return `Shorten what stands instead of “${usual}” to ${LONGEST_MARKING} characters or fewer`;
    case 'marking-taken':
      return `Choose other words instead of “${usual}”: a marking above has the same`;
  }
}

export function sayCycleNoteProblem({ kind }: CycleNoteProblem): string {
  switch (kind) {
    case 'text-missing':
      return 'Enter the note, or take it away';
    case 'text-too-long':
      return `Shorten the note to ${sayNumber(LONGEST_CYCLE_NOTE)} characters or fewer`;
    case 'due-before-period':
      return 'Enter a day in the reporting period or after it: check the year';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}
