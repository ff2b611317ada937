import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { Decision } from '#domain/records/decision.ts';
import type { Meeting } from '#domain/records/meeting.ts';
import { sampleId } from './entry.ts';
import { COMMITTEE, COUNCIL_REPORT } from './plan.ts';
import type { Day } from './script.ts';
import { type SubgroupCode, SUBGROUPS, subgroupId } from './subgroups.ts';

/** Sourced: the cycle of 2017 (report of 14 February 2017) and of 2018 (report of 13 February). */
const BOARD_MEETINGS: readonly (readonly [Day, string])[] = [
  ['2017-01-11', 'Safer Maidstone Partnership'],
  ['2017-02-16', 'Safer Maidstone Partnership away day'],
  ['2018-01-23', 'Safer Maidstone Partnership'],
];

/** Made up, so that there is a last meeting to compare with: the board's other dates are not available. */
const ILLUSTRATIVE_BOARD_MEETINGS: readonly Day[] = ['2017-06-14', '2017-10-11'];

/** Made up: when the subgroups met is not available. */
const SUBGROUP_MEETINGS: Readonly<Record<Exclude<SubgroupCode, 'CR'>, readonly Day[]>> = {
  OCG: ['2017-05-10', '2017-07-19', '2017-10-18', '2018-01-17'],
  GCSE: ['2017-05-11', '2017-07-13', '2017-10-12', '2018-01-11'],
  SM: ['2017-05-18', '2017-07-20', '2017-10-19', '2018-01-18'],
  DA: ['2017-05-23', '2017-07-18', '2017-10-17', '2018-01-16'],
  MH: ['2017-06-21', '2017-09-20', '2017-12-13', '2018-01-24'],
};

/** Sourced: the same reports, and the report of 20 March 2018 for the refresh of that year. */
const COMMITTEE_MEETINGS: readonly (readonly [Day, string])[] = [
  ['2017-02-14', 'Maidstone Borough Council, draft minutes of 14 February 2017 (s54138)'],
  ['2017-03-28', 'Maidstone Borough Council, minutes of 28 March 2017 (g2887)'],
  ['2018-02-13', ''],
  ['2018-03-20', ''],
];

/** What nobody has published of a meeting is left out: no agenda and no attendance is made up. */
const meeting = (
  on: Day,
  title: string,
  more: Partial<Meeting> & Pick<Meeting, 'body'>,
): Meeting => ({
  ...{ subgroup: null, title, on: on as IsoDate },
  ...{ agenda: [], attendance: [], snapshot: null, minutes: '' },
  ...more,
});

export const MEETINGS: readonly Meeting[] = [
  ...BOARD_MEETINGS.map(([on, title]) => meeting(on, title, { body: 'board' })),
  ...(['OCG', 'GCSE', 'SM', 'DA', 'MH'] as const).flatMap((code) =>
    SUBGROUP_MEETINGS[code].map((on) =>
      meeting(on, `${SUBGROUPS[code].name} subgroup (illustrative date)`, {
        ...{ body: 'subgroup', subgroup: subgroupId(code) },
      }),
    ),
  ),
  // Last, since their place makes the ids of those before.
  ...ILLUSTRATIVE_BOARD_MEETINGS.map((on) =>
    meeting(on, 'Safer Maidstone Partnership (illustrative date)', { body: 'board' }),
  ),
  ...COMMITTEE_MEETINGS.map(([on, minutes]) =>
    meeting(on, COMMITTEE, { body: 'scrutiny', minutes }),
  ),
  // Of the Council's own meeting only the report to it has been read, and no minute.
  meeting('2017-04-12', 'Council', { body: 'other' }),
];

export const meetingId = (at: number) => sampleId('meeting', { number: at + 1 });

const metOn = (day: Day): RecordId<'meeting'> =>
  meetingId(MEETINGS.findIndex(({ on, body }) => on === day && body === 'scrutiny'));

const decided = (day: Day, text: string): Decision => ({
  ...{ meeting: metOn(day), type: 'decision', text, alternatives: [], replyBy: null },
  ...{ ownerRole: '', ownerAgency: null, due: null },
  ...{ becameAction: null, becameUpdate: null, doneOn: null },
});

/** In the words of the report that quotes them. Source: see `COUNCIL_REPORT`. */
export const DECISIONS: readonly Decision[] = [
  decided(
    '2017-02-14',
    `“Approved the 2017-18 Strategic Assessment for adoption by Council”. Source: ${COUNCIL_REPORT}.`,
  ),
  decided(
    '2017-03-28',
    `“Approved the 2013-18 Community Safety Partnership Plan Refresh for adoption by Council”, subject to “some redrafting to include the clarity of the document”. Source: ${COUNCIL_REPORT}.`,
  ),
];
