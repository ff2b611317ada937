import { sayShortDay } from '#domain/calendar.ts';
import type { OpenedFile } from '#queries/snapshots.ts';
import { fileAddress } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import styles from './FirstVisitPage.module.css';

interface OpenedBeforeProps {
  /** The latest first. */
  readonly files: readonly OpenedFile[];
}

export function OpenedBefore({ files }: OpenedBeforeProps) {
  const href = useHref();
  return (
    <section aria-label="Opened before" className={styles.opened}>
      <h3 className={styles.openedTitle}>Opened before</h3>
      <ul>
        {files.map(({ hash, title, asAt }) => (
          <li key={hash}>
            <a href={href({ to: '/board', search: { at: fileAddress(hash) } })}>
              <bdi>{title}</bdi>
            </a>
            , as at {sayShortDay(asAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}
