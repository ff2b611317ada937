import { STATUSES } from '#domain/progress/status.ts';
import { sayRules } from '../ruleWords.ts';
import { useWords } from '../WordsContext.ts';
import { StatusChip } from './StatusChip.tsx';
import styles from './status.module.css';

/**
 * What each status means, and the rules in use. Stands on every page and every print that shows
 * statuses.
 */
export function StatusKey() {
  const words = useWords();
  return (
    <div className={styles.key}>
      <dl className={styles.entries}>
        {STATUSES.map((status) => (
          <div key={status} className={styles.entry}>
            <dt className={styles.word}>
              <StatusChip status={status} />
            </dt>
            <dd className={styles.meaning}>{words.statuses[status].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.rules}>{sayRules(words).join(' ')}</p>
    </div>
  );
}
