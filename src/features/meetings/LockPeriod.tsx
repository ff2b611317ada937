import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { MeetingView } from '#domain/meetings/meetingView.ts';
import { Button } from '#ui/Button.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { LockDialog } from './LockDialog.tsx';
import { LockMark } from './LockMark.tsx';
import styles from './Meetings.module.css';
import { sayLocked, sayWhyNotLocked } from './words.ts';

interface LockPeriodProps {
  readonly view: MeetingView;
  readonly canChange: boolean;
}

/** What the board saw becomes the record of a period. */
export function LockPeriod({ view, canChange }: LockPeriodProps) {
  const { locked, whyNot, locking } = view;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <PageSection
      title="Record of the period"
      words="Once the board has met, the snapshot it saw is what stands on record."
    >
      {locked.length > 0 && (
        <ul className={styles.list}>
          {locked.map((one) => (
            <li key={one.lock.id} className={styles.card}>
              <LockMark locked={one} />
              <p>
                {sayLocked(one)}, since {sayDay(one.lock.value.on)}.{' '}
                <Link to="/meetings/periods">See its record</Link>
              </p>
              {one.lock.value.note && <p className={styles.text}>{one.lock.value.note}</p>}
            </li>
          ))}
        </ul>
      )}
      {whyNot && !(whyNot === 'no-period-left' && locked.length > 0) && (
        <p className={styles.empty}>{sayWhyNotLocked(whyNot)}</p>
      )}
      {!whyNot && canChange && (
        <div>
          <Button icon="lock" onClick={() => setIsAsking(true)}>
            Lock the period
          </Button>
        </div>
      )}
      {!whyNot && !canChange && locked.length === 0 && (
        <p className={styles.empty}>No period is locked by this meeting.</p>
      )}
      {isAsking && locking && <LockDialog locking={locking} onClose={() => setIsAsking(false)} />}
    </PageSection>
  );
}
