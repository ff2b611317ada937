import { describe, expect, it } from 'vitest';
import {
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  day,
  onTheMorningOf,
  recorded,
} from '#test/planBuilders.ts';
import { quarterOf } from '../calendar.ts';
import type { DateRevision } from '../records/dateRevision.ts';
import type { Milestone } from '../records/milestone.ts';
import { USUAL_RULES } from '../records/partnership.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { recordsFrom } from '../versions/records.ts';
import {
  plansOn,
  progressOfAction,
  progressOfActions,
  type SaidOfAction,
} from './actionProgress.ts';

const CYCLE = { reportingPeriod: 'quarter', graceDays: 10, rules: USUAL_RULES } as const;
const TODAY = day('2018-01-12');

const update = (number: number, said: Partial<ProgressUpdate>, writtenOn = '2018-01-12') =>
  recorded('progress-update', anUpdate(said), {
    id: anId('progress-update', number),
    writtenAt: onTheMorningOf(writtenOn),
  });

const revision = (number: number, said: Partial<DateRevision>, writtenOn = '2018-01-12') =>
  recorded('date-revision', aDateRevision(said), {
    id: anId('date-revision', number),
    writtenAt: onTheMorningOf(writtenOn),
  });

const milestone = (number: number, said: Partial<Milestone> = {}) =>
  recorded('milestone', aMilestone({ order: number, ...said }), { id: anId('milestone', number) });

function progressWith(said: Partial<SaidOfAction>, asAt = TODAY, action = anAction()) {
  const nothing = { updates: [], revisions: [], openRequests: [], milestones: [] };
  return progressOfAction(recorded('action', action), { ...nothing, ...said }, asAt, CYCLE);
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the latest word on an action', () => {
  it('is the one true last, not the one written last: a late one changes nothing since', () => {
    const now = update(1, { asOf: day('2017-12-31'), status: 'at-risk' }, '2018-01-05');
    const late = update(2, { asOf: day('2017-09-30'), status: 'on-track' }, '2018-01-10');

    const { latest, updates } = progressWith({ updates: [now, late] });

    expect(latest?.id).toBe(now.id);
    expect(idsOf(updates)).toEqual([late.id, now.id]);
  });

  it('is of two true on one day the one written later, and of two written at once the higher id', () => {
    const earlier = update(3, { percentDone: 10 }, '2018-01-04');
    const later = update(1, { percentDone: 20 }, '2018-01-05');
    const atOnce = update(2, { percentDone: 30 }, '2018-01-05');

    expect(progressWith({ updates: [later, earlier] }).latest?.id).toBe(later.id);
    expect(progressWith({ updates: [atOnce, later, earlier] }).latest?.id).toBe(atOnce.id);
    expect(progressWith({ updates: [earlier, later, atOnce] }).latest?.id).toBe(atOnce.id);
  });

  it.each([
    ['2017-12-30', null],
    ['2017-12-31', anId('progress-update', 1)],
  ])('as at %s leaves out what was true later', (asAt, id) => {
    const progress = progressWith({ updates: [update(1, {})] }, day(asAt));

    expect(progress.latest?.id ?? null).toBe(id);
    expect(progress.state).toBe(id ? 'in-progress' : 'not-started');
  });

  it('is none before the first update', () => {
    expect(progressWith({})).toMatchObject({
      latest: null,
      updates: [],
      state: 'not-started',
      percentDone: null,
      milestonesDone: 0,
    });
  });
});

describe('an update that was put right', () => {
  const wrong = update(1, { percentDone: 90 });
  const right = update(2, { percentDone: 40, corrects: wrong.id });
  const rightAgain = update(3, { percentDone: 45, corrects: right.id });

  it('no longer stands, however many times it was put right', () => {
    expect(idsOf(progressWith({ updates: [right, wrong] }).updates)).toEqual([right.id]);
    expect(progressWith({ updates: [wrong, right, rightAgain] })).toMatchObject({
      percentDone: 45,
      updates: [rightAgain],
    });
  });

  it('was wrong on every day, also on one before that of its correction', () => {
    const tooEarly = update(1, { asOf: day('2017-11-30'), status: 'complete' });
    const moved = update(2, { asOf: day('2017-12-31'), corrects: tooEarly.id });

    const november = progressWith({ updates: [tooEarly, moved] }, day('2017-12-01'));

    expect(november).toMatchObject({ latest: null, state: 'not-started' });
  });

  it('stands where the correction names an update of no action here', () => {
    const stray = update(4, { corrects: anId('progress-update', 99) });

    expect(progressWith({ updates: [wrong, stray] }).updates).toHaveLength(2);
  });

  it('gives way to both where two people put it right without knowing of each other', () => {
    const other = update(5, { percentDone: 60, corrects: wrong.id });

    expect(idsOf(progressWith({ updates: [wrong, right, other] }).updates)).toEqual([
      right.id,
      other.id,
    ]);
  });
});

describe('the due day', () => {
  it('is the original one until it is moved, and never loses it', () => {
    const revisions = [revision(1, { madeOn: day('2017-10-11'), to: day('2018-06-30') })];
    const onDay = (asAt: string) => progressWith({ revisions }, day(asAt));

    expect(onDay('2017-10-10')).toMatchObject({ currentDue: '2018-03-31', revisions: [] });
    expect(onDay('2017-10-11')).toMatchObject({
      currentDue: '2018-06-30',
      originalDue: '2018-03-31',
      revisions,
    });
  });

  it('is where it was moved to last, by the day that was agreed', () => {
    const first = revision(1, { madeOn: day('2017-07-12'), to: day('2018-09-30') }, '2018-01-12');
    const second = revision(2, { madeOn: day('2017-10-11'), to: day('2018-06-30') }, '2017-10-12');

    const { currentDue, revisions } = progressWith({ revisions: [second, first] });

    expect(currentDue).toBe('2018-06-30');
    expect(idsOf(revisions)).toEqual([first.id, second.id]);
  });

  it('goes by the correction where a move was put right', () => {
    const wrong = revision(1, { to: day('2019-06-30') });
    const right = revision(2, { to: day('2018-06-30'), corrects: wrong.id });

    expect(progressWith({ revisions: [wrong, right] })).toMatchObject({
      currentDue: '2018-06-30',
      revisions: [right],
    });
  });

  it('goes by the right one where the first was written down wrongly, which is no move', () => {
    const right = revision(1, {
      ...{ madeOn: day('2018-01-02'), to: day('2018-03-21') },
      corrects: anId('action'),
    });
    const moved = revision(2, { madeOn: day('2017-10-11'), to: day('2018-06-30') });
    const righter = revision(3, {
      ...right.value,
      madeOn: day('2018-01-03'),
      to: day('2018-03-22'),
    });

    expect(progressWith({ revisions: [right] })).toMatchObject({
      ...{ originalDue: '2018-03-21', currentDue: '2018-03-21', revisions: [] },
    });
    // It was wrong on every day, also before anybody noticed.
    expect(progressWith({ revisions: [right] }, day('2017-09-30')).currentDue).toBe('2018-03-21');
    expect(progressWith({ revisions: [moved, right] })).toMatchObject({
      ...{ originalDue: '2018-03-21', currentDue: '2018-06-30', revisions: [moved] },
    });
    expect(progressWith({ revisions: [righter, right] }).originalDue).toBe('2018-03-22');
  });

  it('is none where none was set, and can be set by a revision', () => {
    const undated = anAction({ originalDue: null });

    expect(progressWith({}, TODAY, undated).currentDue).toBeNull();
    expect(progressWith({ revisions: [revision(1, {})] }, TODAY, undated)).toMatchObject({
      originalDue: null,
      currentDue: '2018-06-30',
    });
  });
});

describe('how much is done', () => {
  it('is all of it once complete, whatever figure was left', () => {
    const complete = update(1, { status: 'complete', percentDone: null });

    expect(progressWith({ updates: [complete] }).percentDone).toBe(100);
  });

  it('is not carried over from an earlier update where the latest gives none', () => {
    const updates = [
      update(1, { asOf: day('2017-09-30'), percentDone: 40 }),
      update(2, { asOf: day('2017-12-31'), percentDone: null }),
    ];

    expect(progressWith({ updates }).percentDone).toBeNull();
  });

  it('counts milestones by the latest update, in their order, without those taken out of use', () => {
    const milestones = [milestone(2), milestone(1), milestone(3)];
    const done = [anId('milestone', 1), anId('milestone', 3), anId('milestone', 99)];

    const progress = progressWith({ milestones, updates: [update(1, { milestonesDone: done })] });

    expect(progress.milestonesDone).toBe(2);
    expect(idsOf(progress.milestones)).toEqual([1, 2, 3].map((one) => anId('milestone', one)));
  });
});

describe('days without a word', () => {
  it.each([
    ['since the latest update', [update(1, {})], '2017-04-01', 12],
    ['since the start where there is none', [], '2018-01-02', 10],
    ['none on the day of the start', [], '2018-01-12', 0],
    ['unknown before the start', [], '2018-01-13', null],
    ['unknown without a start', [], null, null],
  ])('are counted %s', (_, updates, start, days) => {
    const action = anAction({ start: start === null ? null : day(start) });

    expect(progressWith({ updates }, TODAY, action).daysSinceWord).toBe(days);
  });
});

it('gives every action in use what was said of it, and nothing of another', () => {
  const other = anId('action', 2);
  const records = recordsFrom([
    recorded('action', anAction()),
    recorded('action', anAction({ ref: 'MH-2' }), { id: other }),
    recorded('action', anAction({ ref: 'MH-3' }), { id: anId('action', 3), isRetired: true }),
    update(1, {}),
    milestone(1, { action: other }),
    recorded('milestone', aMilestone({ action: other }), {
      id: anId('milestone', 2),
      isRetired: true,
    }),
  ]);

  const [first, second, ...rest] = progressOfActions(records, TODAY, CYCLE);

  expect(rest).toEqual([]);
  expect(first).toMatchObject({ latest: { id: anId('progress-update', 1) }, milestones: [] });
  expect(second).toMatchObject({ latest: null, milestones: [{ id: anId('milestone', 1) }] });
});

describe('the plan on a day', () => {
  const addedOn = (added: string | null) =>
    recorded('action', anAction({ addedOn: added === null ? null : day(added) }));
  const retiredOn = (retired: string) =>
    recorded('action', anAction(), { isRetired: true, writtenAt: onTheMorningOf(retired) });

  it.each([
    ['has what came that day', addedOn('2017-10-11'), 1],
    ['has not what came the day after', addedOn('2017-10-12'), 0],
    ['has what nobody knows the coming of', addedOn(null), 1],
    ['has not what was taken out of use that day', retiredOn('2017-10-11'), 0],
    ['has still what was taken out of use the day after', retiredOn('2017-10-12'), 1],
  ])('%s', (_, action, count) => {
    const records = recordsFrom([action]);

    expect(progressOfActions(records, day('2017-10-11'), CYCLE)).toHaveLength(count);
  });

  it('is given for several days at once, each with the silence that counts on it', () => {
    const records = recordsFrom([
      recorded('action', anAction()),
      update(1, { asOf: day('2017-09-30') }),
    ]);
    const looks = [
      { day: day('2017-04-30') },
      { day: day('2017-12-31') },
      { day: day('2017-12-31'), closed: quarterOf(day('2017-12-31')) },
    ];

    const statuses = plansOn(records, looks, CYCLE).map((plan) => plan.map(({ status }) => status));

    expect(statuses).toEqual([['not-started'], ['on-track'], ['no-update']]);
  });
});
