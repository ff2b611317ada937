import { useId } from 'react';
import type { MeetingsOfPeriod } from '#domain/meetings/meetingsView.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import { useRecords } from '#queries/records.ts';
import { LockMark } from './LockMark.tsx';
import styles from './Meetings.module.css';
import { MeetingTable } from './MeetingTable.tsx';

interface PeriodMeetingsProps {
  readonly ofPeriod: MeetingsOfPeriod;
}

/** One period of the year: whether its record is settled, and who met in it. */
export function PeriodMeetings({ ofPeriod: { period, when, locked, rows } }: PeriodMeetingsProps) {
  const id = useId();
  const isPublic = useRecords(isPublicEdition);
  return (
    <section className={styles.period} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {period.label}
          <span className={styles.quiet}>
            {period.shortLabel}
            {when === 'now' && ', now'}
          </span>
        </h2>
        {when !== 'to-come' && !isPublic && <LockMark locked={locked} />}
      </div>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {when === 'past' ? 'No meeting is recorded.' : 'No meeting is arranged.'}
        </p>
      ) : (
        <MeetingTable caption={`Meetings, ${period.label}`} rows={rows} />
      )}
    </section>
  );
}
