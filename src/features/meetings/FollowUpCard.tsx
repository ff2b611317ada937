import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { sayDay } from '#domain/calendar.ts';
import { followUp } from '#domain/meetings/editDecision.ts';
import type { FollowUpLine } from '#domain/meetings/followUps.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { sayOwner } from '#ui/meetingWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './Meetings.module.css';
import { sayFollowUpState } from '#ui/meetingWords.ts';

interface FollowUpCardProps {
  readonly line: FollowUpLine;
  /** Asked for at an earlier meeting. */
  readonly isCarried: boolean;
  readonly canChange: boolean;
  /** It is to live on in the plan: as a new action, or in an update of one that is there. */
  readonly onBecome: (what: 'action' | 'update') => void;
}

/** One follow-up: whose it is, by when, and what has become of it. */
export function FollowUpCard({ line, isCarried, canChange, onBecome }: FollowUpCardProps) {
  const { decision, meeting, agency, isOpen, action } = line;
  const { value } = decision;
  const { save, isPending, error } = useSaveRecord('decision');
  const { today } = useServices();
  // Buttons that say the same are told apart by what they are about.
  const textId = useId();
  const about = { 'aria-describedby': textId };
  const owner = sayOwner(value.ownerRole, agency);
  const isDisputed = decision.conflicts.length > 0;
  const tick = () => {
    const { id: recordId, scope, heads: seen } = decision;
    const done = followUp(value, { doneOn: today() });
    // Said below, where the button still is.
    save({ recordId, scope, seen, value: done, done: 'Follow-up done' }).catch(() => undefined);
  };
  return (
    <li className={styles.card}>
      <p id={textId} className={styles.text}>
        {value.text}
      </p>
      <p className={styles.facts}>
        <State line={line} />
        <span className={styles.fact}>
          For <strong>{owner || 'nobody named'}</strong>
        </span>
        <span className={styles.fact}>
          Due <strong>{value.due ? sayDay(value.due) : 'on no day'}</strong>
        </span>
        {isCarried && (
          <span className={styles.fact}>
            Asked for on{' '}
            <Link to="/meetings/$meeting" params={{ meeting: meeting.id }}>
              {sayDay(meeting.value.on)}
            </Link>
          </span>
        )}
        {action && (
          <Link to="/actions/$action" params={{ action: action.id }}>
            {action.name}
          </Link>
        )}
      </p>
      {isDisputed && <p>People disagree about it: open it to settle that.</p>}
      {error && <NotSaved />}
      {canChange && (
        <div className={styles.buttons}>
          {isOpen && !isDisputed && (
            <>
              <Button {...about} icon="check" isPending={isPending} onClick={tick}>
                Tick as done
              </Button>
              <Button {...about} onClick={() => onBecome('action')}>
                Make it an action
              </Button>
              <Button {...about} onClick={() => onBecome('update')}>
                Answer with an update
              </Button>
            </>
          )}
          <LinkTo
            {...about}
            look="quiet"
            icon="edit"
            to="/meetings/$meeting/$decision"
            params={{ meeting: meeting.id, decision: decision.id }}
          >
            Change
          </LinkTo>
        </div>
      )}
    </li>
  );
}

const State = ({ line }: Pick<FollowUpCardProps, 'line'>) => (
  <span className={styles.state} data-overdue={line.isOverdue}>
    {line.isOverdue && <Icon name="warning" />}
    {!line.isOpen && <Icon name="check" />}
    <strong>{sayFollowUpState(line)}</strong>
  </span>
);
