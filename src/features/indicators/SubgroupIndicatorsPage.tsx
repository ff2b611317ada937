import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { indicatorViews } from '#domain/indicators/indicatorView.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import styles from './IndicatorsPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { Scorecard } from './Scorecard.tsx';

/** The indicators of the priorities that a subgroup delivers. */
export function SubgroupIndicatorsPage() {
  const { subgroup } = useParams({ from: '/subgroups/$subgroup' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const value = records.subgroup.get(subgroup)?.value;
      const views = indicatorViews(records, asAt).filter(({ indicator }) =>
        indicator.priorities.some((one) => value?.priorities.includes(one)),
      );
      return { views, name: value?.name ?? '' } as const;
    },
    [subgroup],
  );
  const { views, name } = useRecords(show);
  return (
    <div className={styles.page}>
      <title>{`${name}: indicators`}</title>
      {views.length === 0 ? (
        <EmptyState
          title="No indicator speaks of its priorities yet"
          action={<LinkTo to="/indicators">See all indicators</LinkTo>}
        >
          An indicator belongs to a subgroup by the priorities that both are given.
        </EmptyState>
      ) : (
        <section className={styles.section}>
          <h2>Indicators of its priorities</h2>
          <Scorecard caption={`Indicators of the priorities of ${name}`} views={views} />
        </section>
      )}
    </div>
  );
}
