import styles from './Tabs.module.css';

interface Tab {
  readonly label: string;
  readonly href: string;
  /** Beside the label: how many are on it. */
  readonly count?: number;
}

interface TabsProps {
  /** Names the row of tabs: "Parts of Mental Health". */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The address of the tab that is open. */
  readonly current: string;
}

/** Parts of a page. Each has an address of its own, so these are links and no ARIA tabs. */
export const Tabs = ({ label, tabs, current }: TabsProps) => (
  <nav aria-label={label} className={styles.tabs}>
    <ul className={styles.list}>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a
            className={styles.tab}
            href={tab.href}
            aria-current={tab.href === current ? 'page' : undefined}
          >
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
