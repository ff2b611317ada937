import styles from './Meter.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import { NOT_GIVEN, sayPercent } from './words.ts';

interface MeterProps {
  /** 0 to 100; `null` where nobody gave one: a gap in words, never an empty bar. */
  readonly percent: number | null;
  /** What is measured: "Done". Read out before the figure. */
  readonly label: string;
  /** Said instead of the figure, where milestones stand for it: "2 of 4 milestones". */
  readonly words?: string;
}

/** A share as a bar and in words. The bar says nothing that the words do not. */
export const Meter = ({ percent, label, words }: MeterProps) => {
  const said = words ?? (percent === null ? NOT_GIVEN : sayPercent(percent));
  return (
    <span className={styles.meter}>
      {percent !== null && (
        <svg
          className={styles.bar}
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className={styles.track} width="100" height="8" />
          <rect className={styles.done} width={Math.min(100, Math.max(0, percent))} height="8" />
        </svg>
      )}
      <VisuallyHidden>{label}: </VisuallyHidden>
      <span className={percent === null && !words ? styles.gap : styles.figure}>{said}</span>
    </span>
  );
};
