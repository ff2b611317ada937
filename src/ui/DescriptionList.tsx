import type { ReactNode } from 'react';
import styles from './DescriptionList.module.css';
import { NOT_GIVEN } from './words.ts';

interface Description {
  readonly term: string;
  /** `null` or an empty text is shown as a gap in words. */
  readonly detail: ReactNode;
}

interface DescriptionListProps {
  readonly items: readonly Description[];
  /** Said where nothing was given. */
  readonly gap?: string;
}

/** What is known of one thing, term by term; a gap is named and not left out. */
export const DescriptionList = ({ items, gap = NOT_GIVEN }: DescriptionListProps) => (
  <dl className={styles.list}>
    {items.map(({ term, detail }) => (
      <div key={term} className={styles.item}>
        <dt className={styles.term}>{term}</dt>
        <dd className={styles.detail}>
          {isBlank(detail) ? <span className={styles.gap}>{gap}</span> : detail}
        </dd>
      </div>
    ))}
  </dl>
);

const isBlank = (detail: ReactNode) =>
  detail === null || detail === undefined || detail === '' || detail === false;
