import { lazy, Suspense, useId } from 'react';
import {
  deliveryAgainstAssessment,
  type PriorityDelivery,
} from '#domain/assessment/priorityDelivery.ts';
import type { Movement, Movements } from '#domain/indicators/direction.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { DIRECTION_WORDS, sayLimits } from '#ui/indicatorWords.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayOfDue, sayVerdict, sayVerdictRule } from '#ui/verdictWords.ts';
import { sayCount } from '#ui/words.ts';
import styles from './BoardPage.module.css';

const DeliveryOutcomeChart = lazy(async () => {
  const chart = await import('#charts/deliveryOutcome/DeliveryOutcomeChart.tsx');
  return { default: chart.DeliveryOutcomeChart };
});

/** Whether actions answer what was found, whether they are delivered, and whether the harm moves. */
export function AgainstAssessment() {
  const heading = useId();
  const href = useHref();
  const against = useRecords(deliveryAgainstAssessment);
  if (!against) return null;
  const { rows, rules } = against;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Delivery against the assessment</h2>
      <DataTable
        caption="Each priority: what was found, what is delivered, and what its indicators did"
        isCaptionHidden
        columns={columnsFor(href)}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <details className={styles.more}>
        <summary>How the verdict is reached</summary>
        <ul>
          {sayVerdictRule(rules).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <Suspense fallback={<Skeleton label="Loading the chart" shape="chart" />}>
        <DeliveryOutcomeChart rows={rows} level="h3" />
      </Suspense>
    </section>
  );
}

const columnsFor = (href: ReturnType<typeof useHref>): readonly TableColumn<PriorityDelivery>[] => [
  {
    title: 'Priority',
    width: 'wide',
    isRowHead: true,
    read: ({ order, title }) => `${order}. ${title}`,
  },
  {
    title: 'Findings answered',
    width: 'medium',
    read: ({ findings }) => (findings.base === 0 ? 'None recorded' : sayCount(findings)),
  },
  { title: 'Delivery', width: 'medium', read: ({ delivered }) => sayOfDue(delivered) },
  {
    title: 'Indicators',
    width: 'wide',
    read: ({ indicators }) =>
      indicators.map(({ indicator }) => indicator.name).join(', ') || 'None recorded',
    show: ({ indicators }) =>
      indicators.length === 0 ? (
        'None recorded'
      ) : (
        <ul className={styles.plain}>
          {indicators.map(({ id, indicator, outcome, limits, movements }) => (
            <li key={id}>
              <a
                href={href({ to: '/indicators/$indicator', params: { indicator: id } })}
                data-wraps
              >
                {indicator.name}
              </a>
              : {OUTCOME_IN_LINE[outcome]}
              <span className={styles.small}>
                {[sayLimits(limits), sayDirections(movements)].filter(Boolean).join('. ')}
              </span>
            </li>
          ))}
        </ul>
      ),
  },
  {
    title: 'Verdict',
    width: 'wide',
    read: ({ delivered, outcome, indicators }) =>
      sayVerdict(delivered.delivery, outcome, indicators.length),
  },
];

/** The period before, and the year before; nothing where there is no figure to compare with. */
function sayDirections(movements: Movements | null): string {
  const said = (words: string, { direction }: Movement) =>
    direction === 'no-earlier-figure' ? '' : `${words}: ${DIRECTION_WORDS[direction]}`;
  return movements
    ? [said('Period before', movements.short), said('Year before', movements.long)]
        .filter(Boolean)
        .join('; ')
    : '';
}

const OUTCOME_IN_LINE = {
  'moved-right': 'moved the right way',
  'moved-wrong': 'moved the wrong way',
  'not-moved': 'not moved',
  'not-known': 'not known',
} as const;
