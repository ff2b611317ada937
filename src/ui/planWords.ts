import { type Period, sayDay, sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import { type Count, putAside, type StatusCounts } from '#domain/progress/counts.ts';
import { type Concern, lastCompletion } from '#domain/progress/needsAttention.ts';
import type { Silence } from '#domain/progress/silence.ts';
import type { Status } from '#domain/progress/status.ts';
import type { Suggestion } from '#domain/progress/suggestedStatus.ts';
import type { AdoptionStep, PlanYearState } from '#domain/records/planYear.ts';
import type { StatusRules } from '#domain/records/partnership.ts';
import type { CorrectiveAction } from '#domain/records/progressUpdate.ts';
import { sayField } from './actionWords.ts';
import { sayInSentence, sayPhrase, sayPutAsideInSentence, type Words } from './partnershipWords.ts';
import { sayList, sayNumber, sayNumberOf, sayPercent, sayShare } from './words.ts';

export const PLAN_YEAR_STATE_WORDS: Readonly<Record<PlanYearState, string>> = {
  draft: 'Draft',
  consulted: 'Consulted on',
  'approved-subject-to': 'Approved subject to a condition',
  adopted: 'Adopted',
  superseded: 'Superseded',
};

/** Who approved the plan on what condition, and whether it is known to be met. */
export function sayCondition({ body, on, condition, conditionMetOn }: AdoptionStep): string {
  const met = conditionMetOn ? `Met on ${sayDay(conditionMetOn)}.` : 'Not recorded as met.';
  return `${body}, ${sayDay(on)}: ${asSentence(condition)} ${met}`;
}

const asSentence = (text: string) => (/[.!?]”?$/.test(text) ? text : `${text}.`);

/** The figures of the board in a few sentences that can be read out and quoted. */
export function sayDelivery(
  words: Words,
  counts: StatusCounts,
  asAt: IsoDate,
  closed: Period,
): string {
  if (counts.total === 0) return `As at ${sayDay(asAt)} the plan has no actions yet.`;
  const figures = [
    `As at ${sayDay(asAt)}, ${sayStates(words, counts)}.`,
    sayRatings(words, counts),
  ];
  return `${figures.filter(Boolean).join(' ')} ${sayLate(counts)}${sayUnheard(counts, closed)}.`;
}

/** 64 of 114 actions are complete (56%), 49 in progress (43%) and 1 not started (1%) */
function sayStates(words: Words, { total, byState }: StatusCounts): string {
  const { complete } = byState;
  const unstarted = byState['not-started'];
  const ended = putAside(byState);
  const first = `${sayNumber(complete)} of ${sayNumberOf(total, 'action')} ${total === 1 ? 'is' : areOrIs(complete)} ${sayInSentence(words, 'complete')}`;
  return sayList([
    withShare(first, complete, total),
    withShare(`${sayNumber(byState['in-progress'])} in progress`, byState['in-progress'], total),
    withShare(`${sayNumber(unstarted)} ${sayInSentence(words, 'not-started')}`, unstarted, total),
    ...(ended > 0
      ? [withShare(`${sayNumber(ended)} ${sayPutAsideInSentence(words)}`, ended, total)]
      : []),
  ]);
}

/** Of the 49 in progress, 21 are on track (43%), 21 at risk (43%) and 7 off track or overdue (14%). */
function sayRatings(words: Words, { byState, byStatus }: StatusCounts): string {
  const base = byState['in-progress'];
  if (base === 0) return '';
  const said = RATINGS.filter((status) => status === 'on-track' || byStatus[status] > 0).map(
    (status, at) => {
      const count = byStatus[status];
      const verb = at === 0 ? `${areOrIs(count)} ` : '';
      return withShare(`${sayNumber(count)} ${verb}${sayPhrase(words, status)}`, count, base);
    },
  );
  return `Of the ${sayNumber(base)} in progress, ${sayList(said)}.`;
}

/** How actions in progress are shown. */
export const RATINGS = ['on-track', 'at-risk', 'off-track', 'no-update'] as const;

const withShare = (words: string, count: number, base: number) =>
  `${words} (${sayShare({ count, base })})`;

const sayLate = ({ overdue }: StatusCounts) =>
  overdue === 0
    ? 'No action is overdue'
    : `${sayNumberOf(overdue, 'action')} ${areOrIs(overdue)} overdue`;

function sayUnheard({ byState, silent }: StatusCounts, closed: Period): string {
  if (byState['in-progress'] === 0) return '';
  return silent === 0
    ? `, and none in progress is without an update for ${closed.label}`
    : `, and no update for ${closed.label} was received for ${sayNumber(silent)}`;
}

/** 13 of 50 actions (26%) */
export function sayShareOf(counted: Count, what: string): string {
  const share = sayShare(counted);
  const said = `${sayNumber(counted.count)} of ${sayNumber(counted.base)} ${what}`;
  return share ? `${said} (${share})` : said;
}

const areOrIs = (count: number) => (count === 1 ? 'is' : 'are');

/** Heads of the list Needs attention. */
export const nameOfConcern = ({ statuses }: Words, concern: Concern): string =>
  concernWords((status) => statuses[status].label)[concern];

const concernWords = (name: (status: Status) => string): Readonly<Record<Concern, string>> => ({
  'red-without-corrective-action': `${name('off-track')}, no corrective action`,
  overdue: 'Overdue',
  disagreement: 'Not settled who is right',
  'declared-off-track': name('off-track'),
  silent: name('no-update'),
  reopened: `${name('complete')}, and taken up again`,
  'date-request': 'Asks for a later due date',
  'moved-twice': 'Due date moved twice or more',
  'declared-better-than-suggested': 'Declared better than the dates suggest',
  'late-start': 'Late start',
});

/** Why an action needs attention, with the days and figures behind it. */
export function sayConcern(words: Words, concern: Concern, progress: ActionProgress): string {
  const { latest, suggestion } = progress;
  switch (concern) {
    case 'red-without-corrective-action':
      return `Declared ${sayInSentence(words, 'off-track')}, and no corrective action is recorded`;
    case 'overdue':
      return `Overdue by ${sayNumberOf(progress.daysOverdue, 'day')}`;
    case 'disagreement': {
      const fields = progress.action.conflicts.map(({ field }) => sayField(field));
      return `People disagree, and nobody has chosen yet: ${sayList(fields)}`;
    }
    case 'declared-off-track':
      return `Declared ${sayInSentence(words, 'off-track')}`;
    case 'silent':
      return latest ? `No update since ${sayDay(latest.value.asOf)}` : 'No update received';
    case 'reopened': {
      const complete = lastCompletion(progress);
      return complete
        ? `Called ${sayInSentence(words, 'complete')} on ${sayShortDay(complete.value.asOf)}, and taken up again`
        : nameOfConcern(words, concern);
    }
    case 'date-request': {
      const asked = progress.openRequests.at(-1)?.value;
      return asked
        ? `Asked on ${sayShortDay(asked.askedOn)} to move the due date to ${sayShortDay(asked.to)}; not decided yet`
        : nameOfConcern(words, concern);
    }
    case 'moved-twice':
      return sayMoves(progress);
    case 'declared-better-than-suggested': {
      if (!suggestion.isRated || !latest) return nameOfConcern(words, concern);
      const declared = sayInSentence(words, latest.value.status);
      const suggested = sayInSentence(words, suggestion.rag);
      return `Declared ${declared}, the dates suggest ${suggested}: ${sayPace(suggestion)}`;
    }
    case 'late-start':
      return suggestion.isRated
        ? `${words.statuses['not-started'].label}, ${sayPercent(suggestion.percentOfTime)} of the time gone`
        : nameOfConcern(words, concern);
  }
}

/** 20% done, 78% of the time gone */
function sayPace({ percentDone, percentOfTime, reason }: Rated): string {
  const time =
    reason === 'past-due'
      ? 'the due date has passed'
      : `${sayPercent(percentOfTime)} of the time gone`;
  return percentDone === null ? time : `${sayPercent(percentDone)} done, ${time}`;
}

type Rated = Extract<Suggestion, { readonly isRated: true }>;

/** Due date moved 3 times, from 30 Sep 2017 to 31 Mar 2018 */
export function sayMoves({ revisions, originalDue, currentDue }: ActionProgress): string {
  const moved = `Due date moved ${sayTimes(revisions.length)}`;
  if (!originalDue || !currentDue) return moved;
  return `${moved}, from ${sayShortDay(originalDue)} to ${sayShortDay(currentDue)}`;
}

/** 30 to 89 days; 90 days or more */
export function saySilence(silence: Silence, { silentDays, longSilentDays }: StatusRules): string {
  if (silence === 'long-silent-days') return `${sayNumberOf(longSilentDays, 'day')} or more`;
  return longSilentDays - silentDays > 1
    ? `${silentDays} to ${sayNumberOf(longSilentDays - 1, 'day')}`
    : sayNumberOf(silentDays, 'day');
}

/** once, twice, 3 times */
export function sayTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : sayNumberOf(count, 'time');
}

/** The text of a corrective action with who and by when, or what of them is missing. */
export function sayCorrectiveAction({ text, who, by }: CorrectiveAction): string {
  const given = [who || 'nobody named', by ? `by ${sayShortDay(by)}` : 'no day given'];
  return `${text} (${given.join(', ')})`;
}
