import { describe, expect, it } from 'vitest';
import {
  aMeeting,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  day,
  recorded,
} from '#test/planBuilders.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { boardStory } from './boardStory.ts';

const PARTNERSHIP = recorded('partnership', aPartnership());
const YEAR = recorded('plan-year', {
  ...{ label: '2017-18', start: day('2017-04-01'), end: day('2018-03-31') },
  ...{ documentTitle: '', state: 'adopted', adoption: [] },
});
const MEETING = recorded(
  'meeting',
  aMeeting({ subgroup: null, title: 'Board', on: day('2017-10-11') }),
);
const ACTION = recorded('action', anAction());
const update = (number: number, asOf: string, status: 'on-track' | 'at-risk' = 'on-track') =>
  recorded('progress-update', anUpdate({ asOf: day(asOf), status }), {
    id: anId('progress-update', number),
  });

const story = (asAt: string, ...records: readonly Recorded[]) =>
  boardStory(recordsFrom([PARTNERSHIP, ...records]), day(asAt));

describe('the story of the plan', () => {
  it('is none while there is no partnership', () => {
    expect(boardStory(recordsFrom([YEAR]), day('2018-01-12'))).toBeNull();
  });

  it('claims no movement where no meeting was held, and nothing of a year that is not set up', () => {
    expect(story('2018-01-12', ACTION)).toMatchObject({
      since: null,
      statusOverTime: [],
      meanDone: [],
      commitments: null,
    });
  });

  it('tells what became of the plan since the meeting, as it stood at the end of that day', () => {
    const told = story(
      '2018-01-12',
      YEAR,
      MEETING,
      ACTION,
      update(1, '2017-10-11'),
      update(2, '2017-12-31', 'at-risk'),
    );

    expect(told?.since?.counts.byStatus['on-track']).toBe(1);
    expect(told?.since?.changes.byKind['status-moved']).toHaveLength(1);
  });

  it('judges each period that has ended by its own silence, and the running one as the board does', () => {
    const told = story('2018-01-12', YEAR, ACTION, update(1, '2017-09-15'));
    const statuses = told?.statusOverTime.map(({ counts, isRunning }) => [
      Object.entries(counts?.byStatus ?? {}).find(([, count]) => count > 0)?.[0],
      isRunning,
    ]);

    expect(statuses).toEqual([
      ['not-started', false],
      ['on-track', false],
      ['no-update', false],
      ['no-update', true],
    ]);
  });

  it('has no column yet for a period that has not begun', () => {
    const told = story('2017-09-30', YEAR, ACTION);

    expect(told?.statusOverTime.map(({ counts }) => counts?.total ?? null)).toEqual([
      1,
      1,
      null,
      null,
    ]);
    expect(told?.meanDone.map(({ hasBegun }) => hasBegun)).toEqual([true, true, false, false]);
  });

  it('has the last four periods for each action, also from before the plan year', () => {
    const told = story('2017-06-01', YEAR, ACTION);

    expect(told?.grid.ends.map(({ period, isRunning }) => [period.id, isRunning])).toEqual([
      ['2016-Q2', false],
      ['2016-Q3', false],
      ['2016-Q4', false],
      ['2017-Q1', true],
    ]);
  });

  it('follows a partnership that reports by the month', () => {
    const monthly = recorded('partnership', aPartnership({ reportingPeriod: 'month' }));
    const told = boardStory(recordsFrom([monthly, YEAR, ACTION]), day('2018-01-12'));

    expect(told?.statusOverTime).toHaveLength(12);
    expect(told?.grid.ends.map(({ period }) => period.id)).toEqual([
      '2017-10',
      '2017-11',
      '2017-12',
      '2018-01',
    ]);
  });
});
