import { useId, useMemo, useState } from 'react';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { SilentActions } from '#domain/progress/board.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { type Attention, CONCERNS, countConcerns } from '#domain/progress/needsAttention.ts';
import { useHref } from '#queries/useHref.ts';
import { Button } from '#ui/Button.tsx';
import { nameOfConcern } from '#ui/planWords.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useOnPaper } from '#ui/useOnPaper.ts';
import { useWords } from '#ui/WordsContext.ts';
import { sayNumber } from '#ui/words.ts';
import styles from './attention.module.css';
import { attentionColumns } from './attentionColumns.tsx';
import page from './BoardPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { SilentCounts } from './SilentCounts.tsx';
import { sayAttention } from './words.ts';

interface NeedsAttentionProps {
  readonly attention: readonly Attention<PlanRow>[];
  readonly counts: StatusCounts;
  readonly silent: SilentActions;
}

/** The gravest, so that the page can be gone through; the others at one press. */
const SHOWN_AT_FIRST = 5;

/** More than a board can go through; the rest is in the list. */
const MOST_SHOWN = 50;

/** What the board should ask about, the gravest first, each with its reason. */
export function NeedsAttention({ attention, counts, silent }: NeedsAttentionProps) {
  const href = useHref();
  const heading = useId();
  const words = useWords();
  const columns = useMemo(() => attentionColumns(words), [words]);
  const isOnPaper = useOnPaper();
  const [isWhole, setWhole] = useState(false);
  const byConcern = countConcerns(attention);
  const shown = isWhole || isOnPaper ? MOST_SHOWN : SHOWN_AT_FIRST;
  return (
    <section className={page.section} aria-labelledby={heading}>
      <h2 id={heading}>Needs attention</h2>
      <p>{sayAttention(attention.length, counts.total)}</p>
      {attention.length > 0 && (
        <ul className={styles.concerns} aria-label="Reasons">
          {CONCERNS.filter((concern) => byConcern[concern] > 0).map((concern) => (
            <li key={concern}>
              <a
                href={
                  concern === 'date-request'
                    ? href({ to: '/asked-to-move' })
                    : href({ to: '/actions', search: { show: concern } })
                }
              >
                <strong>{sayNumber(byConcern[concern])}</strong> {nameOfConcern(words, concern)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <SilentCounts silent={silent} />
      {attention.length > 0 && (
        <DataTable
          caption="Actions that need attention"
          isCaptionHidden
          columns={columns}
          rows={attention.slice(0, shown)}
          rowKey={({ progress }) => progress.action.id}
          rowHref={({ progress }) =>
            href({ to: '/actions/$action', params: { action: progress.action.id } })
          }
        />
      )}
      {attention.length > SHOWN_AT_FIRST && !isWhole && !isOnPaper && (
        <div>
          <Button onClick={() => setWhole(true)}>
            Show {sayNumber(Math.min(MOST_SHOWN, attention.length))} that need attention
          </Button>
        </div>
      )}
      {attention.length > MOST_SHOWN && (isWhole || isOnPaper) && (
        <p>
          <LinkTo to="/actions" search={{ show: 'attention' }}>
            See all {sayNumber(attention.length)} actions that need attention
          </LinkTo>
        </p>
      )}
    </section>
  );
}
