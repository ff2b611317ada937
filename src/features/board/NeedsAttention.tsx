import { useId, useMemo } from 'react';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { type Attention, countConcerns } from '#domain/progress/needsAttention.ts';
import { useHref } from '#queries/useHref.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { attentionColumns } from './attentionColumns.tsx';
import styles from './BoardPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { sayAttention } from './words.ts';

interface NeedsAttentionProps {
  readonly attention: readonly Attention<PlanRow>[];
  readonly counts: StatusCounts;
}

/** More than a board can go through; the rest is one press away. */
const MOST_SHOWN = 50;

/** What the board should ask about, the gravest first, each with its reason. */
export function NeedsAttention({ attention, counts }: NeedsAttentionProps) {
  const href = useHref();
  const heading = useId();
  const words = useWords();
  const columns = useMemo(() => attentionColumns(words), [words]);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Needs attention</h2>
      <p>{sayAttention(words, attention.length, counts.total, countConcerns(attention))}</p>
      {attention.length > 0 && (
        <DataTable
          caption="Actions that need attention"
          isCaptionHidden
          columns={columns}
          rows={attention.slice(0, MOST_SHOWN)}
          rowKey={({ progress }) => progress.action.id}
          rowHref={({ progress }) =>
            href({ to: '/actions/$action', params: { action: progress.action.id } })
          }
        />
      )}
      {attention.length > MOST_SHOWN && (
        <p>
          <LinkTo to="/actions" search={{ show: 'attention' }}>
            See all {attention.length} actions that need attention
          </LinkTo>
        </p>
      )}
    </section>
  );
}
