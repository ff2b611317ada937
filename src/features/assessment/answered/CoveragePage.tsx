import { Link } from '@tanstack/react-router';
import { type Coverage, coverageOf } from '#domain/assessment/coverage.ts';
import { useRecords } from '#queries/records.ts';
import { useAssessmentHrefs } from '#queries/useAssessmentHrefs.ts';
import { useHref } from '#queries/useHref.ts';
import { AssessmentTabs } from '#ui/AssessmentTabs.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import styles from '../AssessmentPage.module.css';
import { LinkTo } from '../LinkTo.ts';
import { coverageColumns, unfoundedColumns } from './columns.tsx';
import { COVERAGE_RULE, sayAnswered, sayUnfounded } from './words.ts';

/** Findings down, the statuses of their actions across; and what is missing on either side. */
export function CoveragePage() {
  const coverage = useRecords(coverageOf);
  const hrefs = useAssessmentHrefs();
  return (
    <div className={styles.page}>
      <title>Coverage of the assessment</title>
      <div>
        <PageHeader
          title="Coverage"
          meta={coverage ? [`Assessment and plan of ${coverage.year.label}`] : []}
        />
        <AssessmentTabs current="coverage" hrefs={hrefs} />
      </div>
      {coverage ? (
        <Shown coverage={coverage} />
      ) : (
        <EmptyState
          title="Nothing to compare yet"
          action={
            <LinkTo to="/assessment" search={{}} look="primary">
              Open the assessment
            </LinkTo>
          }
        >
          Once the findings of the assessment are recorded, and actions name those they answer, this
          page shows which are answered and which are not.
        </EmptyState>
      )}
    </div>
  );
}

function Shown({ coverage }: { readonly coverage: Coverage }) {
  const href = useHref();
  const words = useWords();
  const { rows, statuses, unfounded, withoutFinding } = coverage;
  return (
    <>
      <section className={styles.section}>
        <h2>Findings, and the actions that answer them</h2>
        <p>{sayAnswered(coverage)}</p>
        <DataTable
          caption="Each finding and recommendation, with its actions by status"
          isCaptionHidden
          columns={coverageColumns(statuses, words, href)}
          rows={rows}
          rowKey={({ finding }) => finding.id}
        />
        <p className={styles.quiet}>{COVERAGE_RULE}</p>
      </section>
      {withoutFinding.length > 0 && (
        <section className={styles.section}>
          <h2>Priorities without a finding</h2>
          <p>
            The assessment, as it is recorded here, found nothing of these:{' '}
            {withoutFinding.map(({ title }) => title).join('; ')}.{' '}
            <Link to="/partnership/$section" params={{ section: 'findings' }} search={{}}>
              See all findings
            </Link>
          </p>
        </section>
      )}
      <section className={styles.section}>
        <h2>Actions that answer no finding</h2>
        <p>{sayUnfounded(coverage)}</p>
        {unfounded.length > 0 && (
          <DataTable
            caption="Actions that answer no finding"
            isCaptionHidden
            columns={unfoundedColumns(words)}
            rows={unfounded}
            rowKey={({ action }) => action.id}
            rowHref={({ action }) =>
              href({ to: '/actions/$action', params: { action: action.id } })
            }
          />
        )}
      </section>
      <section className={styles.section}>
        <h2>What the statuses mean</h2>
        <StatusKey />
      </section>
    </>
  );
}
