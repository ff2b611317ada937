import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { PeriodRecord } from '#domain/meetings/periodRecord.ts';
import { Button } from '#ui/Button.tsx';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { Corrections } from './Corrections.tsx';
import { LockMark } from './LockMark.tsx';
import styles from './Meetings.module.css';
import { ReviewTable } from './ReviewTable.tsx';
import { saySnapshot, sayWhenLocked } from './words.ts';

interface RecordOfPeriodProps {
  readonly record: PeriodRecord;
  /** Opens it again; `null` where nothing can be changed. */
  readonly onOpen: (() => void) | null;
}

/** The record of one period: the snapshot, its sign-offs and returns, its corrections. */
export function RecordOfPeriod({ record, onOpen }: RecordOfPeriodProps) {
  const { lock, period, meeting, snapshot, reviews, corrections } = record;
  const id = useId();
  return (
    <section className={styles.period} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {period.label}
          <span className={styles.quiet}>{period.shortLabel}</span>
        </h2>
        <LockMark locked={record} />
      </div>
      <DescriptionList
        items={[
          {
            term: 'Snapshot',
            detail: snapshot ? (
              <Link to="/board" search={{ at: snapshot.id }}>
                {saySnapshot(snapshot)}
              </Link>
            ) : (
              'One that is not here'
            ),
          },
          {
            term: 'Hash',
            detail: snapshot && <code className={styles.hash}>{snapshot.value.hash}</code>,
          },
          {
            term: 'The board met',
            detail: meeting && (
              <Link to="/meetings/$meeting" params={{ meeting: meeting.id }}>
                {sayDay(meeting.value.on)}: {meeting.value.title}
              </Link>
            ),
          },
          { term: 'Locked', detail: sayWhenLocked(record) },
          ...(lock.value.note
            ? [{ term: 'Note', detail: <span className={styles.text}>{lock.value.note}</span> }]
            : []),
        ]}
      />
      <h3>Corrections since it was locked</h3>
      <Corrections caption={`Corrections, ${period.label}`} all={corrections} />
      <h3>Sign-offs and returns</h3>
      <ReviewTable caption={`Sign-offs and returns, ${period.label}`} all={reviews} />
      {onOpen && (
        <div>
          <Button look="quiet" aria-label={`Open ${period.label} again`} onClick={onOpen}>
            Open this period again
          </Button>
        </div>
      )}
    </section>
  );
}
