import { lazy, Suspense } from 'react';
import { boardOf } from '#domain/progress/board.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { AgainstAssessment } from './AgainstAssessment.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import styles from './BoardPage.module.css';
import { CommitmentsKept } from './CommitmentsKept.tsx';
import { DeliveryNumbers } from './DeliveryNumbers.tsx';
import { NoActions, NoPartnership } from './EmptyBoard.tsx';
import { NeedsAttention } from './NeedsAttention.tsx';
import { OverTime } from './OverTime.tsx';
import { SinceMeeting } from './SinceMeeting.tsx';
import { useStory } from './useStory.ts';

const StatusBySubgroupChart = lazy(async () => {
  const chart = await import('#charts/statusBySubgroup/StatusBySubgroupChart.tsx');
  return { default: chart.StatusBySubgroupChart };
});

const ProgressAgainstPlanChart = lazy(async () => {
  const chart = await import('#charts/progressAgainstPlan/ProgressAgainstPlanChart.tsx');
  return { default: chart.ProgressAgainstPlanChart };
});

/** What a board reads from the top, and could stop at any line. */
export function BoardPage() {
  const board = useRecords(boardOf);
  const story = useStory();
  const href = useHref();
  const words = useWords();

  if (!board) return <NoPartnership />;
  const { counts, asAt, closedPeriod, bySubgroup, againstPlan, attention, silent } = board;
  return (
    <div className={styles.board}>
      <title>{`Board: ${board.partnership.value.name}`}</title>
      <BoardHeader board={board} />
      {counts.total === 0 ? (
        <NoActions />
      ) : (
        <>
          <p className={styles.sentence}>{sayDelivery(words, counts, asAt, closedPeriod)}</p>
          <DeliveryNumbers board={board} story={story} />
          <div className={styles.charts}>
            <Suspense fallback={<Skeleton label="Loading the chart" shape="chart" />}>
              <StatusBySubgroupChart
                rows={bySubgroup}
                level="h2"
                linkTo={({ id }) => href({ to: '/subgroups/$subgroup', params: { subgroup: id } })}
              />
            </Suspense>
            {againstPlan && (
              <Suspense fallback={<Skeleton label="Loading the chart" shape="chart" />}>
                <ProgressAgainstPlanChart plan={againstPlan} level="h2" />
              </Suspense>
            )}
          </div>
          <AgainstAssessment />
          {story && <SinceMeeting since={story.since} />}
          <NeedsAttention attention={attention} counts={counts} silent={silent} />
          {story && <OverTime story={story} />}
          {story?.commitments && <CommitmentsKept commitments={story.commitments} />}
          <p>
            <a href={href({ to: '/indicators' })}>Indicators: whether the harm is moving</a>
          </p>
          <section className={styles.section} aria-label="What the statuses mean">
            <h2>What the statuses mean</h2>
            <StatusKey />
          </section>
        </>
      )}
    </div>
  );
}
