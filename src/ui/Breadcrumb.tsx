import styles from './Breadcrumb.module.css';

interface Crumb {
  readonly label: string;
  readonly href: string;
}

interface BreadcrumbProps {
  /** From the top down, without the page itself. */
  readonly trail: readonly Crumb[];
}

export const Breadcrumb = ({ trail }: BreadcrumbProps) => (
  <nav aria-label="Breadcrumb" className={styles.breadcrumb}>
    <ol className={styles.trail}>
      {trail.map(({ label, href }) => (
        <li key={href} className={styles.crumb}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
);
