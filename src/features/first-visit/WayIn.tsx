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
}

/** One way to begin; the whole of it can be pressed. */
export const WayIn = ({ title, children, onChoose, isFirst = false }: WayInProps) => (
  <li className={styles.way} data-first={isFirst}>
    <h2 className={styles.wayTitle}>
      <button type="button" className={styles.wayButton} onClick={onChoose}>
        {title}
      </button>
    </h2>
    <p className={styles.wayWords}>{children}</p>
    <span className={styles.wayArrow}>
      <Icon name="chevron-right" />
    </span>
  </li>
);
