import type { ReactNode } from 'react';
import { Icon } from '#ui/Icon.tsx';
import styles from './FirstVisitPage.module.css';

interface WayInProps {
  readonly title: string;
  /** What happens. */
  readonly children: ReactNode;
  readonly onChoose: () => void;
  /** What most people who come here want. */
  readonly isFirst?: boolean;
  /** A file is being dragged over the page, and can be dropped here. */
  readonly isOver?: boolean;
  /** Under it: what came of choosing it. */
  readonly more?: ReactNode;
}

/** One way to begin; the whole of it can be pressed. */
export const WayIn = ({ title, children, onChoose, more, ...looks }: WayInProps) => (
  <li className={styles.way} data-first={looks.isFirst} data-over={looks.isOver}>
    <h2 className={styles.wayTitle}>
      <button type="button" className={styles.wayButton} onClick={onChoose}>
        {title}
      </button>
    </h2>
    <p className={styles.wayWords}>{children}</p>
    <span className={styles.wayArrow}>
      <Icon name="chevron-right" />
    </span>
    {more && <div className={styles.wayMore}>{more}</div>}
  </li>
);
