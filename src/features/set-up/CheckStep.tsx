import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { type SetUpDraft, setUpPartnership } from '#domain/plans/setUpPartnership.ts';
import { type SetUpStep, stepOfField } from '#domain/plans/setUpSteps.ts';
import { AGENCY_TYPE_WORDS } from '#ui/agencyWords.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { PLAN_YEAR_STATE_WORDS } from '#ui/planWords.ts';
import { sayProblemCount } from '#ui/words.ts';
import styles from './SetUp.module.css';
import { STEP_TITLES } from './steps.ts';
import { sayRow, saySetUpProblem } from './words.ts';

interface CheckStepProps {
  readonly draft: SetUpDraft;
  /** Takes the focus when something is refused, so that nobody wonders why nothing happened. */
  readonly problems: Ref<HTMLDivElement>;
}

/** All that will be made, and what still keeps it from being made. */
export function CheckStep({ draft, problems }: CheckStepProps) {
  const result = setUpPartnership(draft);
  return (
    <div>
      {!result.ok && (
        <div ref={problems} tabIndex={-1}>
          <Notice kind="error" title={sayProblemCount(result.problem.length)}>
            <ul className={styles.links}>
              {result.problem.map((problem) => (
                <li key={`${problem.field} ${problem.kind}`}>
                  <Link to="/set-up/$step" params={{ step: stepOfField(problem.field) }}>
                    {STEP_TITLES[stepOfField(problem.field)]}
                  </Link>
                  : {saySetUpProblem(problem)}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <Part step="partnership">
        <DescriptionList
          items={[
            { term: 'Name', detail: draft.name },
            { term: 'Short name', detail: draft.shortName },
            { term: 'Area', detail: draft.area },
            { term: 'You', detail: [draft.yourName, draft.yourAgency].filter(Boolean).join(', ') },
            { term: 'Reports', detail: 'Every quarter, with 10 days of grace' },
          ]}
        />
      </Part>
      <Part step="plan-year">
        <DescriptionList
          items={[
            { term: 'Called', detail: draft.yearLabel },
            { term: 'First day', detail: draft.yearStart },
            { term: 'Last day', detail: draft.yearEnd },
            { term: 'State', detail: PLAN_YEAR_STATE_WORDS[draft.yearState] },
          ]}
        />
      </Part>
      <Part step="priorities">
        <Rows
          rows={draft.priorities.map(({ title, subgroup, code }) =>
            sayRow(title, subgroup && `delivered by ${subgroup}`, code && `letters ${code}`),
          )}
        />
      </Part>
      <Part step="agencies">
        <Rows
          rows={draft.agencies.map(({ name, shortName, type }) =>
            name || shortName ? sayRow(name, shortName, AGENCY_TYPE_WORDS[type]) : '',
          )}
        />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly step: SetUpStep;
  readonly children: ReactNode;
}

const Part = ({ step, children }: PartProps) => (
  <PageSection
    title={STEP_TITLES[step]}
    words={
      <Link
        to="/set-up/$step"
        params={{ step }}
        aria-label={`Change: ${STEP_TITLES[step].toLowerCase()}`}
      >
        Change
      </Link>
    }
  >
    {children}
  </PageSection>
);

interface RowsProps {
  /** Empty for a row that was left blank. */
  readonly rows: readonly string[];
}

function Rows({ rows }: RowsProps) {
  const filled = rows.filter(Boolean);
  if (filled.length === 0) return <p className={styles.words}>None yet</p>;
  return (
    <ol className={styles.next}>
      {filled.map((row, at) => (
        <li key={`${String(at)} ${row}`}>{row}</li>
      ))}
    </ol>
  );
}
