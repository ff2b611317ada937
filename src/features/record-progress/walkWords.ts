import { sayDay } from '#domain/calendar.ts';
import type { DueRow } from '#domain/progress/dueLists.ts';
import type { MeetingWalk, WalkPlace, WalkView } from '#domain/progress/walk.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';

/** 3 of 12 */
export const sayPlace = ({ number, count }: WalkPlace): string =>
  number === null
    ? `Beside the ${sayNumber(count)} that you work through`
    : `${sayNumber(number)} of ${sayNumber(count)}`;

export const sayWhose = ({ subgroup, agency }: WalkView): string =>
  [subgroup || 'All subgroups', agency && `led by ${agency}`].filter(Boolean).join(', ');

export function sayWalk(walk: MeetingWalk, { period, rules }: WalkView): string {
  switch (walk) {
    case 'open':
      return 'All that are open';
    case 'update-due':
      return `Those without an update for ${period.label}`;
    case 'any-silent':
      return `Those without a word for ${sayNumberOf(rules.silentDays, 'day')} or more`;
  }
}

export const WALK_MEANINGS: Readonly<Record<MeetingWalk, string>> = {
  open: 'In progress or not started, whether or not anything was said of them lately',
  'update-due': 'Their start has come, and the period has no update yet',
  'any-silent': 'Counted from the last update, else from the start',
};

/** 9 actions recorded, 3 skipped */
export function sayEnd(recorded: number, skipped: number): string {
  const done = `Progress was recorded on ${sayNumberOf(recorded, 'action')}`;
  return skipped === 0 ? `${done}. None was skipped.` : `${done}, ${sayNumber(skipped)} skipped.`;
}

export function sayNewRequest({ currentDue, request }: DueRow): string {
  const due = currentDue ? sayDay(currentDue) : 'None';
  return request ? `${due}; asked to move it to ${sayDay(request.value.to)}` : due;
}
