import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { type MeetingView, meetingView } from '#domain/meetings/meetingView.ts';
import { isOfPublicEdition } from '#domain/pack/marking.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { Attendance } from './Attendance.tsx';
import { Decisions } from './Decisions.tsx';
import { FollowUps } from './FollowUps.tsx';
import { LinkTo } from './LinkTo.ts';
import { LockPeriod } from './LockPeriod.tsx';
import styles from './Meetings.module.css';
import { Papers } from './Papers.tsx';
import { sayBody, WHEN_WORDS } from './words.ts';

/** One meeting: what was put to it, who came, and what came of it. */
export function MeetingPage() {
  const { meeting: id } = useParams({ from: '/meetings/$meeting' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => meetingView(records, asAt, id),
    [id],
  );
  const view = useRecords(show);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const breadcrumb = (
    <Breadcrumb trail={[{ label: 'Meetings', href: href({ to: '/meetings' }) }]} />
  );
  if (!view) {
    return (
      <>
        <title>Meeting</title>
        <PageHeader title="There is no such meeting here" breadcrumb={breadcrumb} />
        <EmptyState title="Nothing to show">
          It may not be in what you look at, be out of use, or not have reached this device yet.
        </EmptyState>
      </>
    );
  }
  const { value } = view.meeting;
  const isPublic = isOfPublicEdition(view.meeting);
  return (
    <>
      <title>{`${value.title}, ${sayDay(value.on)}`}</title>
      <PageHeader
        title={value.title}
        breadcrumb={breadcrumb}
        meta={[
          <strong key="day">{sayDay(value.on)}</strong>,
          sayBody(value, view.body),
          WHEN_WORDS[view.when],
          ...beside(view),
        ]}
        actions={!isPublic && <Actions view={view} isReadOnly={isReadOnly} />}
      />
      {isPublic ? (
        <Notice title="Not in the public version">
          Agenda, attendance, decisions and follow-ups of a meeting are left out of it.
        </Notice>
      ) : (
        <Sections view={view} canChange={!isReadOnly} />
      )}
    </>
  );
}

interface SectionsProps {
  readonly view: MeetingView;
  readonly canChange: boolean;
}

const Sections = ({ view, canChange }: SectionsProps) => (
  <div className={styles.sections}>
    {view.meeting.conflicts.length > 0 && (
      <Notice kind="warning" title="People disagree about this meeting">
        Open “Change the meeting” to see what each said, and to settle it.
      </Notice>
    )}
    <Papers view={view} canChange={canChange} />
    <Attendance all={view.attendance} isPast={view.when === 'past'} />
    <Decisions view={view} canChange={canChange} />
    <FollowUps view={view} canChange={canChange} />
    {view.meeting.value.body === 'board' && <LockPeriod view={view} canChange={canChange} />}
  </div>
);

/** Ways to the meetings of the same body around it. */
const beside = ({ before, after }: MeetingView) =>
  (
    [
      ['The one before', before],
      ['The next one', after],
    ] as const
  ).flatMap(([words, one]) =>
    one
      ? [
          <Link key={words} to="/meetings/$meeting" params={{ meeting: one.id }}>
            {words}: {sayDay(one.value.on)}
          </Link>,
        ]
      : [],
  );

interface ActionsProps {
  readonly view: MeetingView;
  readonly isReadOnly: boolean;
}

/** Before it the pack is what people come for; after it, what was decided. */
function Actions({ view: { meeting, snapshot, when }, isReadOnly }: ActionsProps) {
  const isToCome = when === 'to-come';
  const of = snapshot ? { of: snapshot.id } : {};
  return (
    <>
      <LinkTo look={isToCome ? 'primary' : 'plain'} icon="download" to="/reports" search={of}>
        Make the pack
      </LinkTo>
      {!isReadOnly && (
        <>
          <LinkTo
            look={isToCome ? 'plain' : 'primary'}
            icon="add"
            to="/meetings/$meeting/$decision"
            params={{ meeting: meeting.id, decision: 'decision' }}
          >
            Add a decision
          </LinkTo>
          <LinkTo
            icon="edit"
            to="/partnership/$section/$record"
            params={{ section: 'meetings', record: meeting.id }}
            search={{}}
          >
            Change the meeting
          </LinkTo>
        </>
      )}
    </>
  );
}
