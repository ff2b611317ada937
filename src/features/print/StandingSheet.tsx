import { useState } from 'react';
import { ProgressAgainstPlanChart } from '#charts/progressAgainstPlan/ProgressAgainstPlanChart.tsx';
import { StatusBySubgroupChart } from '#charts/statusBySubgroup/StatusBySubgroupChart.tsx';
import type { BoardPack } from '#domain/pack/boardPack.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { PackNumbers } from './PackNumbers.tsx';
import styles from './Pack.module.css';

/** Of the charts, in CSS pixels: A4 between its margins. */
const PAPER_WIDTH = 680;

/** Below this, a sheet is as wide as the screen; there charts are drawn for it, and again for paper. */
const ROOM_FOR_PAPER = 896;

interface StandingSheetProps {
  readonly pack: BoardPack;
}

/** The board's own figures, and its two charts. */
export function StandingSheet({ pack: { board } }: StandingSheetProps) {
  const { counts, asAt, closedPeriod, bySubgroup, againstPlan } = board;
  const [width] = useState(() => (window.innerWidth < ROOM_FOR_PAPER ? undefined : PAPER_WIDTH));
  const drawing = { isOnPaper: true, ...(width !== undefined && { width }) };
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
