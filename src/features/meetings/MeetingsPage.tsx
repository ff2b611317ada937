import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { meetingsView, readYear } from '#domain/meetings/meetingsView.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { YearLinks } from '#ui/YearLinks.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './Meetings.module.css';
import { MeetingTable } from './MeetingTable.tsx';
import { PeriodMeetings } from './PeriodMeetings.tsx';

/** Who meets when, what each had before it, and which periods are settled. */
export function MeetingsPage() {
  const { year: wanted } = useSearch({ from: '/meetings', select: readYear });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => meetingsView(records, asAt, wanted),
    [wanted],
  );
  const view = useRecords(show);
  const isPublic = useRecords(isPublicEdition);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const add = !isReadOnly && (
    <LinkTo
      icon="add"
      to="/partnership/$section/$record"
      params={{ section: 'meetings', record: 'new' }}
      search={{}}
    >
      Add a meeting
    </LinkTo>
  );
  const count = view
    ? view.periods.reduce((sum, { rows }) => sum + rows.length, 0) + view.outside.length
    : 0;
  return (
    <>
      <title>Meetings</title>
      <PageHeader
        title="Meetings"
        meta={[view && `Plan year ${view.year.label}`, sayNext(view?.next ?? null)].filter(Boolean)}
        actions={
          !isPublic && (
            <>
              <LinkTo look="primary" icon="download" to="/reports" search={{}}>
                Make the pack
              </LinkTo>
              {add}
              <LinkTo to="/meetings/periods">Record of each period</LinkTo>
            </>
          )
        }
      />
      {view && (
        <div className={styles.years}>
          <YearLinks
            years={view.years.map(({ id, label }) => ({
              ...{ id, label, isCurrent: id === view.year.id },
              href: href({ to: '/meetings', search: { year: id } }),
            }))}
          />
        </div>
      )}
      {!view || count === 0 ? (
        <EmptyState title="No meetings yet" action={add}>
          Meetings of the board, of each subgroup and of the scrutiny committee stand here, with
          their agenda, who came, what was decided and what somebody has to do.
        </EmptyState>
      ) : (
        <div className={styles.periods}>
          {view.periods.map((ofPeriod) => (
            <PeriodMeetings key={ofPeriod.period.id} ofPeriod={ofPeriod} />
          ))}
          {view.outside.length > 0 && (
            <section className={styles.period} aria-labelledby="outside">
              <h2 id="outside" className={styles.heading}>
                Outside every plan year
              </h2>
              <MeetingTable caption="Meetings outside every plan year" rows={view.outside} />
            </section>
          )}
        </div>
      )}
    </>
  );
}

type Next = NonNullable<ReturnType<typeof meetingsView>>['next'];

const sayNext = (next: Next): string =>
  next
    ? `Next: ${next.meeting.value.title}, ${sayDay(next.meeting.value.on)}`
    : 'No meeting is arranged';
