import { type IsoDate, PARTNERSHIP_SCOPE, scopeOfSubgroup } from '#domain/ids.ts';
import type { Decision } from '#domain/records/decision.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Attendance, Meeting } from '#domain/records/meeting.ts';
import { takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import { foldRecords } from '#domain/versions/fold.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { firstEntry, laterEntry, momentOn, type SampleEntry, sampleId } from '../entry.ts';
import { writeSample } from '../writeSample.ts';
import { actionId } from './actionEntries.ts';
import {
  council,
  countyCouncil,
  fire,
  health,
  MEETINGS,
  officer,
  PARTNERSHIP,
  placeOf,
  police,
  refuge,
  subgroupId,
} from './plan.ts';

/** The board of 21 January 2026, which settled the quarter before it. */
const MET = 2;
const SNAPSHOT = sampleId('snapshot', { number: 1 });
const FROZEN = momentOn('2026-01-20', 0);

const meetingId = (at: number) => sampleId('meeting', { number: at + 1 });

const shared = (kind: RecordKind, day: string, minute: number) =>
  ({
    ...{ kind, scope: PARTNERSHIP_SCOPE, author: officer },
    writtenAt: momentOn(day, minute),
  }) as const;

/** The dates of the year, as they were agreed before it. */
const ARRANGED = MEETINGS.map((value, at) =>
  firstEntry({ ...shared('meeting', '2024-04-02', 6), recordId: meetingId(at), value }),
);

const came = (role: string, agency: typeof council, isPresent = true): Attendance => ({
  ...{ role, agency, isPresent },
});

const PAPERS: Partial<Meeting> = {
  agenda: [
    'Apologies, and minutes of 15 October 2025',
    'Exceptions: what is off track, overdue or silent',
    'What the figures say of each priority',
    'Follow-ups of earlier meetings',
    'Record of October to December 2025',
  ],
  snapshot: SNAPSHOT,
};

const MINUTES: Partial<Meeting> = {
  attendance: [
    came('Chair', council),
    came('District commander', police),
    came('Head of public protection', countyCouncil),
    came('Station manager', fire, false),
    came('Associate director', health),
    came('Manager', refuge),
  ],
  minutes: 'Made up',
};

const said = (
  value: Partial<Decision> & Pick<Decision, 'meeting' | 'type' | 'text'>,
): Decision => ({
  ...{ alternatives: [], replyBy: null, ownerRole: '', ownerAgency: null, due: null },
  ...{ becameAction: null, becameUpdate: null, doneOn: null },
  ...value,
});

const DECISIONS: readonly (readonly [day: string, Decision])[] = [
  [
    '2025-10-16',
    said({
      ...{
        meeting: meetingId(1),
        type: 'follow-up',
        text: 'Ask the bus company for its late figures',
      },
      ...{ ownerRole: 'Station manager', ownerAgency: fire, due: '2025-12-12' as IsoDate },
    }),
  ],
  [
    '2026-01-22',
    said({
      ...{ meeting: meetingId(MET), type: 'decision' },
      text: 'The course for those who abuse goes on to September, with a second trainer from the county.',
      alternatives: [
        { option: 'End it in March', whyNot: 'Nothing else is offered to those on its list' },
        {
          option: 'Pause it until there is a trainer',
          whyNot: 'The list would grow for half a year',
        },
      ],
    }),
  ],
  [
    '2026-01-22',
    said({
      ...{ meeting: meetingId(MET), type: 'decision' },
      text: 'The scrutiny committee is told why the plain summary was late.',
      replyBy: '2026-03-31' as IsoDate,
    }),
  ],
  [
    '2026-01-22',
    said({
      ...{
        meeting: meetingId(MET),
        type: 'follow-up',
        text: 'Find the money for the second trainer',
      },
      ...{ ownerRole: 'Head of public protection', ownerAgency: countyCouncil },
      due: '2026-04-10' as IsoDate,
    }),
  ],
  [
    '2026-01-22',
    said({
      ...{
        meeting: meetingId(MET),
        type: 'follow-up',
        text: 'Send the agreed record to all members',
      },
      ...{ ownerRole: 'Community safety officer', ownerAgency: council },
      ...{ due: '2026-01-30' as IsoDate, doneOn: '2026-01-28' as IsoDate },
    }),
  ],
];

const ofAbuse = { scope: scopeOfSubgroup(subgroupId('DA')), author: officer } as const;
const updateOf = (action: number, number: number) =>
  sampleId('progress-update', { subgroup: placeOf('DA'), action, number });

/** Signed off, and returned with a reason, before the board met; put right after it. */
const REVIEWED: readonly SampleEntry[] = [
  review(1, 2, 'signed-off', ''),
  review(2, 3, 'returned', 'Is this 40% of the sessions, or of the places?'),
  firstEntry({
    ...{ ...ofAbuse, kind: 'progress-update', recordId: updateOf(3, 9) },
    writtenAt: momentOn('2026-02-03', 30),
    value: {
      ...{ action: actionId('DA', 3), asOf: '2025-12-19' as IsoDate, status: 'at-risk' },
      ...{ percentDone: 35, confidence: null, milestonesDone: [], correctiveAction: null },
      whatChanged: 'Counted by sessions held: one session had been counted twice.',
      ...{ publicWording: '', evidence: '', approval: null, corrects: updateOf(3, 3) },
    },
  }),
];

function review(
  number: number,
  action: number,
  verdict: 'signed-off' | 'returned',
  reason: string,
) {
  return firstEntry({
    ...{ ...ofAbuse, kind: 'review', writtenAt: momentOn('2026-01-09', number) },
    recordId: sampleId('review', { subgroup: placeOf('DA'), action, number: 1 }),
    value: {
      ...{ action: actionId('DA', action), update: updateOf(action, 3), verdict, reason },
      ...{ by: 'Chair, Domestic abuse subgroup', on: '2026-01-09' as IsoDate },
    },
  });
}

/** Who met and what came of it; the snapshot that the board saw comes from `boardSnapshot`. */
export function meetingEntries(): readonly SampleEntry[] {
  const arranged = ARRANGED[MET];
  const value = MEETINGS[MET];
  if (!arranged || !value) throw new TypeError('The board of January is missing');
  const again = (day: string, more: Partial<Meeting>) => ({
    ...{ ...shared('meeting', day, 30), recordId: meetingId(MET), value: { ...value, ...more } },
  });
  const papers = laterEntry(again('2026-01-20', PAPERS), arranged, 2);
  return [
    ...ARRANGED,
    papers,
    laterEntry(again('2026-01-22', { ...PAPERS, ...MINUTES }), papers, 3),
    ...DECISIONS.map(([day, decision], at) =>
      firstEntry({
        ...{ ...shared('decision', day, 40 + at), value: decision },
        recordId: sampleId('decision', { number: at + 1 }),
      }),
    ),
    firstEntry({
      ...shared('period-lock', '2026-01-22', 50),
      recordId: sampleId('period-lock', { number: 1 }),
      value: {
        period: { kind: 'quarter', start: '2025-10-01' as IsoDate, end: '2025-12-31' as IsoDate },
        ...{ meeting: meetingId(MET), snapshot: SNAPSHOT, on: '2026-01-22' as IsoDate },
        note: 'Agreed without a vote.',
      },
    }),
    ...REVIEWED,
  ];
}

/** What had been written down by the morning before the board met, frozen for it. */
export async function boardSnapshot(
  written: readonly ReceivedVersion[],
): Promise<readonly ReceivedVersion[]> {
  const known = written.filter(({ receivedAt }) => receivedAt < FROZEN);
  const value = await takeSnapshot(
    foldRecords(known),
    {
      ...{
        title: 'Board, 21 January 2026',
        meeting: `${PARTNERSHIP.name}, board, 21 January 2026`,
      },
      ...{ edition: 'full', marking: 'official', notes: '' },
    },
    {
      ...{ number: 1, asAt: '2026-01-20' as IsoDate, now: FROZEN, author: officer },
      appVersion: '0.1.0',
    },
  );
  return writeSample([
    firstEntry({ ...shared('snapshot', '2026-01-20', 0), recordId: SNAPSHOT, value }),
  ]);
}
