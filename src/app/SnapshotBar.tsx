import { useNavigate } from '@tanstack/react-router';
import { sayDay, sayMoment } from '#domain/calendar.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Records } from '#domain/versions/records.ts';
import { useOpenSnapshot } from '#queries/openSnapshot.ts';
import { useRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import type { Frozen } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { sayEditionOnPages } from '#ui/editionWords.ts';
import styles from './Shell.module.css';

interface SnapshotBarProps {
  readonly source: Frozen;
}

/** Says that what is on screen was frozen, and cannot be changed. */
export function SnapshotBar({ source }: SnapshotBarProps) {
  const { snapshot } = useOpenSnapshot(source);
  const { place } = useServices();
  const notice = useRecords(noticeOf);
  const navigate = useNavigate();
  const href = useHref();
  const leave = () =>
    navigate({ to: place === 'files' ? '/welcome' : '/snapshots', search: { at: undefined } });
  return (
    <aside className={styles.bar} aria-label="Snapshot">
      <p>
        <strong>
          Snapshot {snapshot.number}: {snapshot.title}.
        </strong>{' '}
        As at {sayDay(snapshot.asAt)}, taken {sayMoment(snapshot.madeAt)}. Its content matches its
        hash {snapshot.hash.slice(0, 8)}; nothing can be changed here.{' '}
        {[sayEditionOnPages(snapshot.edition ?? 'full', snapshot.withheld), notice]
          .filter(Boolean)
          .join(' ')}
      </p>
      <span className={styles.barActions}>
        <LinkButton look="quiet" icon="download" href={href({ to: '/reports' })}>
          Make a pack of it
        </LinkButton>
        <Button look="quiet" onClick={leave}>
          Close the snapshot
        </Button>
      </span>
    </aside>
  );
}

const noticeOf = (records: Records) => thePartnership(records)?.value.notice ?? '';
