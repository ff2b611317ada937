import { Link } from '@tanstack/react-router';
import { type SectionId, SECTIONS } from './sections.ts';
import styles from './SectionLinks.module.css';

interface SectionLinksProps {
  readonly current: SectionId;
}

/** From one part of the set-up to the others. */
export const SectionLinks = ({ current }: SectionLinksProps) => (
  <nav aria-label="Partnership set-up" className={styles.nav}>
    <ul className={styles.links}>
      {SECTIONS.map(({ id, title }) => (
        <li key={id}>
          <Link
            to="/partnership/$section"
            params={{ section: id }}
            search={{}}
            className={styles.link}
            aria-current={id === current ? 'page' : undefined}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
