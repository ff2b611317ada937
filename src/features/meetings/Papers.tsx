import { Link } from '@tanstack/react-router';
import { sayDay } from '#domain/calendar.ts';
import type { MeetingView } from '#domain/meetings/meetingView.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import styles from './Meetings.module.css';
import { saySnapshot } from './words.ts';

interface PapersProps {
  readonly view: MeetingView;
  readonly canChange: boolean;
}

/** What is put to the meeting: its agenda, and the figures it has before it. */
export function Papers({ view, canChange }: PapersProps) {
  const { agenda, minutes } = view.meeting.value;
  return (
    <PageSection title="Papers" words="What is put to the meeting.">
      <DescriptionList
        gap="None entered"
        items={[
          {
            term: 'Agenda',
            detail: agenda.length > 0 && (
              <ol className={styles.agenda}>
                {agenda.map((item, at) => (
                  <li key={String(at)}>
                    <bdi>{item}</bdi>
                  </li>
                ))}
              </ol>
            ),
          },
          {
            term: 'Snapshot it has before it',
            detail: <Before view={view} canChange={canChange} />,
          },
          { term: 'Minutes', detail: minutes && <bdi>{minutes}</bdi> },
        ]}
      />
    </PageSection>
  );
}

function Before({ view: { snapshot, meeting, toHave }, canChange }: PapersProps) {
  if (snapshot) {
    const { asAt, hash } = snapshot.value;
    return (
      <>
        <Link to="/board" search={{ at: snapshot.id }}>
          {saySnapshot(snapshot)}
        </Link>
        , as at {sayDay(asAt)}, hash{' '}
        <code title={hash} className={styles.hash}>
          {shortHash(hash)}
        </code>
      </>
    );
  }
  if (meeting.value.snapshot) return 'One that is not on this device, or not in what you look at.';
  if (!canChange) return 'None';
  if (toHave) return <Attach meeting={meeting} snapshot={toHave} />;
  return (
    <>
      None yet. <Link to="/snapshots/new">Take a snapshot</Link> and it can be chosen here.
    </>
  );
}

interface AttachProps {
  readonly meeting: Summarised<'meeting'>;
  readonly snapshot: Summarised<'snapshot'>;
}

/** The latest one in a press; any other under "Change the meeting". */
function Attach({ meeting, snapshot }: AttachProps) {
  const { save, isPending, error } = useSaveRecord('meeting');
  const attach = () => {
    const { id: recordId, scope, heads: seen } = meeting;
    const value = { ...meeting.value, snapshot: snapshot.id };
    const done = `${saySnapshot(snapshot)} is before the meeting`;
    // Said beside the button, which is still there.
    save({ recordId, scope, seen, value, done }).catch(() => undefined);
  };
  return (
    <div className={styles.buttons}>
      <span>None yet.</span>
      {error && <NotSaved />}
      <Button
        icon="snapshot"
        isPending={isPending}
        disabled={meeting.conflicts.length > 0}
        onClick={attach}
      >
        Use snapshot {snapshot.value.number}: {snapshot.value.title}
      </Button>
    </div>
  );
}
