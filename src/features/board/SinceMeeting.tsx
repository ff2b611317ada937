import { useId } from 'react';
import { sayDay } from '#domain/calendar.ts';
import {
  type ActionChange,
  CHANGE_KINDS,
  type ChangeKind,
  type Changes as AllChanges,
} from '#domain/progress/changesBetween.ts';
import type { SinceMeeting as Since } from '#domain/progress/sinceMeeting.ts';
import { CHANGE_HINTS, CHANGE_WORDS, sayChanges, sayDirections } from '#ui/changeWords.ts';
import { Folded } from '#ui/Folded.tsx';
import styles from './BoardPage.module.css';
import { ChangeList } from './ChangeList.tsx';
import { NO_MEETING_YET, sayRefs } from './words.ts';

interface SinceMeetingProps {
  /** `null` where no meeting of the board is recorded before the day. */
  readonly since: Since | null;
}

/** What became of the plan since the board last met, kind by kind, each naming its actions. */
export function SinceMeeting({ since }: SinceMeetingProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>Since the last meeting</h2>
      {since ? <Changes since={since} /> : <p>{NO_MEETING_YET}</p>}
    </section>
  );
}

const Changes = ({ since: { meeting, changes } }: { readonly since: Since }) => (
  <>
    <p>
      {`${meeting.title}, ${sayDay(meeting.on)}. `}
      {sayChanges(changes)}
    </p>
    <ChangesByKind changes={changes} />
  </>
);

/** A count for each kind of change, which unfolds to its actions; nothing where nothing changed. */
export const ChangesByKind = ({ changes }: { readonly changes: AllChanges }) =>
  changes.changed === 0 ? null : (
    <div>
      {CHANGE_KINDS.map((kind) => {
        const changed = changes.byKind[kind];
        return (
          <Folded
            key={kind}
            title={CHANGE_WORDS[kind]}
            count={changed.length}
            hint={hintOf(kind, changed)}
          >
            {() => <ChangeList kind={kind} changes={changed} />}
          </Folded>
        );
      })}
    </div>
  );

function hintOf(kind: ChangeKind, changed: readonly ActionChange[]): string {
  if (changed.length === 0) return CHANGE_HINTS[kind] ?? '';
  const which = sayRefs(changed.flatMap((one) => one.after ?? one.before ?? []));
  const directions = kind === 'status-moved' ? sayDirections(changed) : '';
  return directions ? `${directions}: ${which}` : which;
}
