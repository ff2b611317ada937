import type { ReactNode } from 'react';
import { useIsReadOnly } from '#queries/source.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './RegisterPage.module.css';
import type { RegisterWords } from './register.ts';
import { SectionLinks } from './SectionLinks.tsx';
import { bookOf, type SectionId } from './sections.ts';

interface RegisterPageProps {
  readonly section: SectionId;
  readonly words: RegisterWords;
  /** In use, of all that the page can show. */
  readonly count: number;
  /** What a new one is to be of. */
  readonly of?: string | undefined;
  /** In place of the first step, where something else has to come before it; else `false`. */
  readonly first?: ReactNode;
  readonly children: ReactNode;
  /** Under the list: those out of use. */
  readonly notInUse: ReactNode;
}

/** The frame of each list: where one is, what it is for, and the way to a new one. */
export function RegisterPage({ section, words, count, of, first, ...parts }: RegisterPageProps) {
  const isReadOnly = useIsReadOnly();
  const add = !isReadOnly && (
    <LinkTo
      to="/partnership/$section/$record"
      params={{ section, record: 'new' }}
      search={of === undefined ? {} : { of }}
      look="primary"
      icon="add"
    >
      {words.add}
    </LinkTo>
  );
  return (
    <div className={styles.page}>
      <title>{`${words.title}: ${bookOf(section).toLowerCase()}`}</title>
      <div>
        <PageHeader title={bookOf(section)} actions={count > 0 && add} />
        <SectionLinks current={section} />
      </div>
      <section className={styles.section} aria-labelledby={section}>
        <h2 id={section}>{words.title}</h2>
        <p className={styles.about}>{words.about}</p>
        {count > 0 ? (
          parts.children
        ) : (
          <EmptyState title={words.none} level="h3" action={first || add}>
            {isReadOnly ? 'There are none in what you look at.' : null}
          </EmptyState>
        )}
      </section>
      {parts.notInUse}
    </div>
  );
}
