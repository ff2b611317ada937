import type { Period } from '#domain/calendar.ts';
import type { Board } from '#domain/progress/board.ts';
import type { BoardStory } from '#domain/progress/boardStory.ts';
import { openActions, putAside, type StatusCounts } from '#domain/progress/counts.ts';
import type { Narrowing } from '#domain/progress/narrowing.ts';
import type { SinceMeeting } from '#domain/progress/sinceMeeting.ts';
import type { Status } from '#domain/progress/status.ts';
import { useHref } from '#queries/useHref.ts';
import { sayMovement } from '#ui/changeWords.ts';
import { KeyNumber, KeyNumbers } from '#ui/KeyNumber.tsx';
import { sayPutAside, type Words } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './BoardPage.module.css';
import { NO_MEETING_YET, sayComparedWith, saySilentAndOverdue } from './words.ts';

interface DeliveryNumbersProps {
  readonly board: Board;
  /** `null` until it is known: then a line is kept free for the movement. */
  readonly story: BoardStory | null;
  /** What to ask about under where the actions stand, however wide the screen: on a slide. */
  readonly isStacked?: boolean;
}

/** Where all actions stand, adding up to the total; beside it, what to ask about. */
export function DeliveryNumbers({ board, story, isStacked = false }: DeliveryNumbersProps) {
  const { counts, closedPeriod, attention } = board;
  const href = useHref();
  const words = useWords();
  const listOf = (show: Narrowing) => href({ to: '/actions', search: { show } });
  const { total, byState, overdue, silent, silentAndOverdue } = counts;
  const since = story?.since ?? null;
  const movement = (now: number, then: (before: SinceMeeting) => number) => {
    if (since) return sayMovement(now, then(since));
    return story ? undefined : FREE_LINE;
  };
  return (
    <div className={isStacked ? styles.stacked : styles.numbers}>
      <div className={styles.group}>
        <h2 className={styles.groupTitle}>Where the actions stand</h2>
        <KeyNumbers label="Where the actions stand">
          <KeyNumber
            label="All actions"
            count={total}
            href={href({ to: '/actions' })}
            note="in the plan"
            movement={movement(total, (then) => then.counts.total)}
          />
          {STATES.map(({ show, label, status, count }) => (
            <KeyNumber
              key={show}
              {...{ status }}
              label={label(words)}
              count={count(byState)}
              base={total}
              href={listOf(show)}
              movement={movement(count(byState), (then) => count(then.counts.byState))}
            />
          ))}
        </KeyNumbers>
      </div>
      <div className={styles.group}>
        <h2 className={styles.groupTitle}>What to ask about</h2>
        <KeyNumbers label="What to ask about">
          <KeyNumber
            label="Overdue"
            status="off-track"
            count={overdue}
            base={openActions(counts)}
            of="not finished"
            href={listOf('overdue')}
            movement={movement(overdue, (then) => then.counts.overdue)}
          />
          <KeyNumber
            label={words.statuses['no-update'].label}
            status="no-update"
            count={silent}
            base={byState['in-progress']}
            of="in progress"
            href={listOf('silent')}
            note={saySilentAndOverdue(silentAndOverdue)}
            movement={movement(silent, (then) => then.counts.silent)}
          />
          <KeyNumber
            label="Needs attention"
            count={attention.length}
            base={total}
            href={listOf('attention')}
            movement={movement(attention.length, (then) => then.needAttention)}
          />
        </KeyNumbers>
      </div>
      <p className={styles.compared}>{sayBasis(story, closedPeriod)}</p>
    </div>
  );
}

const FREE_LINE = '\u00A0';

function sayBasis(story: BoardStory | null, closed: Period): string {
  if (!story) return FREE_LINE;
  return story.since ? sayComparedWith(story.since, closed) : NO_MEETING_YET;
}

interface StateNumber {
  readonly show: Narrowing;
  readonly label: (words: Words) => string;
  readonly status?: Status;
  readonly count: (byState: StatusCounts['byState']) => number;
}

/** These add up to all actions. */
const STATES: readonly StateNumber[] = [
  {
    show: 'complete',
    label: ({ statuses }) => statuses.complete.label,
    status: 'complete',
    count: (by) => by.complete,
  },
  { show: 'in-progress', label: () => 'In progress', count: (by) => by['in-progress'] },
  {
    show: 'not-started',
    label: ({ statuses }) => statuses['not-started'].label,
    status: 'not-started',
    count: (by) => by['not-started'],
  },
  { show: 'put-aside', label: sayPutAside, count: putAside },
];
