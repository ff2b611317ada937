import { type CalendarEntry, calendarText } from '#domain/calendarFile/calendarText.ts';
import { nameFile } from '#domain/fileName.ts';
import type { IsoDate } from '#domain/ids.ts';
import { openFollowUps } from '#domain/meetings/followUps.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { plainLine } from '#domain/text.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { useProvenance } from '#queries/provenance.ts';
import { useRecords } from '#queries/records.ts';
import { Button } from '#ui/Button.tsx';
import { sayOwner } from '#ui/meetingWords.ts';
import { sayLead } from '#ui/rowWords.ts';
import { saveFile } from '#ui/saveFile.ts';

interface CalendarFileProps {
  /** Those that are looked at. */
  readonly rows: readonly PlanRow[];
}

/** Due dates of what is looked at, meetings to come and what they asked for, for the calendar of whoever wants them. */
export function CalendarFile({ rows }: CalendarFileProps) {
  const meetings = useRecords(meetingsToCome);
  const followUps = useRecords(followUpsDue);
  const replies = useRecords(repliesDue);
  const provenance = useProvenance();
  const due = rows.flatMap((row): readonly CalendarEntry[] => {
    const { action, currentDue, state } = row;
    if (currentDue === null || state === 'complete' || state === 'closed') return [];
    return [
      {
        ...{ id: action.id, on: currentDue, writtenAt: action.writtenAt },
        title: `${action.value.ref} is due: ${action.value.title}`,
        about: sayLead(row),
      },
    ];
  });
  const entries = [...meetings, ...followUps, ...replies, ...due].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  );
  if (!provenance || entries.length === 0) return null;
  const save = () => {
    const { partnership, notice } = provenance;
    const name = nameFile({
      about: [partnership],
      which: 'due dates and meetings',
      ending: '.ics',
    });
    saveFile(name, [calendarText(entries, { name: partnership, notice })], 'text/calendar');
  };
  return (
    <Button icon="calendar" onClick={save}>
      Save as a calendar file
    </Button>
  );
}

const meetingsToCome = (records: Records, asAt: IsoDate): readonly CalendarEntry[] =>
  inUse(records, 'meeting')
    .filter(({ value }) => value.on >= asAt)
    .map(({ id, value, writtenAt }) => ({
      ...{ id, on: value.on, title: value.title, about: value.agenda.join('\n'), writtenAt },
    }));

const followUpsDue = (records: Records, asAt: IsoDate): readonly CalendarEntry[] =>
  openFollowUps(records, asAt).flatMap(({ decision: { id, value, writtenAt }, agency }) => {
    if (value.due === null) return [];
    const title = `Follow-up is due: ${plainLine(value.text)}`;
    return [{ id, on: value.due, title, about: sayOwner(value.ownerRole, agency), writtenAt }];
  });

const repliesDue = (records: Records, asAt: IsoDate): readonly CalendarEntry[] =>
  inUse(records, 'decision').flatMap(({ id, value, writtenAt }) => {
    if (value.replyBy === null || value.replyBy < asAt) return [];
    const title = `Reply is due: ${plainLine(value.text)}`;
    return [{ id, on: value.replyBy, title, about: '', writtenAt }];
  });
