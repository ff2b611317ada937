import { useServices } from '#queries/services.ts';
import { useSnapshots } from '#queries/snapshots.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { OpenedFiles } from './OpenedFiles.tsx';
import styles from './Snapshots.module.css';
import { SnapshotTable } from './SnapshotTable.tsx';

/** What was frozen here, and what was frozen elsewhere and opened here. */
export function SnapshotsPage() {
  const { place } = useServices();
  const isReadOnly = useIsReadOnly();
  const snapshots = useSnapshots();
  const href = useHref();

  const take = !isReadOnly && (
    <LinkButton
      look={snapshots.length > 0 ? 'plain' : 'primary'}
      icon="snapshot"
      href={href({ to: '/snapshots/new' })}
    >
      Take a snapshot
    </LinkButton>
  );
  return (
    <>
      <title>Snapshots</title>
      <PageHeader
        title="Snapshots"
        meta={[
          'Frozen for a meeting: open one to see what the board saw then. It never changes, whatever is recorded later',
        ]}
        actions={
          snapshots.length > 0 && (
            <>
              <LinkButton
                look="primary"
                icon="download"
                href={href({ to: '/reports', search: {} })}
              >
                Make a pack
              </LinkButton>
              {take}
              <LinkButton href={href({ to: '/snapshots/compare', search: {} })}>
                Compare two
              </LinkButton>
            </>
          )
        }
      />
      <div className={styles.sections}>
        {place !== 'files' &&
          (snapshots.length > 0 ? (
            <SnapshotTable snapshots={snapshots} />
          ) : (
            <EmptyState title="No snapshots yet" action={take}>
              A snapshot freezes the board, every action and every update as known on a day, so that
              all who speak of it mean the same figures. It can be printed, and saved as a file.
            </EmptyState>
          ))}
        <OpenedFiles />
      </div>
    </>
  );
}
