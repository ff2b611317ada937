import type { PlanReport } from '#domain/pack/planReport.ts';
import { openActions } from '#domain/progress/counts.ts';
import {
  DELIVERY_STATES,
  type DeliveryState,
  STATUSES,
  type Status,
} from '#domain/progress/status.ts';
import { RATINGS } from '#ui/planWords.ts';
import { sayState, type Words } from '#ui/partnershipWords.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import type { SummaryGrid, SummaryPart } from '../xlsx/summarySheet.ts';

/** What the board's page counts, over the actions of a file: states first, then ratings. */
export function summaryOf(words: Words, report: PlanReport): readonly SummaryPart[] {
  const { counts, closedPeriod, attention } = report;
  const { total, byState, byStatus, overdue, silent } = counts;
  const inProgress = byState['in-progress'];
  const line = (label: string, count: number, base: number, status: Status | null = null) => ({
    ...{ label, count, base, status },
  });
  return [
    {
      title: `Where the ${sayNumberOf(total, 'action')} ${total === 1 ? 'stands' : 'stand'}`,
      lines: [
        ...DELIVERY_STATES.map((state) =>
          line(sayState(words, state), byState[state], total, STATUS_OF_STATE[state]),
        ),
        line('All actions', total, total),
      ],
    },
    {
      title: `How the ${sayNumber(inProgress)} in progress are rated`,
      lines: [
        ...RATINGS.map((status) =>
          line(sayRating(words, status), byStatus[status], inProgress, status),
        ),
        line('All in progress', inProgress, inProgress),
      ],
    },
    {
      title: 'What to ask about',
      lines: [
        line('Overdue, of those not finished', overdue, openActions(counts)),
        line(`No update for ${closedPeriod.label}, of those in progress`, silent, inProgress),
        line('Needs attention, of all', attention, total),
      ],
    },
  ];
}

const sayRating = ({ statuses }: Words, status: Status) =>
  status === 'off-track' ? `${statuses[status].label} or overdue` : statuses[status].label;

/** Those in progress have the colours of their ratings instead. */
const STATUS_OF_STATE: Readonly<Record<DeliveryState, Status | null>> = {
  complete: 'complete',
  'in-progress': null,
  'not-started': 'not-started',
  suspended: 'suspended',
  closed: 'closed',
};

/** Each subgroup in a row; `null` where a file has one alone. */
export function gridOf({ statuses }: Words, { bySubgroup }: PlanReport): SummaryGrid | null {
  if (bySubgroup.length < 2) return null;
  return {
    columns: [
      'Subgroup',
      'All actions',
      ...STATUSES.map((status) => statuses[status].label),
      'Overdue',
    ],
    rows: bySubgroup.map(({ name, counts: { total, byStatus, overdue } }) => ({
      label: name,
      counts: [total, ...STATUSES.map((status) => byStatus[status]), overdue],
    })),
  };
}
