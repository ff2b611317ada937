import { daysBetween, sayShortDay } from '#domain/calendar.ts';
import type { RequestRow } from '#domain/progress/askedToMove.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { sayTimes } from '#ui/planWords.ts';
import { sayLength } from '#ui/words.ts';

/** 31 Mar 2018 to 30 Jun 2018, 3 months later */
export function sayMove({ request, row }: RequestRow): string {
  const { to } = request.value;
  const from = row.currentDue;
  if (!from) return `No due date yet, asked for ${sayShortDay(to)}`;
  const days = daysBetween(from, to);
  if (days === 0) return `Due on ${sayShortDay(to)} already`;
  const length = sayLength(Math.abs(days));
  return `${sayShortDay(from)} to ${sayShortDay(to)}, ${length} ${days > 0 ? 'later' : 'earlier'}`;
}

export const sayAsked = ({ request }: RequestRow): string =>
  `${sayAuthor(request.author)}, ${sayShortDay(request.value.askedOn)}`;

export const sayMovedBefore = ({ row }: RequestRow): string =>
  row.revisions.length === 0 ? 'Never' : capital(sayTimes(row.revisions.length));

/** What was decided, by whom, when and why. */
export function sayDecision({ agreed, refused }: RequestRow): string {
  if (agreed) {
    const { to, approver, madeOn } = agreed.value;
    return `Agreed to ${sayShortDay(to)} by ${approver || 'somebody not named'}, ${sayShortDay(madeOn)}`;
  }
  if (!refused) return 'Not decided yet';
  const { by, on, reason } = refused.value;
  return `Not agreed by ${by}, ${sayShortDay(on)}: ${reason}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
