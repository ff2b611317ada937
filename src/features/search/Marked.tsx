import { markWords } from '#domain/search/matching.ts';
import styles from './Search.module.css';

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with what was looked for marked in it. */
export const Marked = ({ text, words }: MarkedProps) => (
  <bdi>
    {markWords(text, words).map(({ text: part, isMatch }, place) =>
      isMatch ? (
        <mark key={place} className={styles.mark}>
          {part}
        </mark>
      ) : (
        part
      ),
    )}
  </bdi>
);
