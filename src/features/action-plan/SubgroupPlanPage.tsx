import { useParams } from '@tanstack/react-router';
import { useCallback, useId } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { planOfSubgroup, type SubgroupPlan } from '#domain/plans/plansOf.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ActionTable } from './ActionTable.tsx';
import { NoPlanYet } from './NoPlanYet.tsx';
import styles from './PlanPage.module.css';
import { usePlanView } from './usePlanView.ts';

const FROM = '/subgroups/$subgroup/';

/** A subgroup's action plan, as a table. */
export function SubgroupPlanPage() {
  const { subgroup } = useParams({ from: FROM });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => planOfSubgroup(records, asAt, subgroup),
    [subgroup],
  );
  const plan = useRecords(show);
  return plan && <Plan plan={plan} />;
}

interface PlanProps {
  readonly plan: SubgroupPlan;
}

function Plan({ plan }: PlanProps) {
  const { profile, counts, asAt, closedPeriod } = plan;
  const { id, value } = profile.subgroup;
  const planHeading = useId();
  const words = useWords();
  const [view, changeView] = usePlanView(FROM);

  return (
    <div className={styles.page}>
      <title>{`${value.name}: action plan`}</title>
      <section className={styles.section} aria-labelledby={planHeading}>
        <h2 id={planHeading}>Action plan</h2>
        {counts.total > 0 && <p>{sayDelivery(words, counts, asAt, closedPeriod)}</p>}
        <ActionTable
          caption={`Action plan of ${value.name}`}
          table={plan}
          subgroup={id}
          view={view}
          changeView={changeView}
          empty={<NoPlanYet profile={profile} />}
        />
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
