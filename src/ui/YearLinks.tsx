import styles from './YearLinks.module.css';

interface YearLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface YearLinksProps {
  readonly years: readonly YearLink[];
}

/** The same page for another plan year; nothing where there is but one. */
export const YearLinks = ({ years }: YearLinksProps) =>
  years.length < 2 ? null : (
    <nav aria-label="Plan year">
      <ul className={styles.years}>
        {years.map(({ id, label, href, isCurrent }) => (
          <li key={id}>
            <a href={href} className={styles.year} aria-current={isCurrent ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
