import type { ReactNode } from 'react';
import { dayOf, sayDay } from '#domain/calendar.ts';
import type { LockedPeriod } from '#domain/meetings/locks.ts';
import type { RecordId } from '#domain/ids.ts';
import type { LoggedUpdate } from '#domain/progress/updateLog.ts';
import { Explained } from '../glossary/Explained.tsx';
import { ReviewState } from '../review/ReviewState.tsx';
import { StatusChip } from '../status/StatusChip.tsx';
import { useWords } from '../WordsContext.ts';
import styles from './LoggedEntry.module.css';
import {
  CONFIDENCE_WORDS,
  sayAfterLock,
  sayApproval,
  sayCorrectedBy,
  sayCorrective,
  sayHowMuch,
  sayRemarks,
  sayWithdrawn,
  sayWritten,
} from './words.ts';

interface LoggedEntryProps {
  readonly logged: LoggedUpdate;
  /** Of the action's milestones, by id. */
  readonly titles: ReadonlyMap<RecordId<'milestone'>, string>;
  /** What tells it from the entries beside it: its day, or the action. */
  readonly heading: ReactNode;
  /** The lock of its period, where it was received after that; else `null`. */
  readonly lateFor: LockedPeriod | null;
  /** What can be done with it. */
  readonly ways?: ReactNode;
}

/** One update in full, just as it was written. Stands in a list. */
export function LoggedEntry({ logged, titles, heading, lateFor, ways }: LoggedEntryProps) {
  const { update, correctedBy, withdrawnBy, corrects, review, newlyDone, nowUndone } = logged;
  const stands = !correctedBy && !withdrawnBy;
  const remarks = sayRemarks(useWords(), logged);
  const { value } = update;
  const named = (ids: readonly RecordId<'milestone'>[]) =>
    ids.flatMap((id) => titles.get(id) ?? []).join('\n');
  return (
    <li className={styles.entry} data-corrected={!stands}>
      <div className={styles.head}>
        <h3 className={styles.day}>{heading}</h3>
        <StatusChip status={value.status} />
        <span>{sayHowMuch(value, titles)}</span>
        {ways && stands && <span className={styles.ways}>{ways}</span>}
      </div>
      <p className={styles.by}>{sayWritten(logged)}</p>
      {correctedBy && (
        <p className={styles.mark}>
          {sayCorrectedBy(correctedBy, sayDay(dayOf(correctedBy.writtenAt)))}
        </p>
      )}
      {withdrawnBy && <p className={styles.mark}>{sayWithdrawn(withdrawnBy)}</p>}
      {lateFor && <p className={styles.mark}>{sayAfterLock(lateFor)}</p>}
      {remarks.map((remark) => (
        <p key={remark} className={styles.by}>
          {remark}
        </p>
      ))}
      {corrects && (
        <p className={styles.by}>Puts right the update of {sayDay(dayOf(corrects.writtenAt))}</p>
      )}
      <dl className={styles.body}>
        <Said term="What has changed">{value.whatChanged}</Said>
        <Said term="Milestones done">{named(newlyDone)}</Said>
        <Said term="Milestones no longer done">{named(nowUndone)}</Said>
        {value.correctiveAction && (
          <Said term="Corrective action" small={sayCorrective(value.correctiveAction)}>
            {value.correctiveAction.text}
          </Said>
        )}
        <Said term="Evidence">{value.evidence}</Said>
        {value.approval && (
          <Said term="Approved by" small={value.approval.reason}>
            {sayApproval(value.approval)}
          </Said>
        )}
        <Said term="Confidence">{value.confidence && CONFIDENCE_WORDS[value.confidence]}</Said>
        {value.publicWording !== value.whatChanged && (
          <Said term="Public wording">{value.publicWording}</Said>
        )}
      </dl>
      {review && <ReviewState review={review.value} />}
    </li>
  );
}

interface SaidProps {
  readonly term: string;
  readonly small?: string;
  readonly children: ReactNode;
}

const Said = ({ term, small, children }: SaidProps) =>
  children ? (
    <div className={styles.said}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.text}>
        {typeof children === 'string' ? <Explained text={children} /> : children}
        {small && <span className={styles.small}>{small}</span>}
      </dd>
    </div>
  ) : null;
