import { sayShortDay } from '#domain/calendar.ts';
import { type FollowUpLine, openFollowUps } from '#domain/meetings/followUps.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { sayFollowUpState, sayOwner } from '#ui/meetingWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { NOT_GIVEN } from '#ui/words.ts';
import type { Chosen } from './DuePage.tsx';
import styles from './DuePage.module.css';

interface FollowUpsDueProps {
  readonly whose: Chosen;
}

/** What meetings asked somebody to do, beside what the plan does; nothing where all is done. */
export function FollowUpsDue({ whose: { of, agency } }: FollowUpsDueProps) {
  const href = useHref();
  const rows = useRecords(openFollowUps).filter(
    ({ decision, meeting }) =>
      (!of || meeting.value.subgroup === of) && (!agency || decision.value.ownerAgency === agency),
  );
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="follow-ups">
      <div>
        <h2 id="follow-ups">
          Follow-ups of meetings <span className={styles.small}>({rows.length})</span>
        </h2>
        <p className={styles.small}>Asked for at a meeting, and neither done nor in the plan.</p>
      </div>
      <DataTable
        caption="Open follow-ups"
        isCaptionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={({ decision }) => decision.id}
        rowHref={({ meeting }) =>
          href({ to: '/meetings/$meeting', params: { meeting: meeting.id } })
        }
      />
    </section>
  );
}

const COLUMNS: readonly TableColumn<FollowUpLine>[] = [
  {
    title: 'What is to be done',
    isRowHead: true,
    width: 'wide',
    read: ({ decision }) => decision.value.text,
    show: ({ decision }) => <bdi>{decision.value.text}</bdi>,
  },
  {
    title: 'Due',
    width: 'fit',
    read: ({ decision }) => (decision.value.due ? sayShortDay(decision.value.due) : NOT_GIVEN),
  },
  { title: 'State', read: sayFollowUpState },
  {
    title: 'For',
    width: 'medium',
    read: ({ decision, agency }) => sayOwner(decision.value.ownerRole, agency) || NOT_GIVEN,
  },
  {
    title: 'Asked for',
    width: 'medium',
    read: ({ meeting }) => `${sayShortDay(meeting.value.on)}, ${meeting.value.title}`,
  },
];
