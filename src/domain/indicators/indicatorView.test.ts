import { describe, expect, it } from 'vitest';
import type { Indicator } from '../records/indicator.ts';
import type { Measurement } from '../records/measurement.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { aMeasurement, anIndicator, aSeries, aTarget, INDICATOR } from '#test/indicatorBuilders.ts';
import { ACTION, anId, day, onTheMorningOf, recorded } from '#test/planBuilders.ts';
import { indicatorView } from './indicatorView.ts';
import { measuredPeriod } from './periodSteps.ts';

const QUIET = [52, 48, 50, 49, 53, 47, 51, 50, 49, 52, 48, 51];

function view(records: readonly Recorded[], said: Partial<Indicator> = {}) {
  const indicator = recorded('indicator', anIndicator(said));
  const found = indicatorView(recordsFrom([indicator, ...records]), day('2018-01-12'), INDICATOR);
  if (!found) throw new Error('There is no such indicator');
  return found;
}

const figure = (said: Partial<Measurement>, number: number, receivedOn = '2018-01-12') =>
  recorded('measurement', aMeasurement(said), {
    id: anId('measurement', number),
    receivedAt: onTheMorningOf(receivedOn),
  });

const withdrawalOf = (of: ReturnType<typeof anId>) =>
  recorded('withdrawal', { action: null, of, on: day('2018-01-12'), reason: '' });

describe('which figure stands', () => {
  it('is the one that corrects another, until it is withdrawn itself', () => {
    const [wrong, right] = [
      figure({ value: 70 }, 1),
      figure({ value: 50, corrects: anId('measurement', 1) }, 2),
    ];

    expect(view([wrong, right]).latest).toMatchObject({ value: 50, isCorrection: true });
    expect(view([wrong, right, withdrawalOf(right.id)]).latest?.value).toBe(70);
  });

  it('is none of an import that was undone', () => {
    const batch = anId('import-batch');

    expect(view([figure({ batch }, 1), withdrawalOf(batch)]).latest).toBeNull();
  });

  it('is the one received last where sources disagree, with the other beside it', () => {
    const { latest } = view([
      figure({ value: 60, source: 'ONS' }, 1, '2018-01-11'),
      figure({ value: 50, source: 'Home Office' }, 2, '2018-01-10'),
    ]);

    expect(latest).toMatchObject({
      value: 60,
      disagreeing: [{ value: 50, source: 'Home Office' }],
    });
  });
});

describe('a small number', () => {
  it.each([
    [4, 'small', null],
    [1, 'small', null],
    [-2, 'small', null],
    [0, 'shown', 0],
    [5, 'shown', 5],
  ] as const)('of %s is %s', (value, state, shown) => {
    expect(view([figure({ value }, 1)]).latest).toMatchObject({ state, value: shown });
  });

  it('takes its rate, its count and its change along', () => {
    const { latest, movements } = view(
      [...aSeries([30], '2017-10-31'), figure({ value: 0.02, count: 3, denominator: 150_000 }, 9)],
      { denominator: 'people', unit: 'per 1,000 people' },
    );

    expect(latest).toMatchObject({ value: null, count: null, denominator: null });
    expect(movements?.short).toMatchObject({ direction: 'not-shown', values: null, percent: null });
  });

  it('is shown where it was published so', () => {
    expect(view([figure({ value: 1 }, 1)], { smallNumbers: 'as-published' }).latest?.value).toBe(1);
  });
});

describe('direction of travel', () => {
  it.each([
    [50, 45, 'lower-is-better', 'better'],
    [45, 50, 'lower-is-better', 'worse'],
    [45, 50, 'higher-is-better', 'better'],
    [50, 45, 'higher-is-better', 'worse'],
    [45, 50, 'neither', 'higher'],
    [50, 45, 'neither', 'lower'],
    [50, 50, 'lower-is-better', 'same'],
  ] as const)('from %s to %s, where %s, is %s', (from, to, polarity, direction) => {
    expect(view(aSeries([from, to]), { polarity }).movements?.short.direction).toBe(direction);
  });

  it('gives both values, and warns of a small base', () => {
    expect(view(aSeries([19, 38])).movements?.short).toMatchObject({
      ...{ values: { from: 19, to: 38 }, percent: 100, hasSmallBase: true },
    });
    expect(view(aSeries([20, 30])).movements?.short.hasSmallBase).toBe(false);
  });

  it('compares with the same month of the year before', () => {
    expect(view(aSeries([60, ...QUIET])).movements?.long).toMatchObject({
      ...{ direction: 'better', values: { from: 60, to: 51 } },
    });
  });

  it('has nothing to compare with where the earlier figure is missing', () => {
    expect(view(aSeries([50, null, 40])).movements?.short.direction).toBe('no-earlier-figure');
  });

  it.each(['not-comparable', 'unassigned'] as const)(
    'does not cross a figure flagged %s',
    (flag) => {
      const flagged = { flag, period: measuredPeriod('month', day('2017-06-30')) } as const;
      const others = aSeries(Array.from({ length: 13 }, () => 50)).filter(
        ({ value }) => value.period.end !== '2017-06-30',
      );
      const found = view([...others, figure(flagged, 99)]);

      expect(found.movements?.long.direction).toBe('not-comparable');
      expect(found.series.points.find(({ period }) => period.end === '2017-06-30')).toMatchObject({
        ...{ drawn: null, figure: { value: 50, state: flag } },
      });
    },
  );

  it('does not cross a declared break', () => {
    const broken = recorded('change-point', {
      ...{ indicator: INDICATOR, on: day('2017-12-01'), reason: 'New counting rules' },
      changeKind: 'not-comparable',
    });

    expect(view([...aSeries([50, 40]), broken]).movements?.short.direction).toBe('not-comparable');
  });
});

describe('variation', () => {
  it('is not judged below twelve figures, and says how many there are', () => {
    const found = view(aSeries(QUIET.slice(1)));

    expect(found.limits).toEqual({ kind: 'too-few', figures: 11, needed: 12 });
    expect(found.outcome).toBe('not-known');
  });

  it('is ordinary where nothing stands out, and then the harm has not moved', () => {
    expect(view(aSeries(QUIET))).toMatchObject({
      ...{ limits: { kind: 'ordinary' }, outcome: 'not-moved' },
    });
  });

  it.each([
    ['lower-is-better', 'concern', 'moved-wrong'],
    ['higher-is-better', 'improvement', 'moved-right'],
    ['neither', 'neutral', 'not-known'],
  ] as const)('upwards, where %s, is %s', (polarity, kind, outcome) => {
    expect(view(aSeries([...QUIET, 90]), { polarity })).toMatchObject({
      ...{ limits: { kind, cause: { rule: 'outside-limits', side: 'high' } }, outcome },
    });
  });

  it('is of the last figure alone: an outlier of before is over, and keeps its mark', () => {
    const found = view(aSeries([...QUIET, 90, 50]));

    expect(found).toMatchObject({ limits: { kind: 'ordinary' }, outcome: 'not-moved' });
    expect(found.series.segments.flatMap(({ causes }) => causes.flat())).not.toEqual([]);
  });

  it('is not known from two figures, whichever way they went', () => {
    const found = view(aSeries([400, ...Array<null>(11).fill(null), 20]));

    expect(found.movements?.long.direction).toBe('better');
    expect(found.outcome).toBe('not-known');
  });

  it('is judged of the months after a gap alone', () => {
    const found = view(aSeries([...QUIET, null, 50, 51]));

    expect(found.limits).toEqual({ kind: 'too-few', figures: 2, needed: 12 });
  });

  it('finds the gap where nobody gave a figure', () => {
    const all = aSeries([50, 51, 52]).filter(({ value }) => value.value !== 51);

    expect(view(all).series.points.map(({ drawn }) => drawn)).toEqual([50, null, 52]);
  });

  it('is not judged of years that overlap', () => {
    const yearTo = (end: string, number: number) =>
      figure({ period: measuredPeriod('rolling-12-months', day(end)) }, number);
    const found = view([yearTo('2017-09-30', 1), yearTo('2017-10-31', 2)], {
      frequency: 'rolling-12-months',
    });

    expect(found.limits).toEqual({ kind: 'overlapping' });
    expect(found.movements?.short.direction).toBe('no-earlier-figure');
  });
});

describe('a target', () => {
  it.each([
    ['lower-is-better', 45, 'met'],
    ['lower-is-better', 49.5, 'within-tolerance'],
    ['lower-is-better', 49.6, 'not-met'],
    ['higher-is-better', 45, 'met'],
    ['higher-is-better', 40.5, 'within-tolerance'],
    ['higher-is-better', 40.4, 'not-met'],
    ['neither', 10, 'not-judged'],
  ] as const)('of 45 within 10%%, where %s, is at %s %s', (polarity, value, verdict) => {
    const target = recorded('target-revision', aTarget({ tolerance: 10 }));

    expect(view([...aSeries([value]), target], { polarity }).targetVerdict).toBe(verdict);
  });

  it('is the one in force at the end of the period, of those the one agreed last', () => {
    const one = (said: Parameters<typeof aTarget>[0], number: number) =>
      recorded('target-revision', aTarget(said), { id: anId('target-revision', number) });
    const first = one({}, 1);
    const second = one({ value: 60, madeOn: day('2017-10-11'), from: day('2017-10-01') }, 2);
    const notYet = one({ value: 30, madeOn: day('2017-12-01'), from: day('2018-04-01') }, 3);
    const taken = one({ value: null, madeOn: day('2018-01-10'), from: day('2017-12-01') }, 4);

    expect(view([...aSeries([50]), first, second, notYet]).target?.value.value).toBe(60);
    expect(view([...aSeries([50]), first, second, taken]).targetVerdict).toBe('no-target');
  });

  it.each([
    [60, 'will-meet'],
    [50, 'may-meet'],
    [40, 'will-not-meet'],
  ] as const)('of %s against limits of 42 and 58: %s', (value, assurance) => {
    const target = recorded('target-revision', aTarget({ value }));

    expect(view([...aSeries(QUIET), target]).assurance).toBe(assurance);
  });
});

it('says how old the latest figure is', () => {
  expect(view(aSeries([50])).ageInDays).toBe(12);
});

it('knows no indicator by the id of something else', () => {
  expect(indicatorView(recordsFrom([]), day('2018-01-12'), ACTION as never)).toBeNull();
});
