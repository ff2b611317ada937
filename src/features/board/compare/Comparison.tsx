import { StatusBySubgroupChart } from '#charts/statusBySubgroup/StatusBySubgroupChart.tsx';
import { sayDay, sayShortDay } from '#domain/calendar.ts';
import type { PlanComparison, PlanSide } from '#domain/compare/comparePlans.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import { sayChanges } from '#ui/changeWords.ts';
import { Folded } from '#ui/Folded.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import { ActionList } from '../ActionList.tsx';
import styles from '../BoardPage.module.css';
import { ChangesByKind } from '../SinceMeeting.tsx';
import { countColumns, countRows, indicatorColumns, revisionColumns } from '#ui/compareColumns.tsx';

interface ComparisonProps {
  readonly before: PlanSide;
  readonly after: PlanSide;
  readonly comparison: PlanComparison;
}

/** What became of the plan between the two, each worked out from what it knew itself. */
export function Comparison({ before, after, comparison }: ComparisonProps) {
  const words = useWords();
  const { changes, commitments, bySubgroup, revisions, indicators } = comparison;
  const days = [sayShortDay(before.asAt), sayShortDay(after.asAt)] as const;
  const unitOf = ({ value }: (typeof revisions)[number]) =>
    after.records.indicator.get(value.indicator)?.value.unit ?? '';
  return (
    <>
      <section className={styles.section}>
        <h2>Where the actions stood, and where they stand</h2>
        <p>{sayChanges(changes)}</p>
        <DataTable
          caption="Actions by status on both days"
          isCaptionHidden
          columns={countColumns(words, days)}
          rows={countRows(comparison.before, comparison.after)}
          rowKey={({ status }) => status ?? 'all'}
        />
        <div className={styles.charts}>
          <StatusBySubgroupChart
            title={`Status by subgroup, ${days[0]}`}
            rows={bySubgroup.before}
            level="h3"
          />
          <StatusBySubgroupChart
            title={`Status by subgroup, ${days[1]}`}
            rows={bySubgroup.after}
            level="h3"
          />
        </div>
      </section>
      <section className={styles.section}>
        <h2>What changed</h2>
        <ChangesByKind changes={changes} />
        {changes.changed === 0 && <p>No action changed.</p>}
      </section>
      <section className={styles.section}>
        <h2>How commitments were kept</h2>
        <div>
          <Folded
            title="Put off"
            count={commitments.postponed.length}
            hint={`of ${sayNumber(commitments.due)} with a due date on ${days[0]}`}
          >
            {() => <ActionList actions={commitments.postponed.map(listed)} />}
          </Folded>
          <Folded title="Added in between" count={commitments.added.length}>
            {() => <ActionList actions={commitments.added.map(listed)} />}
          </Folded>
        </div>
      </section>
      <section className={styles.section}>
        <h2>Indicators</h2>
        <p>
          {indicators.length === 0 ? 'No indicator' : sayNumberOf(indicators.length, 'indicator')}{' '}
          with another latest figure or another verdict; {sayNumber(comparison.indicatorsUnchanged)}{' '}
          as before.
        </p>
        {indicators.length > 0 && (
          <DataTable
            caption="Indicators that changed"
            isCaptionHidden
            columns={indicatorColumns(days)}
            rows={indicators}
            rowKey={({ id }) => id}
          />
        )}
        <h3>Targets and baselines that were set or changed</h3>
        {revisions.length === 0 ? (
          <p>None.</p>
        ) : (
          <DataTable
            caption="Targets and baselines that were set or changed"
            isCaptionHidden
            columns={revisionColumns(namesOf(after.records, after.asAt), unitOf)}
            rows={revisions}
            rowKey={({ id }) => id}
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

const listed = (progress: ActionProgress) => ({
  progress,
  said: progress.currentDue ? `Due ${sayDay(progress.currentDue)}` : 'No due date',
});
