import { DUE_LISTS, type DueList } from '#domain/progress/dueLists.ts';
import type { DueView } from '#domain/progress/dueView.ts';
import styles from './DuePage.module.css';
import { sayList } from './words.ts';

interface DueCountsProps {
  readonly view: DueView;
  readonly counts: Readonly<Record<DueList, number>>;
}

/** How many are in each list, and the way to it. One that is empty says so, and leads nowhere. */
export const DueCounts = ({ view, counts }: DueCountsProps) => (
  <ul className={styles.counts} aria-label="How many are in each list">
    {DUE_LISTS.map((list) => (
      <li key={list}>
        <span className={styles.count}>{counts[list]}</span>
        {counts[list] > 0 ? (
          <button type="button" className={styles.jump} onClick={() => toHeading(list)}>
            {sayList(list, view)}
          </button>
        ) : (
          <span className={styles.small}>{sayList(list, view)}</span>
        )}
      </li>
    ))}
  </ul>
);

export const headingId = (list: DueList): string => `due-${list}`;

/** Routes use the hash, so no link can lead within a page. */
function toHeading(list: DueList): void {
  const heading = document.getElementById(headingId(list));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
