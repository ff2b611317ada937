import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { TimelineChart } from '#charts/timeline/TimelineChart.tsx';
import type { IsoDate } from '#domain/ids.ts';
import { planOfSubgroup, type SubgroupPlan } from '#domain/plans/plansOf.ts';
import { planYearAt } from '#domain/plans/partnershipAt.ts';
import {
  readTimelineView,
  timelineOf,
  type TimelineBar,
  type TimelineSpan,
} from '#domain/progress/timeline.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import styles from './TimelinePage.module.css';

const FROM = '/subgroups/$subgroup/timeline';

/** A subgroup's plan along the days. */
export function TimelinePage() {
  const { subgroup } = useParams({ from: FROM });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const plan = planOfSubgroup(records, asAt, subgroup);
      return plan && { plan, year: planYearAt(records, asAt)?.value ?? null };
    },
    [subgroup],
  );
  const shown = useRecords(show);
  return shown && <OnTimeline {...shown} />;
}

interface OnTimelineProps {
  readonly plan: SubgroupPlan;
  readonly year: { readonly label: string; readonly start: IsoDate; readonly end: IsoDate } | null;
}

function OnTimeline({ plan, year }: OnTimelineProps) {
  const { span = 'year' } = useSearch({ from: FROM, select: readTimelineView });
  const { name } = plan.profile.subgroup.value;
  const href = useHref();
  const toAction = ({ id }: TimelineBar) =>
    href({ to: '/actions/$action', params: { action: id } });
  const timeline = timelineOf(plan.rows, plan.asAt, span, year);
  return (
    <div className={styles.page}>
      <title>{`${name}: timeline`}</title>
      {plan.rows.length === 0 ? (
        <EmptyState title="Nothing to draw yet">
          Once the plan has actions with dates, they are drawn here, from their start to their due
          date.
        </EmptyState>
      ) : (
        <>
          {year && <Zoom span={span} year={year.label} />}
          <TimelineChart
            title={`Timeline of ${name}`}
            level="h2"
            timeline={timeline}
            linkTo={toAction}
          />
          {timeline.undated.length > 0 && (
            <section className={styles.undated}>
              <h2>Without a due date</h2>
              <ul>
                {timeline.undated.map(({ id, ref, title }) => (
                  <li key={id}>
                    <Link to="/actions/$action" params={{ action: id }}>
                      {ref} {title}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}

interface ZoomProps {
  readonly span: TimelineSpan;
  readonly year: string;
}

function Zoom({ span, year }: ZoomProps) {
  const navigate = useNavigate({ from: FROM });
  const choose = (all: boolean) =>
    void navigate({ to: '.', search: all ? { span: 'all' } : {}, resetScroll: false });
  return (
    <fieldset className={styles.zoom}>
      <legend>Days drawn</legend>
      <Button aria-pressed={span === 'year'} onClick={() => choose(false)}>
        Plan year {year}
      </Button>
      <Button aria-pressed={span === 'all'} onClick={() => choose(true)}>
        All dates
      </Button>
    </fieldset>
  );
}
