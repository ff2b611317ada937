import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { SETTINGS_GROUPS } from './pages.ts';
import styles from './SettingsLayout.module.css';

/** Beside each page of the settings, where there is room, the index of them all. */
export function SettingsLayout() {
  const { pathname } = useLocation();
  if (pathname.replace(/\/$/, '') === '/settings') return <Outlet />;
  return (
    <div className={styles.layout}>
      <nav className={styles.index} aria-label="Settings">
        {SETTINGS_GROUPS.map(({ title, entries }) => (
          <div key={title} className={styles.group}>
            <p className={styles.title}>{title}</p>
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry.title}>
                  <Link
                    {...entry.link}
                    className={styles.link}
                    aria-current={pathname === entry.link.to ? 'page' : undefined}
                  >
                    {entry.title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}
