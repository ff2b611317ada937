import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import { recordsTrueOn } from '#domain/asAt/trueOn.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { Instant, IsoDate } from '#domain/ids.ts';
import { oneHistory } from '#domain/plans/oneHistory.ts';
import { type ActionProgress, progressOfActions } from '#domain/progress/actionProgress.ts';
import { askedToMove } from '#domain/progress/askedToMove.ts';
import { boardOf } from '#domain/progress/board.ts';
import { dueActions } from '#domain/progress/dueLists.ts';
import { foldRecords } from '#domain/versions/fold.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { maidstoneSample, maidstoneVersions, SAMPLE_DAY } from './maidstone.ts';
import { PARTNERSHIP } from './plan.ts';

const records = oneHistory(recordsFrom(foldRecords(await maidstoneVersions())));
const progress = progressOfActions(records, SAMPLE_DAY, PARTNERSHIP);
const updates = maidstoneSample().filter((entry) => entry.kind === 'progress-update');

/** An action by its reference, as it stands on the day the sample opens. */
function standing(ref: string): ActionProgress {
  const found = progress.find(({ action }) => action.value.ref === ref);
  if (!found) throw new Error(`No action ${ref} in the sample`);
  return found;
}

const refOf = ({ action }: Pick<ActionProgress, 'action'>) => action.value.ref;

const refsWhere = (isSo: (action: ActionProgress) => boolean) => progress.filter(isSo).map(refOf);

const updatesOf = (ref: string) =>
  updates.filter(({ value }) => value.action === standing(ref).action.id);

describe('the plans of the sample', () => {
  it('have eight to fourteen actions a subgroup, each reference once', () => {
    const refs = progress.map(({ action }) => action.value.ref);
    const perCode = groupBy(refs, (ref) => ref.split('-')[0]);

    expect(new Set(refs).size).toBe(refs.length);
    expect([...perCode].map(([code, all]) => [code, all.length])).toEqual([
      ['OCG', 9],
      ['GCSE', 11],
      ['SM', 12],
      ['DA', 10],
      ['MH', 8],
    ]);
  });

  it('look on the board like those of a real partnership', () => {
    expect(boardOf(records, SAMPLE_DAY)?.counts).toMatchObject({
      total: 50,
      byState: { complete: 13, 'in-progress': 29, 'not-started': 6, suspended: 1, closed: 1 },
      byStatus: { 'on-track': 16, 'at-risk': 4, 'off-track': 4, 'no-update': 5 },
      overdue: 2,
    });
  });

  it('judge the scoping exercise by its four milestones and not by a percentage', () => {
    const { milestones, milestonesDone, updates: said } = standing('MH-1');

    expect(milestones.map(({ value }) => value.title)).toEqual([
      'Impact of the issues',
      'Services that currently exist',
      'How they interlink',
      'Whether there are gaps',
    ]);
    expect(milestonesDone).toBe(2);
    expect(said.map(({ value }) => value.percentDone)).toEqual([null, null, null, null]);
  });
});

describe('the cases that the sample was written to show', () => {
  const END_OF_GRACE: Readonly<Record<string, string>> = {
    '2017-06': '2017-07-10',
    '2017-09': '2017-10-10',
    '2017-12': '2018-01-10',
  };
  const isLate = (asOf: IsoDate, writtenAt: Instant) =>
    dayOf(writtenAt) > (END_OF_GRACE[asOf.slice(0, 7)] ?? '9999');

  it('has updates that came after the days of grace, for one action every time', () => {
    const late = updates.filter(({ value, writtenAt }) => isLate(value.asOf, writtenAt));

    expect(late.length).toBeGreaterThan(5);
    expect(updatesOf('SM-11').filter((entry) => late.includes(entry))).toHaveLength(3);
  });

  it('has actions of which nothing was heard in the last quarter, one of them since June', () => {
    expect(refsWhere(({ isSilent }) => isSilent)).toEqual([
      'OCG-5',
      'GCSE-5',
      'SM-7',
      'DA-4',
      'MH-3',
    ]);
    expect(standing('SM-7').latest?.value.asOf).toBe('2017-06-26');
  });

  it('has due days that moved once, twice and three times, and one revision put right', () => {
    const movedTimes = (times: number) => refsWhere(({ revisions }) => revisions.length === times);

    expect(movedTimes(1)).toEqual(['OCG-2', 'GCSE-9', 'SM-10']);
    expect(movedTimes(2)).toEqual(['OCG-7', 'GCSE-3', 'SM-4']);
    expect(movedTimes(3)).toEqual(['DA-1']);
    expect(standing('GCSE-9')).toMatchObject({
      originalDue: '2017-12-15',
      currentDue: '2018-02-23',
    });
  });

  it('starts each revision from the day that was agreed until then', () => {
    const gaps = progress.filter(({ revisions, originalDue }) =>
      revisions.some(
        ({ value }, at) => value.from !== (revisions[at - 1]?.value.to ?? originalDue),
      ),
    );

    expect(gaps).toEqual([]);
  });

  it('has updates put right by a later one: a wrong percentage, a wrong status, complete too soon', () => {
    const corrections = updates.filter(({ value }) => value.corrects !== null);
    const pairs = corrections.map(({ value }) => {
      const wrong = updates.find(({ recordId }) => recordId === value.corrects)?.value;
      expect(wrong?.action).toBe(value.action);
      return [wrong?.status, wrong?.percentDone, value.status, value.percentDone];
    });

    expect(pairs).toEqual([
      ['on-track', 80, 'on-track', 30],
      ['at-risk', 40, 'on-track', 40],
      ['complete', 100, 'on-track', 40],
    ]);
  });

  it('has an action declared on track with a fifth done and three quarters of the time gone', () => {
    const { status, percentDone, suggestion } = standing('OCG-3');

    expect({ status, percentDone }).toEqual({ status: 'on-track', percentDone: 20 });
    expect(suggestion).toMatchObject({ isRated: true, rag: 'off-track' });
    expect('percentOfTime' in suggestion && suggestion.percentOfTime).toBeGreaterThan(75);
  });

  it('has an overdue action that was declared on track, and another that was not', () => {
    expect(refsWhere(({ isOverdue }) => isOverdue)).toEqual(['GCSE-2', 'SM-4']);
    expect(standing('GCSE-2').latest?.value.status).toBe('on-track');
    expect(standing('SM-4').latest?.value.status).toBe('at-risk');
  });

  it('has nine tenths done for three quarters running, and a percentage that fell', () => {
    const said = (ref: string) => standing(ref).updates.map(({ value }) => value.percentDone);

    expect(said('OCG-8')).toEqual([90, 90, 90]);
    expect(said('GCSE-7')).toEqual([35, 70, 58]);
  });

  it('has one action suspended and one closed, each with an approval and its reason', () => {
    const putAside = updates.filter(({ value }) => value.approval !== null);

    expect(putAside.map(({ value }) => value.status)).toEqual(['closed', 'suspended']);
    expect(standing('GCSE-6').status).toBe('closed');
    expect(standing('SM-3').status).toBe('suspended');
  });

  it('has actions that Community Resilience handed on, each with what was said of it there', () => {
    const moved = progress.filter(({ line, action }) => line !== action.id);

    expect(moved.map((one) => [refOf(one), one.addedOn, one.updates[0]?.value.asOf])).toEqual([
      ['OCG-6', '2017-01-18', '2017-03-29'],
      ['GCSE-1', '2017-01-18', '2017-03-30'],
    ]);
    const before = boardOf(
      recordsTrueOn(records, '2017-04-19' as IsoDate),
      '2017-04-19' as IsoDate,
    );
    expect(before?.bySubgroup.find(({ code }) => code === 'CR')?.counts.total).toBe(2);
  });

  it('has updates signed off by their chair, and one returned that nobody has answered', () => {
    const reviews = [...records.review.values()].map(({ value }) => value);
    const due = dueActions(records, SAMPLE_DAY)?.rows ?? [];

    expect(reviews.map(({ verdict }) => verdict).toSorted()).toEqual([
      ...['returned', 'signed-off', 'signed-off'],
    ]);
    expect(due.filter(({ returned }) => returned).map(refOf)).toEqual(['GCSE-2']);
  });

  it('has a due day that was asked to move and not decided, and one that was refused', () => {
    const { open, decided } = askedToMove(records, SAMPLE_DAY);

    expect(open.map(({ row }) => refOf(row))).toEqual(['OCG-3']);
    expect(decided.map(({ row, refused }) => [refOf(row), refused?.value.by])).toEqual([
      ['SM-4', 'Chair of the Safer Maidstone Partnership'],
    ]);
    expect(standing('OCG-3').currentDue).toBe('2018-03-30');
  });

  it('has actions without a lead, without a due day, and not begun after their start', () => {
    expect(refsWhere(({ action }) => action.value.leadAgency === null)).toEqual(['OCG-9', 'MH-8']);
    expect(refsWhere(({ originalDue }) => originalDue === null)).toEqual(['GCSE-11', 'MH-8']);
    expect(standing('DA-8')).toMatchObject({
      status: 'not-started',
      suggestion: { isRated: true, reason: 'late-start' },
    });
  });

  it('has milestones on six to eight actions', () => {
    expect(refsWhere(({ milestones }) => milestones.length > 0)).toEqual([
      'OCG-2',
      'OCG-6',
      'GCSE-3',
      'SM-2',
      'SM-9',
      'DA-1',
      'DA-5',
      'MH-1',
    ]);
  });

  it('covers the three quarters that have ended and the one that has begun', () => {
    const inQuarter = (from: string, to: string) =>
      updates.filter(({ value }) => value.asOf >= from && value.asOf <= to).length;

    expect(updates.length).toBeGreaterThanOrEqual(130);
    expect(inQuarter('2017-04-01', '2017-06-30')).toBeGreaterThan(30);
    expect(inQuarter('2017-07-01', '2017-09-30')).toBeGreaterThan(35);
    expect(inQuarter('2017-10-01', '2017-12-31')).toBeGreaterThan(30);
    expect(inQuarter('2018-01-01', '2018-01-12')).toBeGreaterThan(10);
  });
});

describe('what every update of the sample has', () => {
  it('says what will be done about every red, and mostly who and by when', () => {
    const reds = updates.filter(({ value }) => value.status === 'off-track');
    const plans = reds.map(({ value }) => value.correctiveAction);

    expect(plans.filter((plan) => !plan?.text)).toEqual([]);
    expect(plans.filter((plan) => !plan?.who || !plan.by)).toHaveLength(1);
  });

  it('gives evidence for whatever is complete, and no figure but 100', () => {
    const done = updates.filter(({ value }) => value.status === 'complete');

    expect(done.filter(({ value }) => !value.evidence || value.percentDone !== 100)).toEqual([]);
  });

  it('calls no milestone undone that an earlier standing update called done', () => {
    const backwards = progress.filter(({ updates: said }) =>
      said.some(({ value }, at) =>
        (said[at - 1]?.value.milestonesDone ?? []).some((id) => !value.milestonesDone.includes(id)),
      ),
    );

    expect(backwards.map(({ action }) => action.value.ref)).toEqual([]);
  });
});
