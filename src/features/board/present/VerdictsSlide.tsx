import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import { sayOfDue, sayVerdict } from '#ui/verdictWords.ts';
import { sayCount } from '#ui/words.ts';
import styles from './Slides.module.css';

interface VerdictsSlideProps {
  readonly rows: readonly PriorityDelivery[];
}

/** A few priorities, each with what was found and delivered, and with its verdict. */
export const VerdictsSlide = ({ rows }: VerdictsSlideProps) => (
  <ul className={styles.rows}>
    {rows.map(({ id, order, title, findings, delivered, outcome, indicators }) => (
      <li key={id} className={styles.row} data-even>
        <span className={styles.lines}>
          <span className={styles.name}>
            {order}. {title}
          </span>
          <span className={styles.ref}>
            {findings.base === 0
              ? 'No finding recorded'
              : `${sayCount(findings)} findings answered`}
          </span>
        </span>
        <span className={styles.lines}>
          <span>{sayVerdict(delivered.delivery, outcome, indicators.length)}</span>
          <span className={styles.ref}>{sayOfDue(delivered)}</span>
        </span>
      </li>
    ))}
  </ul>
);
