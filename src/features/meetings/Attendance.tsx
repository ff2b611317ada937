import type { AttendanceLine } from '#domain/meetings/meetingView.ts';
import { PageSection } from '#ui/PageSection.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { NOT_GIVEN } from '#ui/words.ts';
import styles from './Meetings.module.css';
import { sayTurnout } from './words.ts';

interface AttendanceProps {
  readonly all: readonly AttendanceLine[];
  readonly isPast: boolean;
}

/** Who came and who could not, by role. */
export const Attendance = ({ all, isPast }: AttendanceProps) => (
  <PageSection title="Attendance" words="By role and agency.">
    {all.length === 0 ? (
      <p className={styles.empty}>
        {isPast ? 'Who came was not entered.' : 'Nobody is entered yet.'}
      </p>
    ) : (
      <>
        <p>{sayTurnout(all)}.</p>
        <DataTable
          caption="Who came"
          isCaptionHidden
          columns={COLUMNS}
          rows={all}
          rowKey={(line) => String(all.indexOf(line))}
        />
      </>
    )}
  </PageSection>
);

const COLUMNS: readonly TableColumn<AttendanceLine>[] = [
  { title: 'Role', isRowHead: true, read: ({ role }) => role },
  { title: 'Agency', width: 'medium', read: ({ agency }) => agency || NOT_GIVEN },
  {
    title: 'Present or not',
    read: ({ isPresent }) => (isPresent ? 'Present' : 'Sent apologies'),
  },
];
