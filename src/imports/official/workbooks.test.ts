import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { file, HEADER, pointsOf, survey, theft } from '#test/figureFiles.ts';

const cells = (line: string) =>
  line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell));

const SHEETS = [
  { name: 'Notes', rows: [['Police recorded crime'], ['Kent: see the notes on the figures']] },
  { name: '2015_16', rows: [HEADER, theft('2015/16', 1, '3')].map(cells) },
  {
    name: '2016_17',
    rows: [HEADER, theft('2016/17', 1, '4'), theft('2016/17', 1, '5')].map(cells),
  },
];

test.each([
  ['Excel', writeXlsx],
  ['OpenDocument', writeOds],
])('all sheets of an %s workbook are read, and the notes passed by', async (_, write) => {
  const content = new Uint8Array(await write({ sheets: SHEETS }));
  const points = await pointsOf([file('a', content)], 'Maidstone', 'Shoplifting (46)');
  expect(points.map(({ value, row }) => ({ value, row }))).toEqual([
    { value: 3, row: 'row 2 (2015_16)' },
    { value: 9, row: 'rows 2 (2016_17) and 3 (2016_17) added' },
  ]);
});

test('a workbook that is too large to unpack is refused in words', async () => {
  const zip = new Uint8Array(13 * 1024 * 1024);
  zip.set([0x50, 0x4b, 3, 4]);
  expect(await survey([file('a.ods', zip)])).toMatchObject({
    problem: { kind: 'sheet-too-large' },
  });
});
