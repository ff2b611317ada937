import { type Period, sayDay, sayShortDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { conditionOf } from '#domain/plans/conditionOf.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { PeriodsGrid } from '#domain/progress/periodsGrid.ts';
import type { SinceMeeting } from '#domain/progress/sinceMeeting.ts';
import type { PlanYear } from '#domain/records/planYear.ts';
import { PLAN_YEAR_STATE_WORDS, sayShareOf } from '#ui/planWords.ts';
import { sayShortPeriod } from '#ui/changeWords.ts';
import { sayList, sayNumber, sayNumberOf } from '#ui/words.ts';

/** Plan 2017-18: adopted; where approval had a condition, that one and what became of it. */
export function sayPlanYear(year: PlanYear | null, asAt: IsoDate): string {
  if (!year) return 'No plan year yet';
  const plan = `Plan ${year.label}:`;
  const state = PLAN_YEAR_STATE_WORDS[year.state].toLowerCase();
  const step = conditionOf(year, asAt);
  if (!step) return `${plan} ${state}`;
  const { on, condition, conditionMetOn } = step;
  const met = conditionMetOn ? `met ${sayShortDay(conditionMetOn)}` : 'not recorded as met';
  const approved = year.state === 'approved-subject-to' ? 'approved' : state;
  return `${plan} ${approved}; condition of ${sayShortDay(on)} ${met}: ${condition}`;
}

/** Under the number of silent actions: how many of them are counted as overdue, too. */
export const saySilentAndOverdue = (count: number): string | undefined =>
  count === 0 ? undefined : `${sayNumber(count)} overdue, too`;

/** What the list comes to. */
export function sayAttention(count: number, total: number): string {
  if (count === 0) return `None of the ${sayNumberOf(total, 'action')} needs attention today.`;
  const needs = count === 1 ? 'needs attention' : 'need attention';
  return `${sayShareOf({ count, base: total }, 'actions')} ${needs}, the gravest first. One action can have several reasons.`;
}

/** Under the key numbers: what their movement is counted from, and which periods were silent. */
export function sayComparedWith({ meeting, closedPeriod }: SinceMeeting, closed: Period): string {
  const then = closedPeriod.id === closed.id ? '' : `, then for ${sayShortPeriod(closedPeriod)}`;
  return `Movement since the board met on ${sayDay(meeting.on)}. No update: for ${sayShortPeriod(closed)}${then}.`;
}

export const NO_MEETING_YET =
  'No earlier meeting of the board is recorded, so there is nothing to compare with yet.';

/** Where the periods of each action are. */
export function sayPeriodsLink({ rows, ends }: PeriodsGrid): string {
  const changed = rows.filter(({ hasChanged }) => hasChanged).length;
  return `Each action over the last ${sayNumberOf(ends.length, 'period')}: ${sayNumber(changed)} of ${sayNumber(rows.length)} changed in status or due date`;
}

const REFS_NAMED = 4;

/** MH-1, MH-3, SM-2 and 5 more */
export function sayRefs(all: readonly ActionProgress[]): string {
  const refs = all.map(({ action }) => action.value.ref);
  const more = refs.length - REFS_NAMED;
  if (more <= 1) return sayList(refs);
  return `${refs.slice(0, REFS_NAMED).join(', ')} and ${sayNumber(more)} more`;
}
