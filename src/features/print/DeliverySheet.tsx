import { DeliveryOutcomeChart } from '#charts/deliveryOutcome/DeliveryOutcomeChart.tsx';
import type { DeliveryAgainstAssessment } from '#domain/assessment/priorityDelivery.ts';
import { sayVerdictRule } from '#ui/verdictWords.ts';
import styles from './Pack.module.css';
import { usePaperDrawing } from './usePaperDrawing.ts';

interface DeliverySheetProps {
  readonly delivery: DeliveryAgainstAssessment;
}

/** Whether findings are answered, actions delivered, and whether the harm moves; with the rule. */
export function DeliverySheet({ delivery: { rows, rules } }: DeliverySheetProps) {
  const drawing = usePaperDrawing();
  return (
    <>
      <h2 className={styles.heading}>Delivery against the assessment</h2>
      <div className={styles.charts}>
        <DeliveryOutcomeChart rows={rows} {...drawing} />
      </div>
      <ul className={styles.small}>
        {sayVerdictRule(rules).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
