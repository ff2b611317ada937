import { type Count, openActions, putAside } from '#domain/progress/counts.ts';
import type { Status } from '#domain/progress/status.ts';
import { sayPutAside } from '#ui/partnershipWords.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { sayNumber, sayShare } from '#ui/words.ts';
import { chartBlock } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { KeyFigure, ReportSection } from '../report.ts';

/** The board's own figures, and its first two charts. */
export function standingSection({ words, pack: { board } }: ReportContext): ReportSection {
  const { counts, asAt, closedPeriod, bySubgroup, againstPlan } = board;
  const message = sayDelivery(words, counts, asAt, closedPeriod);
  const charts = [
    chartBlock({ words }, 'status-by-subgroup', 'Status by subgroup', {
      ...{ kind: 'status-by-subgroup', rows: bySubgroup },
    }),
    ...(againstPlan
      ? [
          chartBlock({ words }, 'progress-against-plan', 'Progress against plan', {
            ...{ kind: 'progress-against-plan', plan: againstPlan },
          }),
        ]
      : []),
  ];
  return {
    ...{ id: 'standing', title: 'Where the plan stands', message },
    blocks: [
      { kind: 'numbers', label: 'Where the actions stand', numbers: deliveryFigures() },
      { kind: 'numbers', label: 'What to ask about', numbers: askingFigures() },
      ...(counts.total > 0 ? charts : []),
    ],
  };

  function deliveryFigures(): readonly KeyFigure[] {
    const { total, byState } = counts;
    return [
      { label: 'All actions', count: total, base: null, of: '', status: null },
      figure(words.statuses.complete.label, byState.complete, total, 'complete'),
      figure('In progress', byState['in-progress'], total),
      figure(words.statuses['not-started'].label, byState['not-started'], total, 'not-started'),
      figure(sayPutAside(words), putAside(byState), total),
    ];
  }

  function askingFigures(): readonly KeyFigure[] {
    const inProgress = counts.byState['in-progress'];
    const unheard = `${words.statuses['no-update'].label} for ${closedPeriod.label}`;
    return [
      figure('Overdue, of those not finished', counts.overdue, openActions(counts), 'off-track'),
      figure(`${unheard}, of those in progress`, counts.silent, inProgress, 'no-update'),
      figure('Needs attention', board.attention.length, counts.total),
    ];
  }
}

export const figure = (
  label: string,
  count: number,
  base: number,
  status: Status | null = null,
): KeyFigure => ({ label, count, base, of: sayOf({ count, base }), status });

/** of 50 (26%) */
function sayOf(counted: Count): string {
  const share = sayShare(counted);
  return `of ${sayNumber(counted.base)}${share ? ` (${share})` : ''}`;
}
