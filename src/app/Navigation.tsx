import { Link, useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { Icon } from '#ui/Icon.tsx';
import styles from './Shell.module.css';

/** What the assessment is made of is kept among the lists of the partnership. */
const EVIDENCE_LISTS = ['/partnership/findings', '/partnership/issues', '/partnership/assessments'];

const PAGES = [
  { to: '/board', word: 'Board' },
  { to: '/due', word: 'Due' },
  { to: '/subgroups', word: 'Subgroups' },
  { to: '/actions', word: 'Actions' },
  {
    to: '/assessment',
    word: 'Assessment',
    alsoFor: ['/indicators', '/partnership/lineage', ...EVIDENCE_LISTS],
  },
  { to: '/meetings', word: 'Meetings' },
  { to: '/snapshots', word: 'Snapshots', alsoFor: ['/reports'] },
  { to: '/settings', word: 'Settings', alsoFor: ['/partnership'] },
] as const;

type Page = (typeof PAGES)[number];

/** Of a page that is reached by another one's link, that one is marked: the first that has it. */
const pageOf = (path: string): Page | undefined =>
  PAGES.find((page) => {
    const also = 'alsoFor' in page ? page.alsoFor : [];
    return [page.to, ...also].some((start) => path.startsWith(start));
  });

/** Beside the page on a wide screen; on a narrow one the same in a menu. */
export function Navigation() {
  const { pathname } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingOnEscape(menu);
  const current = pageOf(pathname);
  const links = PAGES.map(({ to, word }) => (
    <li key={to}>
      <Link
        to={to}
        className={styles.link}
        aria-current={current?.to === to ? 'page' : undefined}
        onClick={() => menu.current?.removeAttribute('open')}
      >
        {word}
      </Link>
    </li>
  ));
  return (
    <>
      <nav className={styles.nav} aria-label="Main">
        <ul>{links}</ul>
      </nav>
      <nav className={styles.narrowNav} aria-label="Main">
        <details ref={menu}>
          <summary>
            <Icon name="menu" /> Menu
          </summary>
          <ul>{links}</ul>
        </details>
      </nav>
    </>
  );
}

function useClosingOnEscape(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const details = menu.current;
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    details?.addEventListener('keydown', close);
    return () => details?.removeEventListener('keydown', close);
  }, [menu]);
}
