import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  file,
  homeOffice,
  IN_2011_12,
  official,
  pointsOf,
  survey,
  theft,
} from '#test/figureFiles.ts';

describe('Home Office open data', () => {
  test('without a year is asked about, and its four quarters are added when it is told', async () => {
    const kent = official('home-office-csp-kent-subset.csv');
    expect(await survey([kent])).toMatchObject({ problem: { kind: 'which-period' } });
    const [point] = await pointsOf([kent], 'Maidstone', 'Burglary in a dwelling (28A)', IN_2011_12);
    expect(point).toMatchObject({ value: 366, flag: 'ok' });
    expect(point?.row).toBe('rows 19, 63, 107 and 151 added');
  });

  test('keeps what is below zero, and adds the rows of areas that became one', async () => {
    const edge = official('home-office-csp-edge-cases.csv');
    const below = await pointsOf(
      [edge],
      'Sunderland',
      'Aggravated burglary in a dwelling (29)',
      IN_2011_12,
    );
    expect(below).toMatchObject([{ value: -2, row: 'row 3' }]);
    const added = await pointsOf(
      [edge],
      'Northumberland',
      'Robbery of business property (34A)',
      IN_2011_12,
    );
    expect(added).toMatchObject([{ value: 3 }]);
  });

  test('of Maidstone from 2024 on is unassigned, and no fall', async () => {
    const rows = [theft('2023/24', 3, '500'), theft('2023/24', 4, '2'), theft('2024/25', 1, '0')];
    const points = await pointsOf([homeOffice(...rows)], 'Maidstone', 'Shoplifting (46)');
    expect(points.map(({ flag }) => flag)).toEqual(['ok', 'unassigned', 'unassigned']);
    expect(points[1]?.note).toMatch(/unassigned group from 2024/);
  });

  test('is one area where its name changed', async () => {
    const rows = [
      theft('2016/17', 1, '3', 'Shepway'),
      theft('2018/19', 1, '4', 'Folkestone and Hythe'),
    ];
    const points = await pointsOf(
      [homeOffice(...rows)],
      'Folkestone and Hythe',
      'Shoplifting (46)',
    );
    expect(points.map(({ value }) => value)).toEqual([3, 4]);
  });

  test('gives the same sums in whatever order its rows are', async () => {
    const row = fc.record({
      quarter: fc.integer({ min: 1, max: 4 }),
      count: fc.oneof(fc.integer({ min: -20, max: 500 }).map(String), fc.constantFrom('..', '<5')),
    });
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    const both = rows.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    const sums = async (all: readonly { quarter: number; count: string }[]) => {
      const text = all.map(({ quarter, count }) => theft('2016/17', quarter, `"${count}"`));
      const points = await pointsOf([homeOffice(...text)], 'Maidstone', 'Shoplifting (46)');
      const said = points.map(({ period, value, flag }) => `${period.start} ${value} ${flag}`);
      return said.toSorted();
    };
    await fc.assert(
      fc.asyncProperty(both, async ([one, other]) => {
        expect(await sums(other)).toEqual(await sums(one));
      }),
      { numRuns: 40 },
    );
  });
});

describe('ONS Table C2', () => {
  const c2 = official('ons-table-C2-csp-ye-june-2025-kent.csv');

  test.each([
    ['Maidstone', 'Total recorded crime (excluding fraud)', 14_672, 'E07000110', 'ok'],
    ['Maidstone', 'Homicide', 1, 'E07000110', 'ok'],
    [
      'Kent (police force area)',
      'Total recorded crime (excluding fraud)',
      160_259,
      'E23000032',
      'ok',
    ],
    ['Unassigned Kent', 'Total recorded crime (excluding fraud)', 2037, '', 'unassigned'],
    ['Dartford and Gravesham', 'Robbery', 183, 'E22000352', 'ok'],
  ])('says of %s, %s: %i', async (area, series, value, areaCode, flag) => {
    expect(await pointsOf([c2], area, series)).toMatchObject([
      { value, areaCode, flag, period: { start: '2024-07-01', end: '2025-06-30' } },
    ]);
  });
});

describe('data.police.uk', () => {
  const street = official('data-police-uk-street.csv');

  test('counts rows without a crime id, and months that are in no file are missing', async () => {
    const asb = await pointsOf([street], 'Bath and North East Somerset', 'Anti-social behaviour');
    expect(asb).toMatchObject([{ value: 2, period: { start: '2012-01-01' } }]);
    const found = await survey([street]);
    const months = found.ok ? found.value.missing : [];
    expect(months).toContainEqual({ force: 'City of London Police', month: '2012-01' });
    expect(months).not.toContainEqual({ force: 'City of London Police', month: '2016-09' });
  });

  test('of several months is read at once, and a month that comes twice is not counted twice', async () => {
    const [header = '', ...rows] = (await street.content.text()).trim().split('\n');
    const october = [header, ...rows.map((row) => row.replace('2016-09', '2016-10'))].slice(0, 4);
    const next = file('october.csv', `${october.join('\n')}\n`);
    const september = file('september.csv', `${[header, ...rows.slice(0, 3)].join('\n')}\n`);
    const points = await pointsOf([september, next], 'Camden', 'Bicycle theft');
    expect(points.map(({ period, value }) => [period.start, value])).toEqual([
      ['2016-09-01', 1],
      ['2016-10-01', 1],
    ]);
    expect(await survey([september, september])).toMatchObject({
      problem: { kind: 'counted-twice', what: 'City of London Police, Sep 2016' },
    });
  });

  test('of stop and search is declined', async () => {
    const read = await survey([official('data-police-uk-stop-and-search-header.csv')]);
    expect(read).toMatchObject({ problem: { kind: 'about-individuals' } });
  });
});

describe('Fingertips', () => {
  const header = readFileSync('test/fixtures/official/fingertips-header.csv', 'utf8').trim();
  const row = (period: string, value: string, note = '') => {
    const cells = header.split(',').map(() => '');
    const set = (title: string, text: string) => (cells[header.split(',').indexOf(title)] = text);
    set('Indicator Name', 'Violent crime');
    set('Area Code', 'E07000110');
    set('Area Name', 'Maidstone');
    set('Sex', 'Persons');
    set('Age', 'All ages');
    set('Time period', period);
    set('Value', value);
    set('Value note', note);
    return cells.join(',');
  };
  const SERIES = 'Violent crime, Persons, All ages';
  const rows = (...all: string[]) => file('f.csv', `${[header, ...all].join('\n')}\n`);

  test('has an area once, though it comes with its parent and without', async () => {
    const points = await pointsOf(
      [rows(row('2016/17', '4.5'), row('2016/17', '4.5'))],
      'Maidstone',
      SERIES,
    );
    expect(points).toMatchObject([{ value: 4.5 }]);
  });

  test('is hidden where the note says so, and missing where nothing is said', async () => {
    const all = rows(row('2016/17', '', 'Value suppressed'), row('2017/18', ''));
    const points = await pointsOf([all], 'Maidstone', SERIES);
    expect(points).toMatchObject([
      { value: null, flag: 'suppressed' },
      { value: null, flag: 'missing' },
    ]);
  });

  test('pooled over years is refused, and counted', async () => {
    const read = await survey([rows(row('2016/17 - 18/19', '4'))]);
    expect(read.ok && read.value.refused).toMatchObject([{ reason: 'period-pooled', rows: 1 }]);
  });
});

test('our own layout refuses a period whose label cannot be right', async () => {
  const read = await survey([official('trafford-tidy-indicator-asb.csv')]);
  expect(read.ok && read.value.refused).toMatchObject([
    { reason: 'period-of-another-length', rows: 5, first: [{ row: '2' }, {}, {}, {}, {}] },
  ]);
});
