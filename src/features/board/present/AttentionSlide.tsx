import type { PlanRow } from '#domain/plans/planRow.ts';
import type { Attention } from '#domain/progress/needsAttention.ts';
import { saySubgroup } from '#ui/rowWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { sayReasons } from '#ui/attentionWords.ts';
import { sayAttention } from '../words.ts';
import styles from './Slides.module.css';
import { sayLeft } from './words.ts';

interface AttentionSlideProps {
  readonly attention: readonly Attention<PlanRow>[];
  /** How many need attention in all, and of how many. */
  readonly all: number;
  readonly base: number;
  /** How many of them are on no slide. */
  readonly left: number;
}

/** A few actions that the board should ask about, each with its gravest reasons. */
export function AttentionSlide({ attention, all, base, left }: AttentionSlideProps) {
  const words = useWords();
  return (
    <>
      <p className={styles.large}>{sayAttention(all, base)}</p>
      <ul className={styles.rows}>
        {attention.map((one) => (
          <li key={one.progress.action.id} className={styles.row} data-even>
            <span className={styles.lines}>
              <span className={styles.name}>
                <span className={styles.ref}>{one.progress.action.value.ref}</span>{' '}
                {one.progress.action.value.title}
              </span>
              <span className={styles.whose}>
                <StatusChip status={one.progress.status} isOverdue={one.progress.isOverdue} />
                <span className={styles.ref}>{saySubgroup(one.progress)}</span>
              </span>
            </span>
            <span className={styles.lines}>
              {sayReasons(words, one)
                .slice(0, MOST_REASONS)
                .map((reason) => (
                  <span key={reason} className={styles.reason}>
                    {reason}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.left}>{sayLeft(left)}</p>}
    </>
  );
}

const MOST_REASONS = 2;
