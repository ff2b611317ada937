import { sayDay } from '#domain/calendar.ts';
import type { Chase, Chases } from '#domain/progress/chase.ts';
import type { DueRow } from '#domain/progress/dueLists.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { sayChair } from '#ui/subgroupWords.ts';
import { sayAge, sayNumber, sayNumberOf } from '#ui/words.ts';

/** Updates are owed by 5 of 9 subgroups, on 23 actions in all. */
export function sayOwing({ subgroups, period }: Chases): string {
  const owing = subgroups.filter(({ owed }) => owed.length > 0);
  const actions = owing.reduce((sum, { owed }) => sum + owed.length, 0);
  return owing.length === 0
    ? `No update for ${period.label} is owed.`
    : `Updates for ${period.label} are still owed by ${sayNumber(owing.length)} of ${sayNumberOf(subgroups.length, 'subgroup')}, on ${sayNumberOf(actions, 'action')} in all.`;
}

/** 5 updates still owed, 7 received; 1 of them was returned */
export function sayReported({ owed, doneCount, returned }: Chase): string {
  const back = returned.length > 0 ? `, ${sayNumber(returned.length)} of them returned` : '';
  return `${sayNumberOf(owed.length, 'update')} still owed${back}; ${sayNumber(doneCount)} received.`;
}

/** Mental Health: 5 updates for October to December 2017, by 10 January 2018 */
export const saySubject = ({ period, dueBy }: Chases, { profile, owed }: Chase): string =>
  `Subject: ${profile.subgroup.value.name}: ${sayNumberOf(owed.length, 'update')} for ${period.label}, by ${sayDay(dueBy)}`;

/** In plain text, as any mail program takes it: no marks, and one line for each thing. */
export function sayBody(words: Words, chases: Chases, chase: Chase): string {
  const { period, dueBy, note, partnership, asAt } = chases;
  const { profile, owed, returned, heldUp } = chase;
  const unheard = owed.filter((row) => !returned.includes(row));
  return [
    `To: ${sayChair(profile)}, ${profile.subgroup.value.name} subgroup`,
    '',
    `${partnership} is asking for updates for ${period.label} by ${sayDay(dueBy)}. As at ${sayDay(asAt)}, ${sayNumberOf(owed.length, 'action')} of your plan still ${owed.length === 1 ? 'needs' : 'need'} one.`,
    ...(note ? ['', note] : []),
    ...listed('Returned, and waiting for your answer', returned, sayReturned),
    ...listed('No update yet', unheard, sayUnheard),
    ...listed('Reported, and overdue or due soon', heldUp, sayDueWords),
    '',
    'How to answer',
    '- In the app: open Due, choose your subgroup, and press "Work through these".',
    `- Or reply to this message with, for each action: its status (${STATUSES_ASKED.map((status) => sayInSentence(words, status)).join(', ')} or ${sayInSentence(words, 'complete')}), how much is done in per cent, and what has changed. Where it is ${sayInSentence(words, 'off-track')}: what will be done about it, by whom and by when. Where it is ${sayInSentence(words, 'complete')}: what shows it.`,
    '- Leave out anything by which a person could be known.',
  ].join('\n');
}

/** Of work in hand. */
const STATUSES_ASKED = ['on-track', 'at-risk', 'off-track'] as const;

function listed(
  heading: string,
  rows: readonly DueRow[],
  say: (row: DueRow) => string,
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => {
    const { ref, title } = row.action.value;
    return `- ${ref} ${title}: ${say(row)}`;
  });
  return ['', `${heading} (${rows.length})`, ...lines];
}

function sayReturned({ returned }: DueRow): string {
  if (!returned) return '';
  const { on, by, reason } = returned.value;
  return `returned on ${sayDay(on)} by ${by}. ${reason.replaceAll(/\s+/g, ' ')}`;
}

/** last update 30 September 2017, 104 days ago; overdue by 28 days, since 15 December 2017 */
function sayUnheard(row: DueRow): string {
  const { latest, daysSinceWord, action } = row;
  const days = sayNumberOf(daysSinceWord ?? 0, 'day');
  const { start } = action.value;
  const begun = start
    ? `no update received since it was to start on ${sayDay(start)}, ${days} ago`
    : 'no update received';
  const since = latest ? `last update ${sayDay(latest.value.asOf)}, ${days} ago` : begun;
  return `${since}; ${sayDueWords(row)}`;
}

/** due tomorrow, 13 January 2018 */
function sayDueWords({ currentDue, isOverdue, daysOverdue, daysToDue }: DueRow): string {
  if (!currentDue) return 'no due date';
  if (isOverdue)
    return `overdue by ${sayNumberOf(daysOverdue, 'day')}, since ${sayDay(currentDue)}`;
  const isNear = daysToDue !== null && daysToDue >= 0 && daysToDue <= NEAR_DAYS;
  return isNear ? `due ${sayAge(-daysToDue)}, ${sayDay(currentDue)}` : `due ${sayDay(currentDue)}`;
}

/** From here on a day says more than how far off it is. */
const NEAR_DAYS = 28;
