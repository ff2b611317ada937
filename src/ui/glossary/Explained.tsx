import { Fragment, use, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Explanation } from '#domain/glossary/explain.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import styles from './Explained.module.css';
import { GlossaryContext } from './GlossaryContext.ts';

interface ExplainedProps {
  /** What somebody wrote. Not for headings and links: those stay as they are. */
  readonly text: string;
}

/**
 * A text whose acronyms can be opened where each first stands on the page: what it stands for then
 * follows it in brackets, so that a finger, a key and a screen reader all find it. On paper it is
 * always open.
 */
export function Explained({ text }: ExplainedProps) {
  const { explain } = use(GlossaryContext);
  return explain(text).map((piece, at) =>
    typeof piece === 'string' ? (
      <Fragment key={String(at)}>{piece}</Fragment>
    ) : (
      <Acronym key={String(at)} {...piece} />
    ),
  );
}

function Acronym({ written, term: { term, meaning } }: Explanation) {
  const { uses } = use(GlossaryContext);
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isFirst = useSyncExternalStore(
    uses.onChange,
    () => place.current !== null && uses.isFirst(term, place.current),
  );
  useLayoutEffect(() => (place.current ? uses.add(term, place.current) : undefined), [uses, term]);

  return (
    <span ref={place}>
      {isFirst ? (
        <>
          <button
            type="button"
            className={styles.acronym}
            aria-expanded={isOpen}
            onClick={() => setIsOpen((wasOpen) => !wasOpen)}
          >
            {written}
            <VisuallyHidden>, what it means</VisuallyHidden>
          </button>
          <span className={styles.meaning} data-open={isOpen}>
            {' '}
            ({meaning})
          </span>
        </>
      ) : (
        written
      )}
    </span>
  );
}
