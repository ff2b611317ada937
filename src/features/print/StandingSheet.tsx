import { ProgressAgainstPlanChart } from '#charts/progressAgainstPlan/ProgressAgainstPlanChart.tsx';
import { StatusBySubgroupChart } from '#charts/statusBySubgroup/StatusBySubgroupChart.tsx';
import type { BoardPack } from '#domain/pack/boardPack.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { PackNumbers } from './PackNumbers.tsx';
import styles from './Pack.module.css';

/** Of the charts, in CSS pixels: A4 between its margins. */
const PAPER_WIDTH = 680;

interface StandingSheetProps {
  readonly pack: BoardPack;
}

/** The board's own figures, and its two charts. */
export function StandingSheet({ pack: { board } }: StandingSheetProps) {
  const { counts, asAt, closedPeriod, bySubgroup, againstPlan } = board;
  return (
    <>
      <h2 className={styles.heading}>Where the plan stands</h2>
      <p className={styles.sentence}>{sayDelivery(counts, asAt, closedPeriod)}</p>
      <PackNumbers board={board} />
      {counts.total > 0 && (
        <div className={styles.charts}>
          <StatusBySubgroupChart rows={bySubgroup} width={PAPER_WIDTH} />
          {againstPlan && <ProgressAgainstPlanChart plan={againstPlan} width={PAPER_WIDTH} />}
        </div>
      )}
    </>
  );
}
