import { sayShortDay } from '#domain/calendar.ts';
import type { MeetingRow } from '#domain/meetings/meetingsView.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './Meetings.module.css';
import { sayBody, sayOutcome, saySnapshot, WHEN_WORDS } from './words.ts';

interface MeetingTableProps {
  /** Names the table; a heading above says the same. */
  readonly caption: string;
  readonly rows: readonly MeetingRow[];
}

/** Meetings in order of their days; each row opens one. */
export function MeetingTable({ caption, rows }: MeetingTableProps) {
  const isPublic = useRecords(isPublicEdition);
  const href = useHref();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={isPublic ? WHO_AND_WHEN : [...WHO_AND_WHEN, ...WHAT_CAME_OF_IT]}
      rows={rows}
      rowKey={({ meeting }) => meeting.id}
      rowHref={({ meeting }) => href({ to: '/meetings/$meeting', params: { meeting: meeting.id } })}
    />
  );
}

const WHO_AND_WHEN: readonly TableColumn<MeetingRow>[] = [
  { title: 'Day', read: ({ meeting }) => sayShortDay(meeting.value.on), width: 'fit' },
  {
    title: 'Title',
    isRowHead: true,
    width: 'wide',
    read: ({ meeting, when }) =>
      when === 'past' ? meeting.value.title : `${meeting.value.title}, ${WHEN_WORDS[when]}`,
    show: ({ meeting, when }) => (
      <>
        <bdi>{meeting.value.title}</bdi>
        {when !== 'past' && <span className={styles.when}> {WHEN_WORDS[when]}</span>}
      </>
    ),
  },
  {
    title: 'Who meets',
    width: 'medium',
    read: ({ meeting, body }) => sayBody(meeting.value, body),
  },
];

/** Of a public edition nothing of it is known, which is not the same as none. */
const WHAT_CAME_OF_IT: readonly TableColumn<MeetingRow>[] = [
  {
    title: 'Snapshot before it',
    width: 'medium',
    read: ({ snapshot, meeting }) => {
      if (snapshot) return saySnapshot(snapshot);
      return meeting.value.snapshot ? 'One that is not here' : 'None';
    },
  },
  { title: 'What came of it', width: 'medium', read: sayOutcome },
];
