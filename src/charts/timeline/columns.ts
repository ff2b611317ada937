import { sayShortDay } from '#domain/calendar.ts';
import type { TimelineBar } from '#domain/progress/timeline.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayMove, sayObjective, saySteps } from './words.ts';

/** Of the table under the chart: every day and every number that is drawn. */
export const timelineColumns = (words: Words): readonly TableColumn<TimelineBar>[] => [
  { title: 'Ref', width: 'fit', read: ({ ref }) => ref },
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ title }) => title },
  { title: 'Objective', width: 'medium', read: ({ objective }) => sayObjective(objective) },
  { title: 'Start', width: 'fit', read: ({ start }) => (start ? sayShortDay(start) : 'No start') },
  {
    title: 'First agreed',
    width: 'fit',
    read: ({ originalDue }) => (originalDue ? sayShortDay(originalDue) : 'No due date'),
  },
  { title: 'Due', width: 'fit', read: ({ due }) => (due ? sayShortDay(due) : 'No due date') },
  {
    title: 'Moved by',
    width: 'fit',
    read: ({ due, daysMoved }) => {
      if (!due) return 'Not known';
      return daysMoved === 0 ? 'Not moved' : sayMove(daysMoved);
    },
  },
  {
    title: 'Milestones',
    width: 'medium',
    read: (bar) => (bar.stepCount > 0 ? sayMilestones(bar) : 'None'),
  },
  {
    title: 'Status',
    read: ({ status, isOverdue }) => sayStatus(words, status, isOverdue),
  },
];

/** 2 of 4 milestones done; then each with its day. */
function sayMilestones(bar: TimelineBar): string {
  const dated = bar.steps.map(
    ({ title, due, isDone }) => `${title} (${sayShortDay(due)}${isDone ? ', done' : ''})`,
  );
  return [saySteps(bar), ...dated].join('; ');
}
