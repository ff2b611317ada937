import type { Period } from '#domain/calendar.ts';
import type { SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import type { Status } from '#domain/progress/status.ts';
import type { Narrowing } from '#domain/progress/narrowing.ts';
import type { PlanFormat } from '#reports/actionPlan/planFile.ts';
import {
  sayInSentence,
  sayPutAside,
  sayPutAsideInSentence,
  type Words,
} from '#ui/partnershipWords.ts';
import { nameOfConcern, saySilence } from '#ui/planWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

/** What a table is narrowed to, as a choice in a list. */
export function sayNarrowing(words: Words, show: Narrowing, closed: Period): string {
  const { statuses } = words;
  switch (show) {
    case 'off-track':
      return `${statuses['off-track'].label} or overdue`;
    case 'in-progress':
      return 'In progress';
    case 'put-aside':
      return sayPutAside(words);
    case 'overdue':
      return 'Overdue';
    case 'silent':
      return `${statuses['no-update'].label} for ${closed.label}`;
    case 'attention':
      return 'Needs attention';
    case 'red-without-corrective-action':
    case 'disagreement':
    case 'reopened':
    case 'date-request':
    case 'moved-twice':
    case 'declared-better-than-suggested':
    case 'late-start':
      return nameOfConcern(words, show);
    case 'silent-days':
    case 'long-silent-days':
      return `Silent for ${saySilence(show, words.reporting.rules)}`;
    case 'declared-off-track':
      return `Declared ${sayInSentence(words, 'off-track')}, not overdue`;
    case 'complete':
    case 'on-track':
    case 'at-risk':
    case 'no-update':
    case 'not-started':
    case 'suspended':
    case 'closed':
      return statuses[show].label;
  }
}

/** The heading over all actions, narrowed or not. */
export function sayWhichActions(words: Words, show: Narrowing | undefined, closed: Period): string {
  const said = (status: Status) => sayInSentence(words, status);
  switch (show) {
    case undefined:
      return 'All actions';
    case 'off-track':
      return `Actions ${said('off-track')} or overdue`;
    case 'no-update':
      return `Actions shown as ${said('no-update')}`;
    case 'silent':
      return `Actions with no update for ${closed.label}`;
    case 'silent-days':
    case 'long-silent-days':
      return `Actions silent for ${saySilence(show, words.reporting.rules)}`;
    case 'attention':
      return 'Actions that need attention';
    case 'closed':
      return words.statuses.closed.isOwn
        ? `Actions ${said('closed')}`
        : 'Actions closed, not delivered';
    case 'red-without-corrective-action':
      return `Actions ${said('off-track')} without a corrective action`;
    case 'declared-off-track':
      return `Actions declared ${said('off-track')}, not overdue`;
    case 'disagreement':
      return 'Actions about which people disagree';
    case 'reopened':
      return `Actions called ${said('complete')} and taken up again`;
    case 'date-request':
      return 'Actions that ask for another due date';
    case 'moved-twice':
      return 'Actions with a due date moved twice or more';
    case 'declared-better-than-suggested':
      return 'Actions declared better than the dates suggest';
    case 'late-start':
      return 'Actions that start late';
    case 'overdue':
      return 'Overdue actions';
    case 'in-progress':
      return 'Actions in progress';
    case 'put-aside':
      return `Actions ${sayPutAsideInSentence(words)}`;
    case 'complete':
    case 'suspended':
    case 'on-track':
    case 'at-risk':
    case 'not-started':
      return `Actions ${said(show)}`;
  }
}

/** 12 of 14 actions shown */
export const sayShown = (shown: number, all: number): string =>
  shown === all
    ? `${sayNumberOf(all, 'action')} shown`
    : `${sayNumber(shown)} of ${sayNumberOf(all, 'action')} shown`;

/** Why there is no plan, and what comes first. */
export function sayNoPlan({ subgroup, became }: SubgroupProfile): string {
  if (subgroup.value.planState === 'not-public') {
    return 'This subgroup has an action plan. None of its actions is in the public version.';
  }
  switch (subgroup.value.state) {
    case 'forming':
      return 'This subgroup is forming. Its plan begins with its first action; the board sees until then that there is none.';
    case 'active':
      return 'Its plan begins with its first action; the board sees until then that there is none.';
    case 'merged':
    case 'closed':
      return became.length > 0
        ? 'This subgroup has ended. The plans are with the subgroups that came after it.'
        : 'This subgroup has ended, and no actions of it are kept here.';
  }
}

/** As people call the two kinds of file. */
export const FORMAT_WORDS: Readonly<Record<PlanFormat, string>> = { xlsx: 'Excel', csv: 'CSV' };
