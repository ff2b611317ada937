import { expect, it } from 'vitest';
import { aMeeting, anId, day, recorded, SUBGROUP } from '#test/planBuilders.ts';
import { recordsFrom } from '../versions/records.ts';
import { subgroupMeetings } from './subgroupMeetings.ts';

const meeting = (on: string, number: number, subgroup = SUBGROUP) =>
  recorded('meeting', aMeeting({ subgroup, title: `Meeting ${number}`, on: day(on) }), {
    id: anId('meeting', number),
  });

it('tells those to come, today’s included, from those that were', () => {
  const records = recordsFrom([
    meeting('2018-03-14', 1),
    meeting('2018-01-12', 2),
    meeting('2018-01-11', 3),
    meeting('2017-06-01', 4),
    meeting('2018-02-01', 5, anId('subgroup', 2)),
  ]);

  const { toCome, past } = subgroupMeetings(records, day('2018-01-12'), SUBGROUP);

  expect(toCome.map(({ value }) => value.title)).toEqual(['Meeting 2', 'Meeting 1']);
  expect(past.map(({ value }) => value.title)).toEqual(['Meeting 3', 'Meeting 4']);
});
