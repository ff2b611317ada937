import { lazy, Suspense, useId } from 'react';
import type { BoardStory } from '#domain/progress/boardStory.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './BoardPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { sayPeriodsLink } from './words.ts';

const StatusOverTimeChart = lazy(async () => {
  const chart = await import('#charts/statusOverTime/StatusOverTimeChart.tsx');
  return { default: chart.StatusOverTimeChart };
});

const AverageDoneChart = lazy(async () => {
  const chart = await import('#charts/averageDone/AverageDoneChart.tsx');
  return { default: chart.AverageDoneChart };
});

interface OverTimeProps {
  readonly story: BoardStory;
}

/** How the plan went over its year: all of it in two charts, and each action on a page of its own. */
export function OverTime({ story: { statusOverTime, meanDone, grid } }: OverTimeProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Over the plan year</h2>
      {statusOverTime.length > 0 && (
        <div className={styles.charts}>
          <Suspense fallback={<Skeleton label="Loading the chart" shape="chart" />}>
            <StatusOverTimeChart periods={statusOverTime} />
          </Suspense>
          <Suspense fallback={<Skeleton label="Loading the chart" shape="chart" />}>
            <AverageDoneChart periods={meanDone} />
          </Suspense>
        </div>
      )}
      <p>
        <LinkTo to="/board/periods">{sayPeriodsLink(grid)}</LinkTo>
      </p>
    </section>
  );
}
