import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { MilestoneDoubt } from '#domain/plans/editMilestones.ts';
import type { Milestone } from '#domain/records/milestone.ts';

/** The fields of a milestone as they are called on the screen. */
export const MILESTONE_WORDS: Readonly<Record<keyof Milestone | 'isRetired', string>> = {
  action: 'Action',
  title: 'Milestone',
  due: 'Due',
  order: 'Place in the list',
  movedFrom: 'Moved from',
  isRetired: 'In use or not',
};

/** A field that a newer app added keeps the name it has there. */
export const sayMilestoneField = (field: string): string =>
  Object.hasOwn(MILESTONE_WORDS, field)
    ? MILESTONE_WORDS[field as keyof typeof MILESTONE_WORDS]
    : field;

export function sayMilestoneValue(field: string, value: unknown): string {
  if (field === 'isRetired') return value === true ? 'Taken out' : 'Kept';
  if (value === undefined || value === null || value === '') return 'Left blank';
  if (field === 'due') return sayDay(value as IsoDate);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** After the action’s due date, 31 March 2018 */
export function sayDoubt(
  doubt: MilestoneDoubt,
  { start, currentDue }: { readonly start: IsoDate | null; readonly currentDue: IsoDate | null },
): string {
  switch (doubt) {
    case 'after-due':
      return `After the action’s due date${currentDue ? `, ${sayDay(currentDue)}` : ''}`;
    case 'before-start':
      return `Before the action’s start${start ? `, ${sayDay(start)}` : ''}`;
  }
}
