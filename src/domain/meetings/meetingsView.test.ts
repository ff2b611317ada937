import { describe, expect, it } from 'vitest';
import { aSnapshot } from '#test/builders.ts';
import {
  aMeeting,
  anAction,
  anId,
  aPartnership,
  aSubgroup,
  anUpdate,
  day,
  PLAN_YEAR,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import type { Decision } from '../records/decision.ts';
import type { Meeting } from '../records/meeting.ts';
import type { Partnership } from '../records/partnership.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { openFollowUps } from './followUps.ts';
import { meetingsView } from './meetingsView.ts';
import { meetingView } from './meetingView.ts';

const TODAY = day('2018-01-12');

const meeting = (number: number, on: string, said: Partial<Meeting> = {}) =>
  recorded('meeting', aMeeting({ on: day(on), ...said }), { id: anId('meeting', number) });

const asked = (number: number, at: number, said: Partial<Decision> = {}) =>
  recorded(
    'decision',
    {
      ...{ meeting: anId('meeting', at), type: 'follow-up', text: `Follow-up ${number}` },
      ...{ alternatives: [], replyBy: null, ownerRole: '', ownerAgency: null, due: null },
      ...{ becameAction: null, becameUpdate: null, doneOn: null },
      ...said,
    },
    { id: anId('decision', number) },
  );

const recordsWith = (all: readonly Recorded[], said: Partial<Partnership> = {}) =>
  recordsFrom([
    recorded('partnership', aPartnership(said)),
    recorded('plan-year', PLAN_YEAR),
    recorded('subgroup', aSubgroup()),
    ...all,
  ]);

describe('meetings of a year', () => {
  const all = [
    meeting(1, '2018-03-31'),
    meeting(2, '2018-01-12'),
    meeting(3, '2017-04-01', { subgroup: SUBGROUP }),
    meeting(4, '2018-04-01'),
  ];

  it('stand in the quarters of the plan year, its first and last day included', () => {
    const view = meetingsView(recordsWith(all), TODAY);

    expect(view?.periods.map(({ when, rows }) => [when, rows.length])).toEqual([
      ...[
        ['past', 1],
        ['past', 0],
        ['past', 0],
      ],
      ['now', 2],
    ]);
    expect(view?.periods[0]?.rows[0]?.body).toBe('Mental Health');
    expect(view?.outside.map(({ meeting: { id } }) => id)).toEqual([anId('meeting', 4)]);
  });

  it('stand in months where the partnership reports by the month', () => {
    const view = meetingsView(recordsWith(all, { reportingPeriod: 'month' }), TODAY);

    expect(view?.periods).toHaveLength(12);
  });

  it('have the one of the day itself as the next', () => {
    expect(meetingsView(recordsWith(all), TODAY)?.next?.when).toBe('today');
    expect(meetingsView(recordsWith(all), day('2018-04-02'))?.next).toBeNull();
  });

  it('count what came of each, open follow-ups apart', () => {
    const said = [
      asked(1, 2),
      asked(2, 2, { doneOn: TODAY }),
      asked(3, 2, { type: 'decision' }),
      asked(4, 1),
    ];

    const row = meetingsView(recordsWith([...all, ...said]), TODAY)?.periods[3]?.rows[0];

    expect(row).toMatchObject({ decisions: 1, followUps: { all: 2, open: 1 } });
  });

  it('stand in the financial year where no plan is set up', () => {
    const records = recordsFrom([recorded('partnership', aPartnership()), ...all]);

    expect(meetingsView(records, TODAY)?.year.label).toBe('2017-18');
  });
});

describe('follow-ups', () => {
  const carried = (id: number, ...more: readonly Recorded[]) =>
    meetingView(recordsWith(more), TODAY, anId('meeting', id))?.carried.map(
      ({ decision }) => decision.id,
    );
  const boards = [
    meeting(1, '2017-10-11'),
    meeting(2, '2018-01-23'),
    meeting(3, '2018-04-25'),
    meeting(4, '2018-01-23', { subgroup: SUBGROUP }),
    meeting(5, '2018-01-23', { body: 'scrutiny' }),
  ];

  it('are carried to the next meeting of the same body, and to none of another', () => {
    expect(carried(2, ...boards, asked(1, 1))).toEqual([anId('decision', 1)]);
    expect(carried(4, ...boards, asked(1, 1))).toEqual([]);
    expect(carried(5, ...boards, asked(1, 1))).toEqual([]);
  });

  it('are not carried past the next one, nor to the meeting that asked for them', () => {
    expect(carried(3, ...boards, asked(1, 1))).toEqual([]);
    expect(carried(1, ...boards, asked(1, 1))).toEqual([]);
  });

  it('are carried no more once they are done, and the earliest due stand first', () => {
    const open = [
      asked(1, 1),
      asked(2, 1, { due: day('2018-02-01') }),
      asked(3, 1, { due: day('2018-01-01') }),
      asked(4, 1, { doneOn: day('2017-11-01') }),
    ];

    expect(carried(2, ...boards, ...open)).toEqual(
      [3, 2, 1].map((number) => anId('decision', number)),
    );
  });

  it('are overdue from the day after, and never once they are closed', () => {
    const due = (on: string, said: Partial<Decision> = {}) =>
      meetingView(
        recordsWith([...boards, asked(1, 1, { due: day(on), ...said })]),
        TODAY,
        anId('meeting', 1),
      )?.followUps[0]?.isOverdue;

    expect(due('2018-01-12')).toBe(false);
    expect(due('2018-01-11')).toBe(true);
    expect(due('2018-01-11', { doneOn: TODAY })).toBe(false);
  });

  it('of every meeting in use are listed while they are open, the earliest due first', () => {
    const gone = { ...meeting(6, '2017-10-11', { title: 'Gone' }), isRetired: true };
    const records = recordsWith([
      ...[...boards, gone, asked(1, 1), asked(2, 5, { due: day('2018-02-01') })],
      ...[asked(3, 6), asked(4, 1, { doneOn: TODAY })],
    ]);

    expect(openFollowUps(records, TODAY).map(({ decision }) => decision.id)).toEqual([
      ...[anId('decision', 2), anId('decision', 1)],
    ]);
  });

  it('name the action that they became, or that answers them', () => {
    const records = recordsWith([
      ...[...boards, recorded('action', anAction()), recorded('progress-update', anUpdate())],
      asked(1, 1, { becameAction: anId('action') }),
      asked(2, 1, { becameUpdate: anId('progress-update'), doneOn: TODAY }),
      asked(3, 1),
    ]);

    const lines = meetingView(records, TODAY, anId('meeting', 1))?.followUps;

    expect(lines?.map(({ action }) => action?.name)).toEqual([
      ...['MH-1 Scoping exercise', 'MH-1 Scoping exercise'],
      undefined,
    ]);
  });
});

describe('a meeting', () => {
  it('knows the ones of the same body around it', () => {
    const all = [
      ...[meeting(1, '2017-06-14'), meeting(2, '2017-10-11'), meeting(3, '2018-01-23')],
      meeting(4, '2017-11-01', { body: 'scrutiny' }),
    ];
    const view = meetingView(recordsWith(all), TODAY, anId('meeting', 2));

    expect([view?.before?.id, view?.after?.id]).toEqual([anId('meeting', 1), anId('meeting', 3)]);
    expect(meetingView(recordsWith(all), TODAY, anId('meeting', 4))?.before).toBeNull();
  });

  it('is not there once it is out of use', () => {
    const retired = { ...meeting(1, '2018-01-23'), isRetired: true };

    expect(meetingView(recordsWith([retired]), TODAY, anId('meeting', 1))).toBeNull();
  });

  it('says who came, and which snapshot it had before it', () => {
    const records = recordsWith([
      recorded('snapshot', aSnapshot()),
      meeting(1, '2018-01-12', {
        snapshot: anId('snapshot'),
        attendance: [{ role: 'Chair', agency: anId('agency'), isPresent: true }],
      }),
    ]);

    const view = meetingView(records, TODAY, anId('meeting', 1));

    expect(view?.snapshot?.value.number).toBe(1);
    expect(view?.attendance).toEqual([{ role: 'Chair', agency: '', isPresent: true }]);
    expect(view?.whyNot).toBeNull();
  });
});
