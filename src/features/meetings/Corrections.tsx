import { dayOf, sayShortDay } from '#domain/calendar.ts';
import type { PeriodCorrection } from '#domain/meetings/periodRecord.ts';
import { useStories } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import styles from './Meetings.module.css';
import { CORRECTION_WORDS } from '#ui/meetingWords.ts';

interface CorrectionsProps {
  /** Names the table. */
  readonly caption: string;
  readonly all: readonly PeriodCorrection[];
}

/** What reached the period's record after it was locked. */
export const Corrections = ({ caption, all }: CorrectionsProps) =>
  all.length === 0 ? (
    <p className={styles.empty}>None has been received.</p>
  ) : (
    <CorrectionTable caption={caption} all={all} />
  );

interface Line extends PeriodCorrection {
  readonly words: string;
}

/** With what was said in full, which is read only where there is something to say. */
function CorrectionTable({ caption, all }: CorrectionsProps) {
  const href = useHref();
  const actions = [...new Set(all.map(({ update }) => update.value.action))];
  const whole = new Map(useStories(actions).map(({ id, value }) => [id as string, value]));
  const wordsOf = ({ record }: PeriodCorrection): string => {
    const value = whole.get(record.id);
    if (value && 'whatChanged' in value) return value.whatChanged;
    return 'reason' in record.value ? record.value.reason : '';
  };
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={COLUMNS}
      rows={all.map((one): Line => ({ ...one, words: wordsOf(one) }))}
      rowKey={({ record }) => record.id}
      rowHref={({ update: { value } }) =>
        href({ to: '/actions/$action', params: { action: value.action } })
      }
    />
  );
}

const COLUMNS: readonly TableColumn<Line>[] = [
  {
    title: 'Action',
    isRowHead: true,
    width: 'wide',
    read: ({ action }) => action,
  },
  { title: 'What it is', read: ({ how }) => CORRECTION_WORDS[how] },
  { title: 'True on', width: 'fit', read: ({ update }) => sayShortDay(update.value.asOf) },
  {
    title: 'Received',
    width: 'medium',
    read: ({ record: { receivedAt, author } }) =>
      [sayShortDay(dayOf(receivedAt)), author.name && `from ${sayAuthor(author)}`]
        .filter(Boolean)
        .join(', '),
  },
  {
    title: 'In its own words',
    width: 'wide',
    read: ({ words }) => words || 'Nothing was written',
    show: ({ words }) => <span className={styles.text}>{words || 'Nothing was written'}</span>,
  },
];
