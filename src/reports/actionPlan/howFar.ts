import type { ReportRow } from '#domain/pack/planReport.ts';
import { typeDay } from '#domain/calendar.ts';
import type { DateRevision } from '#domain/records/dateRevision.ts';
import type { MilestoneStep } from '#domain/progress/milestoneSteps.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { sayState, sayStatus, type Words } from '#ui/partnershipWords.ts';
import type { ExplainedColumn } from '../column.ts';

/** Where it stands, as the screen shows it. */
export const standingColumns = (words: Words): readonly ExplainedColumn<ReportRow>[] => [
  {
    id: 'status',
    title: 'Status',
    kind: 'text',
    width: 16,
    explained:
      'As it is shown on the as-at day; the sheet Key says what each means. Past its due date it reads Overdue, whatever was declared.',
    status: ({ status }) => status,
    read: ({ status, isOverdue }) => sayStatus(words, status, isOverdue),
  },
  {
    id: 'percent-done',
    title: 'Done (%)',
    kind: 'percent',
    width: 10,
    explained: 'As last reported. Blank: no percentage was given, which is not 0%.',
    read: ({ percentDone }) => percentDone,
  },
  {
    id: 'milestones-done',
    title: 'Milestones done',
    kind: 'text',
    width: 12,
    explained: 'How many, of how many there are. Blank: it has none.',
    read: ({ milestones, milestonesDone }) =>
      milestones.length === 0 ? '' : `${milestonesDone} of ${milestones.length}`,
  },
];

/** By when, and how that was moved. */
export const DATES: readonly ExplainedColumn<ReportRow>[] = [
  {
    id: 'start',
    title: FIELD_WORDS.start,
    kind: 'day',
    width: 12,
    explained: 'When work begins. Blank: no day was set.',
    read: ({ action }) => action.value.start,
  },
  {
    id: 'original-due',
    title: FIELD_WORDS.originalDue,
    kind: 'day',
    width: 12,
    explained: 'The due date first agreed. It never changes.',
    read: ({ originalDue }) => originalDue,
  },
  {
    id: 'current-due',
    title: 'Current due date',
    kind: 'day',
    width: 12,
    explained: 'The due date agreed since, or the first where it was never moved.',
    read: ({ currentDue }) => currentDue,
  },
  {
    id: 'times-moved',
    title: 'Times moved',
    kind: 'number',
    width: 9,
    explained: 'How often the due date was moved by agreement.',
    read: ({ revisions }) => revisions.length,
  },
  {
    id: 'days-overdue',
    title: 'Days overdue',
    kind: 'number',
    width: 10,
    explained: 'Days past the current due date. Blank: it is not overdue.',
    read: ({ isOverdue, daysOverdue }) => (isOverdue ? daysOverdue : null),
  },
];

/** What is behind the status. */
export const columnsBehind = (words: Words): readonly ExplainedColumn<ReportRow>[] => [
  {
    id: 'delivery-state',
    title: 'Delivery state',
    kind: 'text',
    width: 14,
    explained: 'Where it stands in its life: counted before any rating is.',
    read: ({ state }) => sayState(words, state),
  },
  {
    id: 'declared',
    title: 'Declared by the chair',
    kind: 'text',
    width: 16,
    explained:
      'The status in the latest update, in the chair’s own judgement. Blank: no update yet.',
    status: ({ said }) => said?.status ?? null,
    read: ({ said }) => (said ? words.statuses[said.status].label : ''),
  },
  {
    id: 'milestones',
    title: 'Milestones',
    kind: 'text',
    width: 40,
    explained: 'Each in a line: whether it is done, and by when it is due.',
    read: ({ steps }) => steps.map(sayStep).join('\n'),
  },
  {
    id: 'due-date-moves',
    title: 'Why the due date was moved',
    kind: 'text',
    width: 40,
    explained: 'Each move in a line: from, to, the reason, and who agreed.',
    read: ({ revisions }) => revisions.map(({ value }) => sayMove(value)).join('\n'),
  },
];

const sayStep = ({ milestone: { value }, isDone }: MilestoneStep) =>
  `${isDone ? 'Done' : 'Not done'}: ${value.title}${value.due ? ` (due ${typeDay(value.due)})` : ''}`;

/** Of a public edition there is no reason. */
const sayMove = ({ from, to, reason, approver }: DateRevision) => {
  const days = `${from ? typeDay(from) : 'No date'} to ${typeDay(to)}`;
  return `${reason ? `${days}: ${reason}` : days} (${approver})`;
};
