import { useParams } from '@tanstack/react-router';
import { useCallback, useId, useMemo } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { planOfSubgroup, type SubgroupPlan } from '#domain/plans/plansOf.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayDelivery } from '#ui/planWords.ts';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ActionTable } from './ActionTable.tsx';
import { onePlan } from './columns.tsx';
import { LinkTo } from './LinkTo.ts';
import { NoPlanYet } from './NoPlanYet.tsx';
import { SubgroupAbout } from './SubgroupAbout.tsx';
import styles from './SubgroupPage.module.css';
import { usePlanView } from './usePlanView.ts';
import { sayHeader } from './words.ts';

const FROM = '/subgroups/$subgroup';
/** A subgroup with its action plan, and what is known about it. */
export function SubgroupPage() {
  const { subgroup } = useParams({ from: FROM });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => planOfSubgroup(records, asAt, subgroup),
    [subgroup],
  );
  const plan = useRecords(show);
  const trail = [{ label: 'Subgroups', href: useHref()({ to: '/subgroups' }) }];
  const breadcrumb = <Breadcrumb trail={trail} />;

  if (plan) return <Plan plan={plan} breadcrumb={breadcrumb} />;
  return (
    <>
      <title>Subgroup not found</title>
      <PageHeader title="There is no such subgroup here" breadcrumb={breadcrumb} />
      <p>
        It may not be in what you look at, a snapshot or a past day, or not have reached this device
        yet.
      </p>
    </>
  );
}

interface PlanProps {
  readonly plan: SubgroupPlan;
  readonly breadcrumb: React.ReactNode;
}

function Plan({ plan, breadcrumb }: PlanProps) {
  const { profile, counts, asAt, closedPeriod } = plan;
  const { id, value } = profile.subgroup;
  const isReadOnly = useIsReadOnly();
  const planHeading = useId();
  const words = useWords();
  const layout = useMemo(() => onePlan(words), [words]);
  const [view, changeView] = usePlanView(FROM);

  return (
    <div className={styles.page}>
      <title>{`${value.name}: action plan`}</title>
      <PageHeader
        title={value.name}
        breadcrumb={breadcrumb}
        meta={sayHeader(words, profile)}
        actions={
          !isReadOnly && (
            <>
              {counts.total > 0 && (
                <>
                  <LinkTo to="/work-through" search={{ of: id }}>
                    Work through the plan
                  </LinkTo>
                  <LinkTo to="/subgroups/$subgroup/sign-off" params={{ subgroup: id }}>
                    Sign off updates
                  </LinkTo>
                </>
              )}
              <LinkTo
                to="/subgroups/$subgroup/new-action"
                params={{ subgroup: id }}
                look="primary"
                icon="add"
              >
                Add an action
              </LinkTo>
            </>
          )
        }
      />
      <section className={styles.section} aria-labelledby={planHeading}>
        <h2 id={planHeading}>Action plan</h2>
        {counts.total > 0 && <p>{sayDelivery(words, counts, asAt, closedPeriod)}</p>}
        <ActionTable
          caption={`Action plan of ${value.name}`}
          table={plan}
          subgroup={id}
          layout={layout}
          view={view}
          changeView={changeView}
          empty={<NoPlanYet profile={profile} />}
        />
      </section>
      <section className={styles.section}>
        <h2>About this subgroup</h2>
        <SubgroupAbout profile={profile} />
      </section>
      {counts.total > 0 && (
        <section className={styles.section}>
          <h2>What the statuses mean</h2>
          <StatusKey />
        </section>
      )}
    </div>
  );
}
