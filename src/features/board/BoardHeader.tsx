import { sayDay } from '#domain/calendar.ts';
import type { Board } from '#domain/progress/board.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from './BoardPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { sayPlanYear } from './words.ts';

interface BoardHeaderProps {
  readonly board: Board;
}

/** Whose plan this is, how firm it is, and as at which day the figures are. */
export function BoardHeader({ board: { partnership, planYear, asAt } }: BoardHeaderProps) {
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.header}>
      <PageHeader
        title={partnership.value.name}
        meta={[sayPlanYear(planYear?.value ?? null, asAt), `As at ${sayDay(asAt)}`]}
        actions={
          <>
            {!isReadOnly && (
              <LinkTo to="/snapshots/new" look="primary" icon="snapshot">
                Take a snapshot
              </LinkTo>
            )}
            <LinkTo to="/present" icon="present">
              Present
            </LinkTo>
            <LinkTo to="/print" icon="print">
              Print
            </LinkTo>
          </>
        }
      />
    </div>
  );
}
