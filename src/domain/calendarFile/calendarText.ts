import { addDays } from '../calendar.ts';
import type { Instant, IsoDate } from '../ids.ts';

/** A whole day in somebody's calendar. */
export interface CalendarEntry {
  /** The same in each file, so that a later one moves the entry and does not add another. */
  readonly id: string;
  readonly on: IsoDate;
  readonly title: string;
  /** Empty for none. */
  readonly about: string;
  readonly writtenAt: Instant;
}

export interface CalendarOf {
  readonly name: string;
  /** Stands in every entry: "Illustrative sample", or whatever the records say of themselves. */
  readonly notice: string;
}

/**
 * An iCalendar file of whole days, in the order given. Source: RFC 5545; lines end in CRLF and are
 * folded at 75 octets, which may be fewer letters.
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  { name, notice }: CalendarOf,
): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Community safety plans//EN'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`],
    ...entries.flatMap((entry) => eventOf(entry, notice)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ id, on, title, about, writtenAt }: CalendarEntry, notice: string) {
  const words = [about, notice].filter((part) => part !== '').join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@community-safety-plans`,
    `DTSTAMP:${writtenAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${dateOf(on)}`,
    // The first day after it.
    `DTEND;VALUE=DATE:${dateOf(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(words === '' ? [] : [`DESCRIPTION:${escaped(words)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const dateOf = (day: IsoDate) => day.replaceAll('-', '');

const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

const MOST_OCTETS = 75;

/** No letter is cut in two: each goes whole onto a line that has room for it. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const letter of line) {
    const length = octetsOf(letter);
    if (octets + length > MOST_OCTETS) {
      text += '\r\n ';
      // The space that begins a folded line counts.
      octets = 1;
    }
    text += letter;
    octets += length;
  }
  return text;
}

/** As UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
