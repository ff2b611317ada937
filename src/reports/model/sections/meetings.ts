import { sayDay, sayShortDay } from '#domain/calendar.ts';
import { carriedTo, type FollowUpLine, followUpsOf } from '#domain/meetings/followUps.ts';
import { meetingView, type MeetingView } from '#domain/meetings/meetingView.ts';
import { inUse, type Records, type Summarised } from '#domain/versions/records.ts';
import { sayAttendance, sayFollowUpState, sayOwner } from '#ui/meetingWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import { heading, plain, tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';

/** What the board decided when it last met, and what it asked for: carried on until it is closed. */
export function meetingsSection({ records, asAt }: ReportContext): ReportSection {
  const base = { id: 'meetings', title: 'Decisions and follow-ups' };
  const [last] = inUse(records, 'meeting')
    .filter(({ value }) => value.body === 'board' && value.on <= asAt)
    .toSorted((a, b) => (a.value.on > b.value.on ? -1 : 1));
  const view = last && meetingView(records, asAt, last.id);
  if (!view) {
    const message = 'No meeting of the board is recorded yet.';
    return { ...base, message, blocks: [] };
  }
  const lines = asked(records, asAt, last);
  const open = lines.filter(({ isOpen }) => isOpen);
  const late = open.filter(({ isOverdue }) => isOverdue).length;
  const { title, on } = last.value;
  const followed =
    lines.length === 0
      ? 'No follow-up is recorded.'
      : `${sayNumber(open.length)} of ${sayNumberOf(lines.length, 'follow-up')} ${open.length === 1 ? 'is' : 'are'} open, ${sayNumber(late)} overdue.`;
  return {
    ...base,
    message: `${title}, ${sayDay(on)}: ${sayNumberOf(view.decisions.length, 'decision')}. ${followed}`,
    blocks: [
      ...attendanceOf(view),
      ...agendaOf(view),
      heading('Decisions'),
      tableOr(tableOf('Decisions', DECISION_COLUMNS, view.decisions), 'None is recorded.'),
      heading('Follow-ups'),
      tableOr(tableOf('Follow-ups', FOLLOW_UP_COLUMNS, lines), 'None is recorded.'),
    ],
  };
}

/** Of earlier meetings and still open first, then its own. */
const asked = (
  records: Records,
  asAt: ReportContext['asAt'],
  meeting: Summarised<'meeting'>,
): readonly FollowUpLine[] => [
  ...carriedTo(records, asAt, meeting),
  ...followUpsOf(records, asAt, meeting),
];

function attendanceOf({ attendance }: MeetingView): readonly Block[] {
  if (attendance.length === 0) return [plain('Who was there is not recorded.')];
  const items = attendance.map((one) => sayAttendance(one, one.agency));
  return [heading('Who was there'), { kind: 'list', items }];
}

function agendaOf({ meeting }: MeetingView): readonly Block[] {
  const { agenda } = meeting.value;
  return agenda.length === 0 ? [] : [heading('Agenda'), { kind: 'list', items: agenda }];
}

const DECISION_COLUMNS: readonly TableColumn<Summarised<'decision'>>[] = [
  { title: 'Decision', width: 'wide', isRowHead: true, read: ({ value }) => value.text },
  {
    ...{ title: 'What else was considered', width: 'wide' },
    read: ({ value }) =>
      value.alternatives
        .map(({ option, whyNot }) => (whyNot ? `${option}: ${whyNot}` : option))
        .join('\n') || 'Nothing is recorded',
  },
  {
    ...{ title: 'Reply due', width: 'narrow' },
    read: ({ value }) => (value.replyBy ? sayShortDay(value.replyBy) : 'None'),
  },
];

const FOLLOW_UP_COLUMNS: readonly TableColumn<FollowUpLine>[] = [
  {
    title: 'Follow-up',
    width: 'wide',
    isRowHead: true,
    read: ({ decision }) => decision.value.text,
  },
  {
    ...{ title: 'For', width: 'medium' },
    read: ({ decision, agency }) => sayOwner(decision.value.ownerRole, agency) || 'Nobody named',
  },
  {
    ...{ title: 'Due', width: 'narrow' },
    read: ({ decision }) => (decision.value.due ? sayShortDay(decision.value.due) : 'No day'),
  },
  { title: 'How it stands', width: 'medium', read: (line) => sayFollowUpState(line) },
  {
    ...{ title: 'Asked for on', width: 'narrow' },
    read: ({ meeting }) => sayShortDay(meeting.value.on),
  },
  { title: 'Action', width: 'medium', read: ({ action }) => action?.name ?? '' },
];
