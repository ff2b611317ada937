import { useMemo } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { STATUSES } from '#domain/progress/status.ts';
import type { Edition } from '#domain/records/snapshot.ts';
import { type ToBeFrozen, toBeFrozen } from '#domain/snapshots/toBeFrozen.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { useAuthor } from '#queries/author.ts';
import { useInEdition } from '#queries/preview.ts';
import { previewAddress } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { LinkButton } from '#ui/Button.tsx';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { EDITION_WORDS } from '#ui/editionWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { sayCount, sayNumber } from '#ui/words.ts';
import { LeftOut } from './LeftOut.tsx';
import styles from './Snapshots.module.css';
import { sayOverdueAndSilent } from './words.ts';

interface FrozenPreviewProps {
  readonly edition: Edition;
  readonly asAt: IsoDate;
}

/** What will be in it, in the board's own figures, and what will not. */
export function FrozenPreview({ edition, asAt }: FrozenPreviewProps) {
  const inEdition = useInEdition(edition);
  const { content } = inEdition;
  const frozen = useMemo(() => toBeFrozen(recordsFrom(content), asAt), [content, asAt]);
  const isEmpty = edition === 'public' && frozen?.counts.total === 0;
  const href = useHref();
  return (
    <section className={styles.preview} aria-labelledby="frozen">
      <h2 id="frozen" className={styles.previewTitle}>
        What will be frozen
      </h2>
      {frozen && <Held frozen={frozen} edition={edition} />}
      {isEmpty && <p>No action is publishable yet: a public version would hold none.</p>}
      <LeftOut edition={edition} inEdition={inEdition} />
      {!isEmpty && (
        <LinkButton href={href({ to: '/board', search: { at: previewAddress(edition) } })}>
          Preview the pages
        </LinkButton>
      )}
      <p>What is frozen has a hash over all of it; none of it can be changed afterwards.</p>
    </section>
  );
}

interface HeldProps {
  readonly frozen: ToBeFrozen;
  readonly edition: Edition;
}

function Held({ frozen, edition }: HeldProps) {
  const { asAt, counts, subgroups, updates, milestones } = frozen;
  const author = useAuthor();
  const href = useHref();
  const madeBy = edition === 'public' ? { name: author.agency, agency: '' } : author;
  return (
    <>
      <DescriptionList
        items={[
          { term: 'Edition', detail: EDITION_WORDS[edition] },
          { term: 'As at', detail: sayDay(asAt) },
          {
            term: 'Made by',
            detail: madeBy.name ? (
              sayAuthor(madeBy)
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
      {counts.total > 0 && (
        <>
          <ul className={styles.counts} aria-label="Actions by status">
            {STATUSES.map((status) => (
              <li key={status}>
                <StatusChip status={status} />
                <span>{sayCount({ count: counts.byStatus[status], base: counts.total })}</span>
              </li>
            ))}
          </ul>
          <p>{sayOverdueAndSilent(counts)}</p>
        </>
      )}
    </>
  );
}
