import { describe, expect, it } from 'vitest';
import { aSeries, anIndicator, INDICATOR } from '#test/indicatorBuilders.ts';
import { day } from '#test/planBuilders.ts';
import type { Summarised } from '../versions/records.ts';
import {
  draftOfLine,
  editMeasurements,
  type LineDraft,
  measurementTable,
  readPasted,
} from './measurementTable.ts';
import { sayPeriod } from './periodSteps.ts';

const TODAY = day('2018-01-12');

const table = (used: readonly Summarised<'measurement'>[], frequency = anIndicator().frequency) =>
  measurementTable({ frequency }, used, TODAY);

/** The table with some of its cells typed anew, by the place of their line. */
function edit(
  used: readonly Summarised<'measurement'>[],
  typed: Readonly<Record<number, Partial<LineDraft>>>,
  unit = 'offences',
) {
  const lines = table(used);
  const drafts = lines.map((line, at) => ({ ...draftOfLine(line, 'ONS'), ...typed[at] }));
  return editMeasurements(lines, drafts, { id: INDICATOR, unit }, 'ONS');
}

const SERIES = aSeries([50, null, 52], '2017-11-30');

describe('the table of figures', () => {
  it('runs from a little before the first figure to the last month that is over, with its gaps', () => {
    const lines = table(SERIES.filter(({ value }) => value.value !== null));

    expect(lines.map(({ period }) => sayPeriod(period))).toEqual([
      ...['Jul 2017', 'Aug 2017', 'Sep 2017', 'Oct 2017', 'Nov 2017', 'Dec 2017'],
    ]);
    expect(lines.map(({ before }) => before?.value.value ?? null)).toEqual([
      ...[null, null, 50, null, 52, null],
    ]);
  });

  it('offers the last months that are over where nothing was measured yet', () => {
    expect(table([]).map(({ period }) => sayPeriod(period))).toEqual([
      ...['Oct 2017', 'Nov 2017', 'Dec 2017'],
    ]);
  });

  it('uses the figure received last where sources disagree', () => {
    const [first] = aSeries([50], '2017-11-30');
    if (!first) throw new Error('There is a figure');
    const later = {
      ...first,
      id: aSeries([1, 2])[1]?.id ?? first.id,
      receivedAt: '2018-01-13T09:00:00.000Z' as typeof first.receivedAt,
      value: { ...first.value, value: 60 },
    };

    expect(table([later, first])[2]?.before?.value.value).toBe(60);
  });
});

describe('a changed cell', () => {
  it('writes nothing where nothing was changed', () => {
    expect(edit(SERIES, {})).toEqual({ ok: true, value: [] });
  });

  it('puts a figure right by a new one that names it', () => {
    expect(edit(SERIES, { 2: { figure: '1,234 ' } })).toMatchObject({
      value: [
        {
          fate: 'changes',
          measurement: { value: 1234, corrects: SERIES[0]?.id, flag: 'ok' },
          before: { value: 50 },
        },
      ],
    });
  });

  it.each([
    ['', null, 'missing'],
    ['n/a', null, 'missing'],
    ['<5', null, 'suppressed'],
    ['0', 0, 'ok'],
  ])('that says "%s" is kept as %s, %s', (figure, value, flag) => {
    expect(edit(SERIES, { 2: { figure } })).toMatchObject({
      value: [{ measurement: { value, flag } }],
    });
  });

  it('adds a figure where there was none, from the source of the indicator', () => {
    expect(edit(SERIES, { 5: { figure: '48', flag: 'provisional' } })).toMatchObject({
      value: [{ fate: 'adds', measurement: { value: 48, flag: 'provisional', source: 'ONS' } }],
    });
  });

  it('keeps a flag alone', () => {
    expect(edit(SERIES, { 2: { flag: 'not-comparable' } })).toMatchObject({
      value: [{ measurement: { value: 50, flag: 'not-comparable' } }],
    });
  });

  it('is worked out from what was counted, and over how many; typed, it stands as typed', () => {
    const counted = {
      ...{ count: '50', denominator: '1,600', denominatorSource: 'Mid-2016, ONS' },
      figure: '',
    };
    const unit = 'per 1,000 residents';

    expect(edit(SERIES, { 2: counted }, unit)).toMatchObject({
      value: [{ measurement: { value: 31.25, flag: 'ok', denominatorSource: 'Mid-2016, ONS' } }],
    });
    expect(edit(SERIES, { 2: { ...counted, figure: '31' } }, unit)).toMatchObject({
      value: [{ measurement: { value: 31, count: 50, denominator: 1600 } }],
    });
    expect(edit(SERIES, { 2: { ...counted, figure: 'n/a' } }, unit)).toMatchObject({
      value: [{ measurement: { value: null, flag: 'missing' } }],
    });
    expect(edit(SERIES, { 2: { ...counted, denominator: '' } }, unit)).toMatchObject({
      value: [{ measurement: { value: null, flag: 'missing', denominatorSource: '' } }],
    });
  });

  it('is refused with every other that is wrong, and nothing is kept', () => {
    expect(
      edit(SERIES, { 2: { figure: '1,23', source: '' }, 4: { note: 'n'.repeat(401) } }),
    ).toMatchObject({
      ok: false,
      problem: [
        { line: 2, field: 'figure', kind: 'not-a-number' },
        { line: 2, field: 'source', kind: 'source-missing' },
        { line: 4, field: 'note', kind: 'text-too-long' },
      ],
    });
  });
});

describe('what is pasted', () => {
  it('is a single figure, and goes into its own cell', () => {
    expect(readPasted('48')).toBeNull();
    expect(readPasted('48\n')).toBeNull();
  });

  it('is a column, and a second one of notes; an empty cell between stays empty', () => {
    expect(readPasted('48\r\n\r\n50\r\n')).toEqual([
      { figure: '48' },
      { figure: '' },
      { figure: '50' },
    ]);
    expect(readPasted('48\tcounted twice\n50\t')).toEqual([
      { figure: '48', note: 'counted twice' },
      { figure: '50', note: '' },
    ]);
  });
});
