import { expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import type { Instant } from '../ids.ts';
import { type CalendarEntry, calendarText } from './calendarText.ts';

const entry = (said: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...{ id: 'one', on: day('2018-01-31'), title: 'MH-2 is due', about: '' },
  writtenAt: '2018-01-12T09:30:00.000Z' as Instant,
  ...said,
});

const text = (...entries: readonly CalendarEntry[]) =>
  calendarText(entries, { name: 'Safer Example', notice: '' });

it('has a whole day, which ends where the next begins', () => {
  expect(text(entry())).toContain(
    [
      ...['BEGIN:VEVENT', 'UID:one@community-safety-plans', 'DTSTAMP:20180112T093000Z'],
      ...['DTSTART;VALUE=DATE:20180131', 'DTEND;VALUE=DATE:20180201', 'SUMMARY:MH-2 is due'],
      ...['TRANSP:TRANSPARENT', 'END:VEVENT', ''],
    ].join('\r\n'),
  );
});

it('marks what calendars would take for something else', () => {
  expect(text(entry({ title: String.raw`a, b; c\d`, about: 'one\ntwo' }))).toContain(
    ['SUMMARY:a\\, b\\; c\\\\d', 'DESCRIPTION:one\\ntwo'].join('\r\n'),
  );
});

it('folds long lines at 75 octets, and cuts no letter in two', () => {
  const title = `${'é'.repeat(60)}😀${'x'.repeat(80)}`;
  const lines = text(entry({ title })).split('\r\n');
  const long = lines.filter((line) => new TextEncoder().encode(line).length > 75);

  expect(long).toEqual([]);
  expect(text(entry({ title })).replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});

it('says in each entry what the records say of themselves', () => {
  const fictional = calendarText([entry()], { name: 'Marlhaven', notice: 'Fictional: made up.' });

  expect(fictional).toContain('DESCRIPTION:Fictional: made up.');
});
