import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { PageHeader } from '#ui/PageHeader.tsx';
import { SETTINGS_GROUPS, type SettingsGroup } from './pages.ts';
import styles from './SettingsPage.module.css';

/** The index of all settings, each with what is found there. */
export function SettingsPage() {
  return (
    <>
      <title>Settings</title>
      <PageHeader title="Settings" />
      <div className={styles.groups}>
        {SETTINGS_GROUPS.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </>
  );
}

function Group({ group: { title, entries } }: { readonly group: SettingsGroup }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.title} className={styles.entry}>
            <Link {...entry.link} className={styles.link}>
              {entry.title}
            </Link>
            <span className={styles.words}>{entry.words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
