import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import { sayVerdict } from '#ui/verdictWords.ts';
import { sayList, sayNumberOf } from '#ui/words.ts';

/** Mental Health: behind plan, and the indicator has not moved. */
export const sayPriority = ({ title, delivered, outcome, indicators }: PriorityDelivery): string =>
  `${title}: ${lowerFirst(sayVerdict(delivered.delivery, outcome, indicators.length))}.`;

const sayCounted = ({ length }: readonly unknown[]) => (length === 0 ? 'none' : String(length));

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Of 5 priorities, 2 are delivered or on plan; of 1 the indicators have moved the right way … */
export function sayMatrix(rows: readonly PriorityDelivery[]): string {
  const goingWell = rows.filter(
    ({ delivered: { delivery } }) => delivery === 'delivered' || delivery === 'on-plan',
  );
  const moved = rows.filter(({ outcome }) => outcome === 'moved-right');
  const unknown = rows.filter(({ outcome }) => outcome === 'not-known');
  const both = goingWell.filter((row) => moved.includes(row));
  return `Of ${sayNumberOf(rows.length, 'priority', 'priorities')}, ${sayList([
    `${sayCounted(goingWell)} ${goingWell.length === 1 ? 'is' : 'are'} delivered or on plan`,
    `${sayCounted(moved)} ${moved.length === 1 ? 'has' : 'have'} indicators that moved the right way`,
    `${sayCounted(both)} both`,
  ])}. Of ${sayCounted(unknown)} it is not known whether the indicators moved.`;
}
