import type { ReactNode } from 'react';
import { MeanLine } from '#charts/averageDone/MeanLine.tsx';
import { sayAverageDone } from '#charts/averageDone/words.ts';
import { matrixLayout } from '#charts/deliveryOutcome/layout.ts';
import { Matrix } from '#charts/deliveryOutcome/Matrix.tsx';
import { sayMatrix, sayPriority } from '#charts/deliveryOutcome/words.ts';
import { PlanLines } from '#charts/progressAgainstPlan/PlanLines.tsx';
import { sayPlanFigures, sayProgressAgainstPlan } from '#charts/progressAgainstPlan/words.ts';
import { StatusBars } from '#charts/statusBySubgroup/StatusBars.tsx';
import { sayAllStatuses, sayStatusBySubgroup } from '#charts/statusBySubgroup/words.ts';
import { StatusColumns } from '#charts/statusOverTime/StatusColumns.tsx';
import { sayStatusOverTime } from '#charts/statusOverTime/words.ts';
import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import type { ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './Slides.module.css';
import { useScale } from './useScale.ts';

/** As drawn, in CSS pixels: lower than on the page, so that the words can be larger. */
const PLOT = 260;
const LEGEND = 48;
const BAR = 46;
const FRAME_OF_BARS = 96;

interface SubgroupsSlideProps {
  readonly rows: readonly SubgroupStatus[];
  /** What the sentence is about, also where the bars are on several slides. */
  readonly all: readonly SubgroupStatus[];
}

export function SubgroupsSlide({ rows, all }: SubgroupsSlideProps) {
  const words = useWords();
  return (
    <ChartSlide
      sentence={sayStatusBySubgroup(words, all)}
      more={sayAllStatuses(words, all)}
      height={FRAME_OF_BARS + rows.length * BAR}
    >
      {(width) => (
        <StatusBars title="Status by subgroup" rows={rows} linkTo={undefined} width={width} />
      )}
    </ChartSlide>
  );
}

export function PlanSlide({ plan }: { readonly plan: ProgressAgainstPlan }) {
  const words = useWords();
  return (
    <ChartSlide sentence={sayProgressAgainstPlan(words, plan)} more={sayPlanFigures(words, plan)}>
      {(width) =>
        plan.counted > 0 && (
          <PlanLines title="Progress against plan" plan={plan} width={width} height={PLOT} />
        )
      }
    </ChartSlide>
  );
}

export function OverTimeSlide({ periods }: { readonly periods: readonly StatusPeriod[] }) {
  const words = useWords();
  return (
    <ChartSlide sentence={sayStatusOverTime(words, periods)}>
      {(width) => (
        <StatusColumns title="Status over time" periods={periods} width={width} height={PLOT} />
      )}
    </ChartSlide>
  );
}

export const AverageSlide = ({ periods }: { readonly periods: readonly MeanPeriod[] }) => (
  <ChartSlide sentence={sayAverageDone(periods)}>
    {(width) => <MeanLine title="Average done" periods={periods} width={width} height={PLOT} />}
  </ChartSlide>
);

interface OutcomeSlideProps {
  readonly rows: readonly PriorityDelivery[];
}

export const OutcomeSlide = ({ rows }: OutcomeSlideProps) => (
  <ChartSlide
    sentence={sayMatrix(rows)}
    more={rows.map(sayPriority).join(' ')}
    height={matrixLayout(rows, WIDE).height}
  >
    {(width) => (
      <Matrix title="Delivery and outcome" rows={rows} linkTo={undefined} width={width} />
    )}
  </ChartSlide>
);

/** About as wide as a picture is drawn on a slide: its height follows. */
const WIDE = 900;

interface ChartSlideProps {
  readonly sentence: string;
  /** Beside the sentence, for whoever cannot see the picture. The table is on the board's page. */
  readonly more?: string;
  /** Of the picture as it is drawn, in CSS pixels. */
  readonly height?: number;
  readonly children: (width: number) => ReactNode;
}

/** What to take away, and the picture as large as the slide. */
function ChartSlide({ sentence, more = '', height = PLOT + LEGEND, children }: ChartSlideProps) {
  const [box, scale] = useScale(height);
  return (
    <>
      <p className={styles.large}>{sentence}</p>
      <div ref={box}>
        {scale && (
          <div
            role="img"
            aria-label={[sentence, more].filter(Boolean).join(' ')}
            style={{ zoom: scale.zoom }}
          >
            {children(scale.width)}
          </div>
        )}
      </div>
    </>
  );
}
