import { Link, useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { Icon } from '#ui/Icon.tsx';
import styles from './Shell.module.css';

const PAGES = [
  { to: '/board', word: 'Board' },
  { to: '/due', word: 'Due' },
  { to: '/subgroups', word: 'Subgroups' },
  { to: '/actions', word: 'Actions' },
  { to: '/snapshots', word: 'Snapshots' },
  { to: '/settings', word: 'Settings', alsoFor: '/partnership' },
] as const;

/** Of a page that is reached by another one's link, that one is marked. */
const isWithin = (path: string, to: string, { alsoFor }: { readonly alsoFor?: string }) =>
  path.startsWith(to) || (alsoFor !== undefined && path.startsWith(alsoFor));

/** Beside the page on a wide screen; on a narrow one the same in a menu. */
export function Navigation() {
  const { pathname } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingOnEscape(menu);
  const links = PAGES.map(({ to, word, ...page }) => (
    <li key={to}>
      <Link
        to={to}
        className={styles.link}
        aria-current={isWithin(pathname, to, page) ? 'page' : undefined}
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
