import { sayStatusOverTime } from '#charts/statusOverTime/words.ts';
import { chartBlock } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';

/** How the plan came to where it is, period by period. */
export function overTimeSection(context: ReportContext): ReportSection | null {
  const { statusOverTime, meanDone } = context.story;
  if (statusOverTime.length === 0) return null;
  return {
    ...{ id: 'over-time', title: 'Over the plan year' },
    message: sayStatusOverTime(context.words, statusOverTime),
    blocks: [
      chartBlock(context, 'status-over-time', 'Status over time', {
        ...{ kind: 'status-over-time', periods: statusOverTime },
      }),
      chartBlock(context, 'average-done', 'Average done', {
        ...{ kind: 'average-done', periods: meanDone },
      }),
    ],
  };
}
