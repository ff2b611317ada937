import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { measuredPeriod } from '#domain/indicators/periodSteps.ts';
import type { IsoDate } from '#domain/ids.ts';
import { collectFigures, type NamedFile, surveyFigures } from './readFigures.ts';
import type { Answers } from './recognise.ts';

const WATCH = { onProgress: () => undefined, signal: new AbortController().signal };
const NO_ANSWERS: Answers = { period: null, columns: {} };
const IN_2011_12: Answers = {
  period: measuredPeriod('financial-year', '2011-04-01' as IsoDate),
  columns: {},
};

const file = (name: string, content: BlobPart): NamedFile => ({
  name,
  content: new Blob([content]),
});
const official = (name: string) =>
  file(name, new Uint8Array(readFileSync(`test/fixtures/official/${name}`)));

const survey = (files: readonly NamedFile[], answers = NO_ANSWERS) =>
  surveyFigures(files, answers, WATCH);

async function problemOf(content: BlobPart) {
  const read = await survey([file('a.csv', content)]);
  return read.ok ? null : read.problem;
}

async function pointsOf(
  files: readonly NamedFile[],
  area: string,
  series: string,
  answers = NO_ANSWERS,
) {
  const wanted = { areas: new Set([area]), series: new Set([series]) };
  const read = await collectFigures(files, answers, wanted, WATCH);
  return read.ok ? read.value.points : [];
}

const HEADER =
  'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';
const theft = (year: string, quarter: number, count: string, area = 'Maidstone') =>
  `${year},${quarter},Kent,${area},Shoplifting,Theft offences,Shoplifting,46,${count}`;
const homeOffice = (...rows: string[]) => file('ho.csv', `${[HEADER, ...rows].join('\r\n')}\r\n`);

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
    const below = await pointsOf([edge], 'Sunderland', 'Aggravated burglary in a dwelling (29)', IN_2011_12);
    expect(below).toMatchObject([{ value: -2, row: 'row 3' }]);
    const added = await pointsOf([edge], 'Northumberland', 'Robbery of business property (34A)', IN_2011_12);
    expect(added).toMatchObject([{ value: 3 }]);
  });

  test('of Maidstone from 2024 on is unassigned, and no fall', async () => {
    const rows = [theft('2023/24', 3, '500'), theft('2023/24', 4, '2'), theft('2024/25', 1, '0')];
    const points = await pointsOf([homeOffice(...rows)], 'Maidstone', 'Shoplifting (46)');
    expect(points.map(({ flag }) => flag)).toEqual(['ok', 'unassigned', 'unassigned']);
    expect(points[1]?.note).toMatch(/unassigned group from 2024/);
  });

  test('is one area where its name changed', async () => {
    const rows = [theft('2016/17', 1, '3', 'Shepway'), theft('2018/19', 1, '4', 'Folkestone and Hythe')];
    const points = await pointsOf([homeOffice(...rows)], 'Folkestone and Hythe', 'Shoplifting (46)');
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
    ['Kent (police force area)', 'Total recorded crime (excluding fraud)', 160_259, 'E23000032', 'ok'],
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

  test('adds the months of several files', async () => {
    const points = await pointsOf([street, street], 'Camden', 'Bicycle theft');
    expect(points).toMatchObject([{ value: 2 }]);
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
    const points = await pointsOf([rows(row('2016/17', '4.5'), row('2016/17', '4.5'))], 'Maidstone', SERIES);
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

describe('bad input', () => {
  test.each([
    ['a file of another kind', '%PDF-1.7', { kind: 'not-a-table' }],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { kind: 'old-excel' }],
    ['nothing', '', { kind: 'empty' }],
    ['a letter', 'Dear all,\nplease find attached.\n', { kind: 'unknown-layout' }],
    ['300 columns', `${Array.from({ length: 300 }, (_, n) => `c${n}`).join(',')}\n`, { kind: 'unknown-layout' }],
    ['a damaged workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { kind: 'sheet-damaged' }],
    [
      'a needed column missing',
      `${HEADER.replace(',Offence Code', '')}\n`,
      { kind: 'columns-missing', missing: ['Offence Code'] },
    ],
    [
      'two columns that could be it',
      `${HEADER},Number of Offences\n${theft('2016/17', 1, '3')},4\n`,
      { kind: 'which-column', choices: [{ at: 8 }, { at: 9 }] },
    ],
    ['a row cut in the middle', `${HEADER}\n${theft('2016/17', 1, '3')}\n2016/17,2,Ke`, { kind: 'cut', row: 3 }],
    ['a text cut in the middle', `${HEADER}\n2016/17,2,"Ke`, { kind: 'cut', row: 2 }],
  ])('%s is said', async (_, content, problem) => {
    expect(await problemOf(content)).toMatchObject(problem);
  });

  test('a field of 5 MB is read', async () => {
    const long = `2016/17,1,"${'x,\n'.repeat(1_700_000)}",Maidstone,Shoplifting,Theft offences,Shoplifting,46,7`;
    expect(await pointsOf([homeOffice(long)], 'Maidstone', 'Shoplifting (46)')).toMatchObject([
      { value: 7, row: 'row 2' },
    ]);
  });

  test.each([
    ['UTF-8', (text: string) => new TextEncoder().encode(text)],
    ['UTF-8 with its mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('%s is read', async (_, bytes) => {
    const text = `${HEADER}\r\n${theft('2016/17', 1, '3', 'Ynys Môn')}\r\n`;
    const content = new Uint8Array(bytes(text));
    expect(await pointsOf([file('a.csv', content)], 'Ynys Môn', 'Shoplifting (46)')).toHaveLength(1);
  });

  test('two encodings in one file are both read, and said', async () => {
    const [one, other] = [theft('2016/17', 1, '3', 'Ynys Môn'), theft('2016/17', 2, '4', 'Ynys Môn')];
    const content = Buffer.concat([Buffer.from(`${HEADER}\n${one}\n`), Buffer.from(`${other}\n`, 'latin1')]);
    const mixed = file('a.csv', new Uint8Array(content));
    expect(await pointsOf([mixed], 'Ynys Môn', 'Shoplifting (46)')).toHaveLength(2);
  });

  test('figures that cannot be read are counted with their rows', async () => {
    const rows = ['"1,234 "', '4.2E+03', 'abc', '"1,23"'].map((count, index) => theft('2016/17', index + 1, count));
    const read = await survey([homeOffice(...rows)]);
    expect(read.ok && read.value.refused).toEqual([
      {
        reason: 'figure-not-understood',
        rows: 2,
        first: [
          { row: '4', says: 'abc' },
          { row: '5', says: '1,23' },
        ],
      },
    ]);
    const points = await pointsOf([homeOffice(...rows)], 'Maidstone', 'Shoplifting (46)');
    expect(points.map(({ value }) => value)).toEqual([1234, 4200]);
  });
});
