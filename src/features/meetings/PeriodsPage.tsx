import { useState } from 'react';
import { type PeriodRecord, periodRecords } from '#domain/meetings/periodRecord.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './Meetings.module.css';
import { RecordOfPeriod } from './RecordOfPeriod.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';

/** What stands on record of each period that a board has settled. */
export function PeriodsPage() {
  const records = useRecords(periodRecords);
  const isPublic = useRecords(isPublicEdition);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const [opening, setOpening] = useState<PeriodRecord | null>(null);
  return (
    <>
      <title>Record of each period</title>
      <PageHeader
        title="Record of each period"
        breadcrumb={<Breadcrumb trail={[{ label: 'Meetings', href: href({ to: '/meetings' }) }]} />}
        meta={['What the board saw, who signed off or returned what, and what was put right since']}
      />
      {isPublic ? (
        <EmptyState
          title="Not in the public version"
          action={<LinkTo to="/meetings">To the meetings</LinkTo>}
        >
          Which periods are settled, and what was signed off, returned or put right, is left out.
        </EmptyState>
      ) : records.length === 0 ? (
        <EmptyState
          title="No period is locked yet"
          action={<LinkTo to="/meetings">To the meetings</LinkTo>}
        >
          Once the board has met, open its meeting and choose “Lock the period”: the snapshot that
          it saw is then the record of that period.
        </EmptyState>
      ) : (
        <div className={styles.periods}>
          {records.map((record) => (
            <RecordOfPeriod
              key={record.lock.id}
              record={record}
              onOpen={isReadOnly ? null : () => setOpening(record)}
            />
          ))}
        </div>
      )}
      {opening && <UnlockDialog record={opening} onClose={() => setOpening(null)} />}
    </>
  );
}
