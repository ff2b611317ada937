import type { SilentActions } from '#domain/progress/board.ts';
import { SILENCES } from '#domain/progress/silence.ts';
import { useHref } from '#queries/useHref.ts';
import { saySilence } from '#ui/planWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { sayNumber } from '#ui/words.ts';
import styles from './attention.module.css';

/** Of how many nothing was said for long, in days; each number opens its list. */
export function SilentCounts({ silent }: { readonly silent: SilentActions }) {
  const href = useHref();
  const { rules } = useWords().reporting;
  return (
    <div className={styles.silent}>
      <ul className={styles.concerns} aria-label="Silent, in days">
        {SILENCES.map((silence) => {
          const count = silent[silence].length;
          const said = (
            <>
              Silent for {saySilence(silence, rules)}: <strong>{sayNumber(count)}</strong>
            </>
          );
          return (
            <li key={silence}>
              {count === 0 ? (
                said
              ) : (
                <a href={href({ to: '/actions', search: { show: silence } })}>{said}</a>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.small}>Counted from the last update, else from the start.</p>
    </div>
  );
}
