import { type Period, sayDay } from '#domain/calendar.ts';
import type { DueActions, DueList, DueRow } from '#domain/progress/dueLists.ts';
import { sayInSentence, type Words } from '#ui/partnershipWords.ts';
import { saySilence, sayTimes } from '#ui/planWords.ts';
import { lowerFirst, sayAge, sayNumberOf, sayPercent } from '#ui/words.ts';

/** The heading of each list, with the bound it goes by. */
export function sayList(list: DueList, { rules, period }: Pick<DueActions, 'rules' | 'period'>) {
  switch (list) {
    case 'returned':
      return 'Returned to you with a reason';
    case 'overdue':
      return 'Overdue';
    case 'due-soon':
      return `Due within ${sayNumberOf(rules.dueSoonDays, 'day')}`;
    case 'update-due':
      return `Update due for ${period.label}`;
    case 'long-silent':
      return `Silent for ${saySilence('long-silent-days', rules)}`;
    case 'silent':
      return `Silent for ${saySilence('silent-days', rules)}`;
    case 'asked-to-move':
      return 'Asked to move, not decided yet';
    case 'done':
      return `Updated for ${period.label}`;
  }
}

/** What puts an action into a list, in a few words under its heading. */
export const LIST_MEANINGS: Readonly<Record<DueList, string>> = {
  returned: 'An update was not accepted. A new one, or a correction, answers it.',
  overdue: 'Past the current due date, and not finished.',
  'due-soon': 'Not finished, and the due date is near: today counts.',
  'update-due': 'Work that has begun, or should have, and of which the period has no update yet.',
  'long-silent': 'Counted from the last update, else from the start.',
  silent: 'Counted from the last update, else from the start.',
  'asked-to-move':
    'Somebody asked for another due date. Until it is agreed, the current one stands.',
  done: 'Nothing is asked of these until the next period.',
};

/** Why an action is in a list. */
export function sayWhy(words: Words, list: DueList, row: DueRow): string {
  const { returned, request, currentDue, daysToDue, daysOverdue, latest } = row;
  switch (list) {
    case 'returned':
      return returned
        ? `Returned on ${sayDay(returned.value.on)} by ${returned.value.by}: ${returned.value.reason}`
        : '';
    case 'overdue':
      return currentDue
        ? `Was due on ${sayDay(currentDue)}, ${sayNumberOf(daysOverdue, 'day')} ago${sayMoved(row)}`
        : '';
    case 'due-soon':
      return currentDue
        ? `Due on ${sayDay(currentDue)}, ${sayAge(-(daysToDue ?? 0))}${sayMoved(row)}`
        : '';
    case 'update-due':
      return row.isSilent ? `${saySince(row)}: silent` : saySince(row);
    case 'long-silent':
    case 'silent':
      return `${sayNumberOf(row.daysSinceWord ?? 0, 'day')} without a word: ${lowerFirst(saySince(row))}`;
    case 'asked-to-move': {
      if (!request) return '';
      const { from, to, reason, askedOn } = request.value;
      const days = from ? `from ${sayDay(from)} to ${sayDay(to)}` : `to ${sayDay(to)}`;
      return `Asked on ${sayDay(askedOn)}, ${days}: ${reason}`;
    }
    case 'done': {
      if (!latest) return '';
      const { asOf, status, percentDone } = latest.value;
      const done = percentDone === null ? '' : `, ${sayPercent(percentDone)} done`;
      return `${sayDay(asOf)}: ${sayInSentence(words, status)}${done}`;
    }
  }
}

const sayMoved = ({ revisions }: DueRow) =>
  revisions.length > 0 ? `, moved ${sayTimes(revisions.length)}` : '';

/** Last update 30 September 2017 */
function saySince({ latest, action }: DueRow): string {
  if (latest) return `Last update ${sayDay(latest.value.asOf)}`;
  const { start } = action.value;
  return start ? `No update received since its start on ${sayDay(start)}` : 'No update received';
}

/** In time until 10 April 2018 */
export const sayInTime = (period: Period, until: string): string =>
  `Reporting on ${period.label}, in time until ${until}`;
