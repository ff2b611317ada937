import { describe, expect, it } from 'vitest';
import { anUpdate, day } from '#test/planBuilders.ts';
import { DECLARED_STATUSES, type ProgressUpdate } from '../records/progressUpdate.ts';
import { deliveryStateOf, lastClosedPeriod, type ReportingCycle, statusOn } from './status.ts';

const QUARTERLY: ReportingCycle = { reportingPeriod: 'quarter', graceDays: 10 };
const MONTHLY: ReportingCycle = { reportingPeriod: 'month', graceDays: 0 };

describe('the period for which an update can be missed', () => {
  it.each([
    ['2017-12-31', '2017-Q2', 'the quarter is still running'],
    ['2018-01-01', '2017-Q2', 'it has ended, and the days of grace begin'],
    ['2018-01-10', '2017-Q2', 'the last day of grace'],
    ['2018-01-11', '2017-Q3', 'the first day after it'],
    ['2018-03-31', '2017-Q3', 'the next quarter is still running'],
  ])('is on %s the quarter %s: %s', (today, id) => {
    expect(lastClosedPeriod(day(today), QUARTERLY).id).toBe(id);
  });

  it.each([
    ['2017-12-31', '2017-11'],
    ['2018-01-01', '2017-12'],
    ['2018-03-01', '2018-02'],
  ])('is on %s the month %s where months count and there is no grace', (today, id) => {
    expect(lastClosedPeriod(day(today), MONTHLY).id).toBe(id);
  });

  it('waits for as long as the partnership gives, also beyond the next period', () => {
    const slow = { reportingPeriod: 'month', graceDays: 90 } as const;

    expect(lastClosedPeriod(day('2018-03-31'), slow).id).toBe('2017-11');
    expect(lastClosedPeriod(day('2018-04-01'), slow).id).toBe('2017-12');
  });
});

describe('the status shown', () => {
  const on = (
    today: string,
    latest: Partial<ProgressUpdate> | null,
    currentDue: string | null = '2018-03-31',
  ) =>
    statusOn(
      day(today),
      {
        latest: latest && anUpdate(latest),
        currentDue: currentDue === null ? null : day(currentDue),
      },
      QUARTERLY,
    );

  it.each(DECLARED_STATUSES)(
    'is what the chair declared while %s is fresh and in time',
    (status) => {
      expect(on('2018-01-12', { status, asOf: day('2018-01-05') }).status).toBe(status);
    },
  );

  it('is not started before the first update, and never silent', () => {
    expect(on('2018-01-12', null)).toEqual({
      status: 'not-started',
      state: 'not-started',
      isOverdue: false,
      daysOverdue: 0,
      isSilent: false,
    });
  });

  it.each([
    ['2017-09-30', true, 'true on the day before the closed quarter'],
    ['2017-10-01', false, 'true on its first day'],
    ['2017-12-31', false, 'true on its last day'],
    ['2018-01-01', false, 'true since'],
  ])('with an update true on %s calls silence %s: %s', (asOf, isSilent) => {
    const shown = on('2018-01-12', { asOf: day(asOf), status: 'on-track' });

    expect(shown).toMatchObject({ isSilent, status: isSilent ? 'no-update' : 'on-track' });
  });

  it('calls nobody silent within the days of grace', () => {
    const update = { asOf: day('2017-09-30') };

    expect(on('2018-01-10', update)).toMatchObject({ isSilent: false, status: 'on-track' });
    expect(on('2018-01-11', update)).toMatchObject({ isSilent: true, status: 'no-update' });
  });

  it.each([
    ['2018-01-13', false, 0],
    ['2018-01-12', false, 0],
    ['2018-01-11', true, 1],
    ['2017-12-12', true, 31],
  ])('on 12 January, due on %s, is overdue: %s, by %i days', (due, isOverdue, daysOverdue) => {
    expect(on('2018-01-12', { asOf: day('2018-01-05') }, due)).toMatchObject({
      isOverdue,
      daysOverdue,
      status: isOverdue ? 'off-track' : 'on-track',
    });
  });

  it('counts as overdue before it counts as silent, and still says that it is silent', () => {
    expect(on('2018-01-12', { asOf: day('2017-08-01') }, '2017-12-31')).toMatchObject({
      status: 'off-track',
      isOverdue: true,
      isSilent: true,
    });
  });

  it('says of an action past its due day without an update that it is both', () => {
    expect(on('2018-01-12', null, '2017-12-31')).toMatchObject({
      status: 'not-started',
      isOverdue: true,
      daysOverdue: 12,
    });
  });

  it.each(['complete', 'suspended', 'closed'] as const)(
    'calls %s neither overdue nor silent, however long ago it was',
    (status) => {
      expect(on('2018-01-12', { status, asOf: day('2016-01-01') }, '2016-02-01')).toEqual({
        status,
        state: status,
        isOverdue: false,
        daysOverdue: 0,
        isSilent: false,
      });
    },
  );

  it('is never overdue without a due day', () => {
    expect(on('2018-01-12', { asOf: day('2018-01-05') }, null).isOverdue).toBe(false);
  });
});

it('reads the delivery state from the latest word alone', () => {
  const states = [null, ...DECLARED_STATUSES].map(deliveryStateOf);

  expect(states).toEqual([
    'not-started',
    ...['in-progress', 'in-progress', 'in-progress'],
    ...['complete', 'suspended', 'closed'],
  ]);
});
