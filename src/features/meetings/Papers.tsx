import { Link } from '@tanstack/react-router';
import { sayDay } from '#domain/calendar.ts';
import type { MeetingView } from '#domain/meetings/meetingView.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
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

function Before({ view: { snapshot, meeting }, canChange }: PapersProps) {
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
  return (
    <>
      None yet. <Link to="/snapshots/new">Take a snapshot</Link>, then choose it under “Change the
      meeting”.
    </>
  );
}
