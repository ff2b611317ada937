import type { RollForward, RollForwardProblem } from '#domain/rollForward/rollForward.ts';
import type { Fate } from '#domain/rollForward/rollForwardDraft.ts';
import type { RollForwardStep } from '#domain/rollForward/rollForwardSteps.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { sayNumberOf } from '#ui/words.ts';

export const STEP_TITLES: Readonly<Record<RollForwardStep, string>> = {
  year: 'The new plan year',
  actions: 'What becomes of each action',
  check: 'Check and save',
};

export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  carry: 'Carry forward',
  'not-delivered': 'Close: not delivered',
  leave: 'Leave as it is',
};

/** What was done, in a line: for the message that offers to undo it. */
export const sayDone = ({ from, into, carried, undelivered }: RollForward): string =>
  `${from.value.label} rolled forward into ${into.value.label}: ${sayNumberOf(carried.length, 'action')} carried forward, ${undelivered.length} not delivered`;

export function sayRollForwardProblem({ kind, field, taken }: RollForwardProblem): string {
  const who = taken?.by ?? 'Another';
  switch (kind) {
    case 'from-missing':
      return 'Choose the plan year that ends';
    case 'into-missing':
      return 'Choose the plan year that comes after it, or a new one';
    case 'label-missing':
      return 'Enter what the new plan year is called, for example 2018-19';
    case 'label-taken':
      return `There is a plan year ${who} already: choose it, or enter another name`;
    case 'day-missing':
      return field === 'start'
        ? 'Enter the first day of the new plan year'
        : 'Enter the last day of the new plan year';
    case 'days-overlap':
      return `These days are part of ${who} already: enter others`;
    case 'end-before-start':
      return 'Enter a last day that comes after the first';
    case 'year-too-long':
      return 'Enter a plan year of no more than two years';
    case 'decided-on-missing':
    case 'agreed-on-missing':
      return 'Enter the day on which that was agreed';
    case 'day-in-future':
      return 'Enter today or an earlier day';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
    case 'year-disputed':
    case 'priority-disputed':
      return `People disagree about something in ${who}: open it and choose first what stands`;
    case 'action-disputed':
      return `People disagree about something in ${who}: open it and choose first, or leave it as it is`;
    case 'fate-missing':
      return `Choose what becomes of ${who}`;
    case 'due-before-start':
      return `${taken ? `${taken.by}: enter` : 'Enter'} a due date in the new plan year or later`;
    case 'reason-missing':
      return `Say why ${who} is not delivered`;
    case 'approver-missing':
      return 'Enter who agreed that these are not delivered, a role and a body';
    case 'text-too-long':
      return 'Shorten this';
  }
}
