import { describe, expect, it } from 'vitest';
import { aMilestone, anId, day, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import type { PlanRow } from '../plans/planRow.ts';
import { placeOfDay, readTimelineView, slippageOf, timelineOf } from './timeline.ts';

type Told = NonNullable<Parameters<typeof aProgress>[0]>;

const row = (number: number, told: Told): PlanRow => ({
  ...aProgress({ ...told, number, action: { ref: `MH-${number}`, ...told.action } }),
  ...{ lead: { agency: '', role: '' }, subgroup: null },
});

const YEAR = { start: day('2017-04-01'), end: day('2018-03-31') };
const TODAY = day('2018-01-12');

const drawn = (rows: readonly PlanRow[], span: 'year' | 'all' = 'year') =>
  timelineOf(rows, TODAY, span, YEAR);

const refs = (rows: readonly PlanRow[]) =>
  drawn(rows).groups.map(({ objective, bars }) => [objective, bars.map(({ ref }) => ref)]);

describe('the order of the bars', () => {
  it('is by objective, the one that begins first first, those without one last', () => {
    expect(
      refs([
        row(1, { action: { objective: '', start: day('2017-04-01') } }),
        row(2, { action: { objective: 'Act', start: day('2017-09-01') } }),
        row(3, { action: { objective: 'Know', start: day('2017-05-01') } }),
        row(4, { action: { objective: 'Act', start: day('2017-06-01') } }),
      ]),
    ).toEqual([
      ['Know', ['MH-3']],
      ['Act', ['MH-4', 'MH-2']],
      ['', ['MH-1']],
    ]);
  });

  it('takes the due day where there is no start, and the earlier due day of two that begin alike', () => {
    expect(
      refs([
        row(1, { action: { start: null, originalDue: day('2017-06-30') } }),
        row(2, { action: { start: day('2017-05-01'), originalDue: day('2018-01-31') } }),
        row(3, { action: { start: day('2017-05-01'), originalDue: day('2017-12-31') } }),
      ]),
    ).toEqual([['', ['MH-3', 'MH-2', 'MH-1']]]);
  });

  it('leaves out what has no due day, and names it', () => {
    const { groups, undated } = drawn([row(1, { action: { originalDue: null } }), row(2, {})]);

    expect(groups.flatMap(({ bars }) => bars.map(({ ref }) => ref))).toEqual(['MH-2']);
    expect(undated.map(({ ref }) => ref)).toEqual(['MH-1']);
  });
});

describe('a bar', () => {
  it('keeps the day first agreed beside the one that stands, and how far they are apart', () => {
    const [group] = drawn([
      row(1, {
        action: { originalDue: day('2018-03-31') },
        revisions: [{ to: day('2018-06-30') }],
      }),
    ]).groups;

    expect(group?.bars[0]).toMatchObject({
      ...{ originalDue: '2018-03-31', due: '2018-06-30', daysMoved: 91 },
    });
  });

  it('has the milestones that have a day, done or not', () => {
    const step = (number: number, due: string | null) =>
      recorded(
        'milestone',
        aMilestone({ title: `Step ${number}`, order: number, due: due === null ? null : day(due) }),
        { id: anId('milestone', number) },
      );
    const [group] = drawn([
      row(1, {
        milestones: [step(1, '2017-06-30'), step(2, '2018-02-28'), step(3, null)],
        updates: [{ milestonesDone: [anId('milestone', 1), anId('milestone', 3)] }],
      }),
    ]).groups;

    expect(group?.bars[0]).toMatchObject({
      ...{ stepCount: 3, stepsDone: 2 },
      steps: [
        { title: 'Step 1', isDone: true },
        { title: 'Step 2', isDone: false },
      ],
    });
  });
});

describe('the days drawn', () => {
  const LATE = [row(1, { action: { start: day('2016-11-05'), originalDue: day('2018-08-31') } })];

  it('are those of the plan year, or of all dates and today, in whole quarters', () => {
    expect(drawn(LATE)).toMatchObject({ from: '2017-04-01', to: '2018-03-31' });
    expect(drawn(LATE, 'all')).toMatchObject({ from: '2016-10-01', to: '2018-09-30' });
    expect(timelineOf(LATE, TODAY, 'year', null)).toMatchObject({ from: '2016-10-01' });
    expect(timelineOf([], TODAY, 'all', YEAR)).toMatchObject({
      ...{ from: '2018-01-01', to: '2018-03-31', groups: [] },
    });
  });

  it('are marked by quarters up to eight of them, then by financial years', () => {
    const marks = (due: string) =>
      timelineOf(
        [row(1, { action: { start: day('2017-04-01'), originalDue: day(due) } })],
        TODAY,
        'all',
        null,
      ).periods.map(({ id }) => id);

    expect(marks('2019-03-31')).toHaveLength(8);
    expect(marks('2019-04-01')).toEqual(['2017-Q1', '2018-Q1', '2019-Q1']);
  });

  it('run from the start of the first to the end of the last', () => {
    const year = { from: YEAR.start, to: YEAR.end };

    expect(placeOfDay(day('2017-04-01'), year)).toBe(0);
    expect(placeOfDay(day('2018-03-31'), year, true)).toBe(1);
    expect(placeOfDay(day('2017-03-31'), year)).toBeLessThan(0);
  });
});

it('says how many are due later than first agreed, and which one by the most', () => {
  const moved = (number: number, to: string) => row(number, { revisions: [{ to: day(to) }] });

  expect(slippageOf(drawn([row(1, {}), moved(2, '2018-04-30'), moved(3, '2018-06-30')]))).toEqual({
    ...{ drawn: 3, later: 2, furthest: 91, furthestRef: 'MH-3', overdue: 0 },
  });
  expect(slippageOf(drawn([moved(1, '2018-03-01')]))).toMatchObject({ later: 0, furthestRef: '' });
});

it('draws the plan year where an address does not ask for all', () => {
  expect(readTimelineView({ span: 'all' })).toEqual({ span: 'all' });
  expect(readTimelineView({ span: 'year' })).toEqual({});
  expect(readTimelineView({ span: 7 })).toEqual({});
});
