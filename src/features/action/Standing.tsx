import type { ReactNode } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { shareDone } from '#domain/progress/shareDone.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Meter } from '#ui/Meter.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { SuggestedStatus } from '#ui/status/SuggestedStatus.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { sayAge } from '#ui/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './Standing.module.css';
import { sayMilestones } from '#ui/updates/words.ts';
import { sayDone, sayDueNotes, sayStatusNotes } from './words.ts';

interface StandingProps {
  readonly view: ActionView;
}

/** Where an action stands, at a glance: what a board asks of it first. */
export const Standing = ({ view }: StandingProps) => {
  const { latest, currentDue, originalDue, milestones, milestonesDone } = view;
  const wasMoved = originalDue !== null && originalDue !== currentDue;
  return (
    <section aria-label="Where it stands">
      <dl className={styles.facts}>
        <Fact term="Status" notes={sayStatusNotes(useWords(), view)}>
          <StatusChip status={view.status} isOverdue={view.isOverdue} />
        </Fact>
        <Fact term="Suggested by the dates">
          <SuggestedStatus suggestion={view.suggestion} originalDue={originalDue} />
        </Fact>
        <Fact
          term="Done"
          notes={
            latest && view.percentDone !== null && milestones.length > 0
              ? [`${sayMilestones(milestonesDone, milestones.length)}.`]
              : []
          }
        >
          <span className={styles.meter}>
            <Meter percent={latest ? shareDone(view) : null} label="Done" words={sayDone(view)} />
          </span>
        </Fact>
        <Fact term="Due" notes={sayDueNotes(view)}>
          {wasMoved && (
            <s className={styles.before}>
              <VisuallyHidden>Originally </VisuallyHidden>
              {sayDay(originalDue)}
              <VisuallyHidden>, now </VisuallyHidden>
            </s>
          )}
          {currentDue ? sayDay(currentDue) : <Gap>No due date</Gap>}
        </Fact>
        <Fact
          term="Last update"
          notes={latest ? [`${sayAge(view.daysSinceWord)}, by ${sayAuthor(latest.author)}`] : []}
        >
          {latest ? sayDay(latest.value.asOf) : <Gap>No update received</Gap>}
        </Fact>
      </dl>
    </section>
  );
};

interface FactProps {
  readonly term: string;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

const Fact = ({ term, notes = [], children }: FactProps) => (
  <div className={styles.fact}>
    <dt className={styles.term}>{term}</dt>
    <dd className={styles.figure}>{children}</dd>
    {notes.map((note) => (
      <dd key={note} className={styles.note}>
        {note}
      </dd>
    ))}
  </div>
);

const Gap = ({ children }: { readonly children: string }) => (
  <span className={styles.gap}>{children}</span>
);
