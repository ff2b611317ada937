import type { ReactNode } from 'react';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Explained } from '#ui/glossary/Explained.tsx';
import styles from './ActionPage.module.css';

interface DetailsProps {
  readonly title: string;
  /** What is blank is left out: the page names all blanks once. */
  readonly items: readonly { readonly term: string; readonly detail: ReactNode }[];
}

/** A part of what an action is; none where nothing of it was said. */
export function Details({ title, items }: DetailsProps) {
  const said = items
    .filter(({ detail }) => Boolean(detail))
    .map(({ term, detail }) => ({
      term,
      detail: typeof detail === 'string' ? <Explained text={detail} /> : detail,
    }));
  if (said.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <DescriptionList items={said} />
    </section>
  );
}
