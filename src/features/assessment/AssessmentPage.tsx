import { Link, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type AssessmentView, assessmentView } from '#domain/assessment/assessmentView.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useAssessmentHrefs } from '#queries/useAssessmentHrefs.ts';
import { useHref } from '#queries/useHref.ts';
import { AssessmentTabs } from '#ui/AssessmentTabs.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { YearLinks } from '#ui/YearLinks.tsx';
import { Adoption } from './Adoption.tsx';
import styles from './AssessmentPage.module.css';
import { Findings } from './Findings.tsx';
import { Issues } from './Issues.tsx';
import { LinkTo } from './LinkTo.ts';
import { Alternatives, Methodology, Themes } from './Methodology.tsx';
import { Priorities } from './Priorities.tsx';
import { sayContent } from './words.ts';

/** The strategic assessment of a year: what it looked at, found and recommends. */
export function AssessmentPage() {
  const { year } = useSearch({ from: '/assessment' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => assessmentView(records, asAt, year),
    [year],
  );
  const view = useRecords(show);
  const hrefs = useAssessmentHrefs();
  const href = useHref();
  const isReadOnly = useIsReadOnly();
  const assessment = view?.assessment;
  return (
    <div className={styles.page}>
      <title>{view ? `Strategic assessment ${view.year.label}` : 'Strategic assessment'}</title>
      <div>
        <PageHeader
          title="Strategic assessment"
          meta={view ? [`For the plan of ${view.year.label}`] : []}
          actions={
            assessment && !isReadOnly ? (
              <LinkTo
                to="/partnership/$section/$record"
                params={{ section: 'assessments', record: assessment.id }}
                search={{}}
                icon="edit"
              >
                Edit the assessment
              </LinkTo>
            ) : undefined
          }
        />
        <AssessmentTabs current="assessment" hrefs={hrefs} />
      </div>
      {view && (
        <YearLinks
          years={view.years.map(({ id, label }) => ({
            ...{ id, label, isCurrent: id === view.year.id },
            href: href({ to: '/assessment', search: { year: id } }),
          }))}
        />
      )}
      {view && assessment ? <Shown view={view} canChange={!isReadOnly} /> : <None view={view} />}
    </div>
  );
}

interface ShownProps {
  readonly view: AssessmentView;
  readonly canChange: boolean;
}

const Shown = ({ view, canChange }: ShownProps) => (
  <>
    <p>
      <strong>{view.assessment?.value.title}.</strong> {sayContent(view)}{' '}
      {view.findings.length > 0 && (
        <Link to="/assessment/coverage">See which of them the plan answers</Link>
      )}
    </p>
    {view.others.length > 0 && (
      <Notice kind="warning" title="Two assessments inform this plan">
        Only the first is shown. Take one out of use under All years, or choose another plan for it.
      </Notice>
    )}
    <Priorities view={view} />
    <Findings view={view} canChange={canChange} />
    <Issues view={view} canChange={canChange} />
    <Methodology view={view} />
    <Themes view={view} />
    <Alternatives view={view} />
    <Adoption view={view} canChange={canChange} />
  </>
);

/** Says what goes here, and offers the first step. */
function None({ view }: { readonly view: AssessmentView | null }) {
  const isReadOnly = useIsReadOnly();
  if (!view) {
    return (
      <EmptyState title="No plan year yet">
        An assessment informs the plan of a year: once there is one, it can be added.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={`No assessment for ${view.year.label} yet`}
      action={
        isReadOnly ? null : (
          <LinkTo
            to="/partnership/$section/$record"
            params={{ section: 'assessments', record: 'new' }}
            search={{ of: view.year.id }}
            look="primary"
            icon="add"
          >
            Add the assessment
          </LinkTo>
        )
      }
    >
      It says what harms the area: the issues and their scores, what was found and is recommended,
      and who adopted it. Actions then name the findings that they answer.
    </EmptyState>
  );
}
