import { sayShortDay } from '#domain/calendar.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { ActionChange, ChangeKind } from '#domain/progress/changesBetween.ts';
import type { PeriodsGrid, PeriodsRow } from '#domain/progress/periodsGrid.ts';
import { sayChange } from '#ui/changeWords.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import { sayPercent } from '#ui/words.ts';

export const sayHowTheyAreShown = ({ statuses }: Words): string =>
  `Each action as it stood on the last day of each period, by what is known now. ${statuses['no-update'].label}: in progress, and no update was received in the period.`;

export const NOT_IN_PLAN = 'Not in the plan';

/** Q3 2017-18, or with it that it is not over. */
export const sayPeriodHead = ({ period, isRunning }: PeriodsGrid['ends'][number]): string =>
  isRunning ? `${period.shortLabel} so far` : period.shortLabel;

export function sayCell(words: Words, progress: ActionProgress | null): string {
  if (!progress) return NOT_IN_PLAN;
  return [sayStatus(words, progress.status, progress.isOverdue), sayCellDone(progress)]
    .filter(Boolean)
    .join(', ');
}

/** 40% done; empty where it was complete, or where the figure is of a period before. */
export const sayCellDone = ({ percentDone, state, isSilent }: ActionProgress): string =>
  percentDone === null || state === 'complete' || isSilent ? '' : `${sayPercent(percentDone)} done`;

/** The latest change of status or due day with its period, and how far the work went over them all. */
export function sayRowChange(words: Words, row: PeriodsRow, ends: PeriodsGrid['ends']): string {
  const at = row.steps.findLastIndex(({ kinds }) => kinds.some(isTold));
  const step = row.steps[at];
  const end = ends[at + 1];
  const changed =
    step && end
      ? `${sayPeriodHead(end)}: ${step.kinds
          .filter(isTold)
          .map((kind) => sayStep(words, kind, step))
          .join('; ')}`
      : 'No change in status or due date';
  const done = sayDone(row);
  return done ? `${changed}. ${done}` : changed;
}

/** Said by the figures, not by words; and a silence is said by the status it shows as. */
const isTold = (kind: ChangeKind) => kind !== 'percent-moved' && kind !== 'newly-silent';

function sayStep(words: Words, kind: ChangeKind, step: ActionChange): string {
  switch (kind) {
    case 'completed':
      return `completed, ${sayChange(words, kind, step)}`;
    case 'newly-overdue':
      return `past its due date of ${step.after?.currentDue ? sayShortDay(step.after.currentDue) : ''}`;
    case 'due-moved':
      return `due date ${sayChange(words, kind, step)}`;
    case 'new':
      return 'new in the plan';
    case 'status-moved':
    case 'newly-silent':
    case 'percent-moved':
    case 'dropped':
      return sayChange(words, kind, step);
  }
}

function sayDone({ cells }: PeriodsRow): string {
  const given = cells.flatMap((cell) =>
    cell && cell.state !== 'complete' ? (cell.percentDone ?? []) : [],
  );
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  return `${sayPercent(first)} to ${sayPercent(last)} done`;
}
