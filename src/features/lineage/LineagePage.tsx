import { Link } from '@tanstack/react-router';
import { LineageChart } from '#charts/lineage/LineageChart.tsx';
import { lineageOf } from '#domain/structure/lineage.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useAssessmentHrefs } from '#queries/useAssessmentHrefs.ts';
import { AssessmentTabs } from '#ui/AssessmentTabs.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from './LineagePage.module.css';

/** What became of the priorities from plan to plan: renamed, split, merged, turned into a theme. */
export function LineagePage() {
  const lineage = useRecords(lineageOf);
  const isReadOnly = useIsReadOnly();
  const hrefs = useAssessmentHrefs();
  return (
    <div className={styles.page}>
      <title>How the priorities came about</title>
      <div>
        <PageHeader title="How the priorities came about" />
        <AssessmentTabs current="lineage" hrefs={hrefs} />
      </div>
      {lineage.years.length === 0 ? (
        <EmptyState title="No plan year yet">
          Priorities belong to a plan year: once there is one, they are drawn here.
        </EmptyState>
      ) : (
        <LineageChart title="Priorities from plan to plan" lineage={lineage} level="h2" />
      )}
      {!isReadOnly && (
        <p>
          What a priority was, and what became of it, is recorded with the priority itself:{' '}
          <Link to="/partnership/$section" params={{ section: 'priorities' }} search={{}}>
            choose one to change that
          </Link>
          .
        </p>
      )}
    </div>
  );
}
