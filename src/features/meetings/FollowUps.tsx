import { useState } from 'react';
import type { FollowUpLine } from '#domain/meetings/followUps.ts';
import type { MeetingView } from '#domain/meetings/meetingView.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { FollowUpCard } from './FollowUpCard.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './Meetings.module.css';
import { UpdateDialog } from './UpdateDialog.tsx';

interface FollowUpsProps {
  readonly view: MeetingView;
  readonly canChange: boolean;
}

/** A follow-up that is to live on in the plan, and as what. */
interface Closing {
  readonly line: FollowUpLine;
  readonly what: 'action' | 'update';
}

/** What somebody has to do: asked for here, or at an earlier meeting and still open. */
export function FollowUps({ view: { meeting, followUps, carried }, canChange }: FollowUpsProps) {
  const [closing, setClosing] = useState<Closing | null>(null);
  const close = () => setClosing(null);
  const add = canChange && (
    <LinkTo
      icon="add"
      to="/meetings/$meeting/$decision"
      params={{ meeting: meeting.id, decision: 'follow-up' }}
    >
      Add a follow-up
    </LinkTo>
  );
  const cards = (lines: readonly FollowUpLine[], isCarried: boolean) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <FollowUpCard
          key={line.decision.id}
          {...{ line, isCarried, canChange }}
          onBecome={(what) => setClosing({ line, what })}
        />
      ))}
    </ul>
  );
  return (
    <PageSection
      title="Follow-ups"
      words="Each stays on the next meeting of the same body until it is done, or lives on as an action."
    >
      {followUps.length === 0 && carried.length === 0 && (
        <EmptyState title="No follow-up is recorded" level="h3" action={add}>
          What somebody is asked to do stands here, with whose it is and by when.
        </EmptyState>
      )}
      {carried.length > 0 && (
        <div className={styles.part}>
          <h3>Carried over from earlier meetings</h3>
          {cards(carried, true)}
        </div>
      )}
      {followUps.length > 0 && (
        <div className={styles.part}>
          {carried.length > 0 && <h3>Asked for at this meeting</h3>}
          {cards(followUps, false)}
        </div>
      )}
      {(followUps.length > 0 || carried.length > 0) && add && <div>{add}</div>}
      {closing?.what === 'action' && <ActionDialog line={closing.line} onClose={close} />}
      {closing?.what === 'update' && <UpdateDialog line={closing.line} onClose={close} />}
    </PageSection>
  );
}
