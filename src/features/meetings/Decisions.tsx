import { sayDay } from '#domain/calendar.ts';
import type { MeetingView } from '#domain/meetings/meetingView.ts';
import type { Decision } from '#domain/records/decision.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { PageSection } from '#ui/PageSection.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './Meetings.module.css';

interface DecisionsProps {
  readonly view: MeetingView;
  readonly canChange: boolean;
}

/** What was decided, with what else was considered. */
export const Decisions = ({ view: { meeting, decisions }, canChange }: DecisionsProps) => (
  <PageSection title="Decisions" words="With what else was considered, and why it was not chosen.">
    {decisions.length === 0 ? (
      <p className={styles.empty}>No decision is recorded.</p>
    ) : (
      <ul className={styles.list}>
        {decisions.map((decision, at) => (
          <li key={decision.id} className={styles.card}>
            <Said {...{ decision }} />
            {canChange && (
              <div className={styles.buttons}>
                <LinkTo
                  look="quiet"
                  icon="edit"
                  to="/meetings/$meeting/$decision"
                  params={{ meeting: meeting.id, decision: decision.id }}
                  aria-label={`Change decision ${at + 1}`}
                >
                  Change
                </LinkTo>
              </div>
            )}
          </li>
        ))}
      </ul>
    )}
  </PageSection>
);

function Said({ decision: { value, conflicts } }: { readonly decision: Summarised<'decision'> }) {
  return (
    <>
      <p className={styles.text}>{value.text}</p>
      {value.alternatives.length > 0 && <Alternatives all={value.alternatives} />}
      {value.replyBy && (
        <p className={styles.facts}>
          <span className={styles.fact}>
            Reply due <strong>{sayDay(value.replyBy)}</strong>
          </span>
        </p>
      )}
      {conflicts.length > 0 && <p>People disagree about it: open it to settle that.</p>}
    </>
  );
}

const Alternatives = ({ all }: { readonly all: Decision['alternatives'] }) => (
  <div>
    <p className={styles.quiet}>Also considered:</p>
    <ul>
      {all.map(({ option, whyNot }, at) => (
        <li key={String(at)}>
          <bdi>{option}</bdi>
          {whyNot && <span className={styles.text}>: {whyNot}</span>}
        </li>
      ))}
    </ul>
  </div>
);
