import { sayMomentUtc, sayShortDay } from '#domain/calendar.ts';
import {
  type PeriodCorrection,
  type PeriodRecord,
  periodRecords,
  type PeriodReview,
} from '#domain/meetings/periodRecord.ts';
import { CORRECTION_WORDS, VERDICT_WORDS } from '#ui/meetingWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import { heading, plain, tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';

/** What stands on record of the latest period that the board has closed, and what came after. */
export function periodRecordSection({ records }: ReportContext): ReportSection {
  const base = { id: 'period-record', title: 'Record of the period' };
  const [latest] = periodRecords(records);
  if (!latest) {
    const message =
      'No period is locked: what was true in it may still be put right without a word.';
    return { ...base, message, blocks: [] };
  }
  const { period, corrections, reviews } = latest;
  return {
    ...base,
    message: `${period.label} is locked: ${sayNumber(corrections.length)} ${corrections.length === 1 ? 'correction' : 'corrections'} since, ${sayNumberOf(reviews.length, 'sign-off or return', 'sign-offs and returns')} on record.`,
    blocks: [
      plain(sayLock(latest)),
      heading('Corrections received since'),
      tableOr(tableOf('Corrections received since', CORRECTION_COLUMNS, corrections), 'None.'),
      heading('Sign-offs and returns'),
      tableOr(tableOf('Sign-offs and returns', REVIEW_COLUMNS, reviews), 'None is recorded.'),
    ],
  };
}

function sayLock({ lock, meeting }: PeriodRecord): string {
  const { on, note } = lock.value;
  const where = meeting ? `, at ${meeting.value.title}` : '';
  return [`Locked on ${sayShortDay(on)}${where}.`, note].filter(Boolean).join(' ');
}

const CORRECTION_COLUMNS: readonly TableColumn<PeriodCorrection>[] = [
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ action }) => action },
  { title: 'What it is', width: 'medium', read: ({ how }) => CORRECTION_WORDS[how] },
  { title: 'True on', width: 'narrow', read: ({ update }) => sayShortDay(update.value.asOf) },
  { title: 'Received', width: 'medium', read: ({ record }) => sayMomentUtc(record.receivedAt) },
];

const REVIEW_COLUMNS: readonly TableColumn<PeriodReview>[] = [
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ action }) => action },
  {
    title: 'What was said',
    width: 'narrow',
    read: ({ review }) => VERDICT_WORDS[review.value.verdict],
  },
  { title: 'By', width: 'medium', read: ({ review }) => review.value.by },
  { title: 'On', width: 'narrow', read: ({ review }) => sayShortDay(review.value.on) },
  { title: 'Reason', width: 'wide', read: ({ review }) => review.value.reason },
  {
    ...{ title: 'When', width: 'narrow' },
    read: ({ isAfterLock }) => (isAfterLock ? 'After the lock' : 'Before the lock'),
  },
];
