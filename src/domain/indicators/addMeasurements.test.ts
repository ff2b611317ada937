import { describe, expect, it } from 'vitest';
import { anIndicator, aSeries, INDICATOR } from '#test/indicatorBuilders.ts';
import { day } from '#test/planBuilders.ts';
import { addMeasurements, type MeasurementsDraft } from './addMeasurements.ts';

const add = (said: Partial<MeasurementsDraft>, standing: Parameters<typeof aSeries>[0] = []) =>
  addMeasurements(
    { figures: '', source: 'Invented for a test', note: '', isProvisional: 'no', ...said },
    { id: INDICATOR, indicator: anIndicator(), standing: aSeries(standing, '2017-11-30') },
    day('2018-01-12'),
  );

const accepted = (...said: Parameters<typeof add>) => {
  const result = add(...said);
  if (!result.ok) throw new Error('It was refused');
  return result.value.map(({ fate, measurement: { value, flag } }) => [fate, value, flag]);
};

describe('figures pasted from a spreadsheet', () => {
  it.each([
    ['1,234 ', 1234, 'ok'],
    ['4.2E+03', 4200, 'ok'],
    ['-2', -2, 'ok'],
    ['—', null, 'missing'],
    ['n/a', null, 'missing'],
    ['..', null, 'missing'],
    ['[x]', null, 'missing'],
    ['', null, 'missing'],
    ['<5', null, 'suppressed'],
  ])('are read: %j', (figure, value, flag) => {
    expect(accepted({ figures: `Nov 2017\t${figure}` })).toEqual([['adds', value, flag]]);
  });

  it('say what each would do: change a figure of the same source, leave it, or add one', () => {
    const figures = 'Oct 2017\t50\r\nNov 2017\t61\r\nDec 2017\t70\r\n';

    expect(accepted({ figures }, [50, 60]).map(([fate]) => fate)).toEqual([
      'same',
      'changes',
      'adds',
    ]);
    expect(accepted({ figures: 'Nov 2017\t61', source: 'Another' }, [60])).toEqual([
      ['beside', 61, 'ok'],
    ]);
  });

  it('are refused by line, all at once, with nothing taken', () => {
    const figures =
      'Nov 2017\t50\nsometime\t5\n2017/18\t600\nNov 2017\t51\nDec 2017\tabout 7\nJan 2018\nJan 2018\t5';

    expect(add({ figures, source: ' ' })).toMatchObject({
      ok: false,
      problem: [
        {
          kind: 'lines-refused',
          lines: [
            { line: 2, kind: 'period-unreadable' },
            { line: 3, kind: 'period-of-another-kind' },
            { line: 4, kind: 'period-twice' },
            { line: 5, kind: 'figure-unreadable' },
            { line: 6, kind: 'figure-missing' },
            { line: 7, kind: 'period-not-over' },
          ],
        },
        { kind: 'source-missing' },
      ],
    });
  });

  it('are asked for where there are none', () => {
    expect(add({ figures: ' \n' })).toMatchObject({ problem: [{ kind: 'no-figures' }] });
  });
});
