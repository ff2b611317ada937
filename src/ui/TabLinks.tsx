import styles from './TabLinks.module.css';

export interface TabLink {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface TabLinksProps {
  /** Names the navigation: whose pages these are. */
  readonly label: string;
  readonly tabs: readonly TabLink[];
}

/** Pages about one thing, side by side. Each has an address, so each is a link and not a tab. */
export const TabLinks = ({ label, tabs }: TabLinksProps) => (
  <nav className={styles.tabs} aria-label={label}>
    <ul>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a
            href={tab.href}
            className={styles.tab}
            aria-current={tab.isCurrent ? 'page' : undefined}
          >
            {tab.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
