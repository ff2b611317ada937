import type { ReactNode } from 'react';
import type { Status } from '#domain/progress/status.ts';
import styles from './KeyNumber.module.css';
import { StatusShape } from './status/StatusShape.tsx';
import { sayNumber, sayShare } from './words.ts';

interface KeyNumberProps {
  /** What is counted: "Complete". */
  readonly label: string;
  readonly count: number;
  /** Left out where the figure has none: then no share is said. */
  readonly base?: number;
  /** What the base counts, in the plural: "actions". */
  readonly of?: string;
  /** Where the counted ones are listed. */
  readonly href?: string;
  /** The mark of the status that is counted, where it is one. */
  readonly status?: Status | undefined;
  /** What else to know of it: "2 of them are overdue, too". In place of a base where there is none. */
  readonly note?: string | undefined;
  /** How it moved since the last meeting: "3 more, was 10". */
  readonly movement?: string | undefined;
}

/** One figure for the top of a page, with its base and its share. Stands inside `KeyNumbers`. */
export const KeyNumber = ({ label, count, base, of, href, status, ...more }: KeyNumberProps) => (
  <li className={styles.number}>
    <span className={styles.label}>
      {status && <StatusShape status={status} />}
      {href ? (
        <a className={styles.link} href={href}>
          {label}
        </a>
      ) : (
        label
      )}
    </span>
    <span className={styles.figure}>{sayNumber(count)}</span>
    <span className={styles.base}>{base === undefined ? more.note : sayBase(count, base, of)}</span>
    <span className={styles.notes}>
      {base !== undefined && more.note && <span>{more.note}</span>}
      {more.movement && <span>{more.movement}</span>}
    </span>
  </li>
);

function sayBase(count: number, base: number, of = ''): string {
  const share = sayShare({ count, base });
  const whole = `of ${sayNumber(base)} ${of}`.trim();
  return share === '' ? whole : `${whole} (${share})`;
}

interface KeyNumbersProps {
  /** Names the list: "Actions in the plan". */
  readonly label: string;
  readonly children: ReactNode;
}

export const KeyNumbers = ({ label, children }: KeyNumbersProps) => (
  <ul className={styles.numbers} aria-label={label}>
    {children}
  </ul>
);
