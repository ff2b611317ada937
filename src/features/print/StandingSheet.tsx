import { ProgressAgainstPlanChart } from '#charts/progressAgainstPlan/ProgressAgainstPlanChart.tsx';
import { StatusBySubgroupChart } from '#charts/statusBySubgroup/StatusBySubgroupChart.tsx';
import type { BoardPack } from '#domain/pack/boardPack.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { PackNumbers } from './PackNumbers.tsx';
import styles from './Pack.module.css';
import { usePaperDrawing } from './usePaperDrawing.ts';

interface StandingSheetProps {
  readonly pack: BoardPack;
}

/** The board's own figures, and its two charts. */
export function StandingSheet({ pack: { board } }: StandingSheetProps) {
  const { counts, asAt, closedPeriod, bySubgroup, againstPlan } = board;
  const drawing = usePaperDrawing();
  return (
    <>
      <h2 className={styles.heading}>Where the plan stands</h2>
      <p className={styles.sentence}>{sayDelivery(useWords(), counts, asAt, closedPeriod)}</p>
      <PackNumbers board={board} />
      {counts.total > 0 && (
        <div className={styles.charts}>
          <StatusBySubgroupChart rows={bySubgroup} {...drawing} />
          {againstPlan && <ProgressAgainstPlanChart plan={againstPlan} {...drawing} />}
        </div>
      )}
    </>
  );
}
