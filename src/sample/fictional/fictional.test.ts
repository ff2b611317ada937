import { describe, expect, it } from 'vitest';
import { deliveryAgainstAssessment } from '#domain/assessment/priorityDelivery.ts';
import { DELIVERIES, OUTCOMES } from '#domain/assessment/verdict.ts';
import { indicatorViews } from '#domain/indicators/indicatorView.ts';
import { TARGET_VERDICTS } from '#domain/indicators/target.ts';
import { CHANGE_POINT_KINDS } from '#domain/records/changePoint.ts';
import { POLARITIES } from '#domain/records/indicator.ts';
import { DATA_FLAGS, PERIOD_KINDS } from '#domain/records/measurement.ts';
import { rowsToRoll } from '#domain/rollForward/rollForwardDraft.ts';
import { progressOfActions } from '#domain/progress/actionProgress.ts';
import type { Snapshot } from '#domain/records/snapshot.ts';
import { STATUSES } from '#domain/progress/status.ts';
import { meetingView } from '#domain/meetings/meetingView.ts';
import { periodRecords } from '#domain/meetings/periodRecord.ts';
import { USUAL_RULES } from '#domain/records/partnership.ts';
import { foldOneByOne } from '#domain/versions/fold.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { hashOfSnapshot } from '#domain/snapshots/hashOfSnapshot.ts';
import { sampleId } from '../entry.ts';
import { FICTIONAL_DAY, fictionalSample, fictionalVersions } from './fictional.ts';

const versions = await fictionalVersions();
const records = recordsFrom(foldOneByOne(versions));
const views = indicatorViews(records, FICTIONAL_DAY);
const delivery = deliveryAgainstAssessment(records, FICTIONAL_DAY);

const occurring = (all: readonly (string | null)[]) =>
  [...new Set(all)].filter((one) => one !== null);

describe('the fictional sample shows', () => {
  it.each([
    [
      'every delivery',
      DELIVERIES.filter((one) => one !== 'not-public'),
      delivery?.rows.map((row) => row.delivered.delivery) ?? [],
    ],
    ['every outcome', OUTCOMES, delivery?.rows.map((row) => row.outcome) ?? []],
    ['every verdict against a target', TARGET_VERDICTS, views.map((one) => one.targetVerdict)],
    [
      'every assurance',
      ['will-meet', 'may-meet', 'will-not-meet'],
      views.map((one) => one.assurance),
    ],
    [
      'every reading of variation',
      ['no-figures', 'overlapping', 'too-few', 'ordinary', 'improvement', 'concern', 'neutral'],
      views.map((one) => one.limits.kind),
    ],
    [
      'each of the four rules in a last figure',
      ['outside-limits', 'one-side', 'trend', 'near-limit'],
      views.map(({ limits }) => ('cause' in limits ? limits.cause.rule : null)),
    ],
    ['every flag', DATA_FLAGS, [...records.measurement.values()].map((one) => one.value.flag)],
    [
      'every kind of declared change',
      CHANGE_POINT_KINDS,
      [...records['change-point'].values()].map((one) => one.value.changeKind),
    ],
    ['every polarity', POLARITIES, views.map((one) => one.indicator.polarity)],
    ['every kind of period', PERIOD_KINDS, views.map((one) => one.indicator.frequency)],
    [
      'every status',
      STATUSES,
      progressOfActions(records, FICTIONAL_DAY, {
        ...{ reportingPeriod: 'quarter', graceDays: 10, rules: USUAL_RULES },
      }).map(({ status }) => status),
    ],
  ])('%s', (_, all, found) => {
    expect(occurring(found).toSorted()).toEqual(expect.arrayContaining([...all]));
  });

  it('figures that the rule of small numbers hides', () => {
    const states = views.flatMap(({ series }) => series.points.map(({ figure }) => figure?.state));

    expect(states).toContain('small');
  });

  it('an indicator without a baseline, and one whose baseline was revised', () => {
    expect(views.map(({ baselines }) => baselines.length)).toEqual(expect.arrayContaining([0, 2]));
  });

  it('a plan year to roll forward: some of it finished, some of it not', () => {
    const { open, finished } = rowsToRoll(records, FICTIONAL_DAY);

    expect([open.length, finished.length]).toEqual([11, 8]);
  });
});

describe('the fictional sample', () => {
  it('is the same on every device', async () => {
    const again = await fictionalVersions();

    expect(again.map(({ version }) => version.id)).toEqual(
      versions.map(({ version }) => version.id),
    );
  });

  it('says that it is fictional wherever the partnership’s notice stands', () => {
    const [partnership] = [...records.partnership.values()];

    expect(partnership?.value.notice).toMatch(/^Fictional: /);
  });

  it('names no real place', () => {
    const text = JSON.stringify(fictionalSample().map(({ value }) => value));

    expect(/Maidstone|Kent|Ashford|Medway/.exec(text)?.[0]).toBeUndefined();
  });

  it('has a record of its own for each id, written by the day it opens', () => {
    const all = fictionalSample();
    const first = all.filter(({ replaces }) => replaces === null);

    expect(new Set(first.map(({ recordId }) => recordId)).size).toBe(first.length);
    expect(all.filter(({ writtenAt }) => writtenAt.slice(0, 10) > FICTIONAL_DAY)).toEqual([]);
    const early = all.filter(
      (entry) =>
        entry.kind === 'measurement' && entry.writtenAt.slice(0, 10) <= entry.value.period.end,
    );
    expect(early).toEqual([]);
  });
});

describe('the board of January', () => {
  const view = meetingView(records, FICTIONAL_DAY, sampleId('meeting', { number: 3 }));

  it('has papers, people by role, two decisions, and an open follow-up of its own and of before', () => {
    expect(view?.meeting.value.agenda).toHaveLength(5);
    expect(view?.attendance.filter(({ isPresent }) => !isPresent)).toHaveLength(1);
    expect(view?.decisions).toHaveLength(2);
    expect(view?.followUps.map(({ isOpen }) => isOpen)).toEqual([true, false]);
    expect(view?.carried.map(({ isOverdue }) => isOverdue)).toEqual([true]);
  });

  it('made a snapshot that still is what was frozen the record of the quarter before', async () => {
    const [record, ...others] = periodRecords(records);
    const frozen = [...foldOneByOne(versions)].find(({ kind }) => kind === 'snapshot');

    expect(others).toEqual([]);
    expect(record?.period.id).toBe('2025-Q3');
    expect(record?.reviews.map(({ review }) => review.value.verdict)).toEqual([
      'signed-off',
      'returned',
    ]);
    expect(record?.corrections.map(({ how }) => how)).toEqual(['correction']);
    expect(frozen?.id).toBe(record?.snapshot?.id);
    expect(await hashOfSnapshot(frozen?.value as Snapshot)).toBe(record?.snapshot?.value.hash);
  });
});
