import { sayDay } from '#domain/calendar.ts';
import { STATUSES } from '#domain/progress/status.ts';
import type { ToBeFrozen } from '#domain/snapshots/toBeFrozen.ts';
import { useAuthor } from '#queries/author.ts';
import { useHref } from '#queries/useHref.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { sayCount, sayNumber } from '#ui/words.ts';
import styles from './Snapshots.module.css';
import { sayOverdueAndSilent } from './words.ts';

interface FrozenPreviewProps {
  readonly frozen: ToBeFrozen;
}

/** What will be in it, in the board's own figures. */
export function FrozenPreview({ frozen }: FrozenPreviewProps) {
  const { asAt, counts, subgroups, updates, milestones } = frozen;
  const author = useAuthor();
  const href = useHref();
  return (
    <section className={styles.preview} aria-labelledby="frozen">
      <h2 id="frozen" className={styles.previewTitle}>
        What will be frozen
      </h2>
      <DescriptionList
        items={[
          { term: 'As at', detail: sayDay(asAt) },
          {
            term: 'Made by',
            detail: author.name ? (
              sayAuthor(author)
            ) : (
              <a href={href({ to: '/settings/you' })}>Say who you are</a>
            ),
          },
          { term: 'Subgroups', detail: sayNumber(subgroups) },
          { term: 'Actions', detail: sayNumber(counts.total) },
          { term: 'Updates', detail: sayNumber(updates) },
          { term: 'Milestones', detail: sayNumber(milestones) },
        ]}
      />
      <ul className={styles.counts} aria-label="Actions by status">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusChip status={status} />
            <span>{sayCount({ count: counts.byStatus[status], base: counts.total })}</span>
          </li>
        ))}
      </ul>
      <p>{sayOverdueAndSilent(counts)}</p>
      <p>
        Every record is frozen with its texts and updates; none of it can be changed afterwards.
      </p>
    </section>
  );
}
