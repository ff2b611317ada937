import { sayDay } from '#domain/calendar.ts';
import type { Dependency, Wait } from '#domain/plans/dependencies.ts';
import { sayNumberOf } from '#ui/words.ts';

/** Stands out: whoever reads it has something to ask. */
export const isWorrying = (wait: Wait): boolean => {
  switch (wait) {
    case 'late':
    case 'due-after':
    case 'suspended':
    case 'closed':
    case 'out-of-plan':
      return true;
    case 'in-time':
    case 'done':
      return false;
  }
};

/** How it stands with what this action waits for. */
export function sayWait({ row, wait }: Dependency): string {
  const { currentDue, daysOverdue } = row;
  const due = currentDue ? `due ${sayDay(currentDue)}` : 'no due date';
  switch (wait) {
    case 'done':
      return 'Done: nothing to wait for';
    case 'in-time':
      return capital(due);
    case 'late':
      return `Late: ${due}, ${sayNumberOf(daysOverdue, 'day')} ago`;
    case 'due-after':
      return `${capital(due)}: after this one is due`;
    case 'suspended':
      return 'Suspended: this one cannot go on without it';
    case 'closed':
      return 'Will not be delivered: this one cannot wait for it';
    case 'out-of-plan':
      return 'Taken out of the plan: this one cannot wait for it';
  }
}

/** How it stands with this action for what waits for it. */
export function sayNeededBy({ row, wait }: Dependency): string {
  const due = row.currentDue ? `due ${sayDay(row.currentDue)}` : 'no due date';
  switch (wait) {
    case 'done':
      return 'It need not wait any more';
    case 'in-time':
      return capital(due);
    case 'late':
      return `${capital(due)}: held up by this one, which is late`;
    case 'due-after':
      return `${capital(due)}: before this one is`;
    case 'suspended':
      return `${capital(due)}: held up, while this one is suspended`;
    case 'closed':
    case 'out-of-plan':
      return `${capital(due)}: waits in vain`;
  }
}

export const sayUnknown = (count: number): string =>
  `${sayNumberOf(count, 'action')} that ${count === 1 ? 'is' : 'are'} not on this device`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
