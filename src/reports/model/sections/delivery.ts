import { sayMatrix } from '#charts/deliveryOutcome/words.ts';
import { sayVerdictRule } from '#ui/verdictWords.ts';
import { chartBlock, heading } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';

/** Whether findings are answered, actions delivered, and whether the harm moves; with the rule. */
export function deliverySection(context: ReportContext): ReportSection | null {
  const { delivery } = context.pack;
  if (!delivery) return null;
  return {
    ...{ id: 'delivery', title: 'Delivery against the assessment' },
    message: sayMatrix(delivery.rows),
    blocks: [
      chartBlock(context, 'delivery-outcome', 'Delivery and outcome', {
        ...{ kind: 'delivery-outcome', rows: delivery.rows },
      }),
      heading('How the verdicts are made'),
      { kind: 'list', items: sayVerdictRule(delivery.rules) },
    ],
  };
}
