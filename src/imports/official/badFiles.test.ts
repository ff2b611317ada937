import { describe, expect, test } from 'vitest';
import { file, HEADER, homeOffice, pointsOf, problemOf, survey, theft } from '#test/figureFiles.ts';

describe('bad input', () => {
  test.each([
    ['a file of another kind', '%PDF-1.7', { kind: 'not-a-table' }],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { kind: 'old-excel' }],
    ['nothing', '', { kind: 'empty' }],
    ['a letter', 'Dear all,\nplease find attached.\n', { kind: 'unknown-layout' }],
    [
      '300 columns',
      `${Array.from({ length: 300 }, (_, n) => `c${n}`).join(',')}\n`,
      { kind: 'unknown-layout' },
    ],
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
    [
      'a row cut in the middle',
      `${HEADER}\n${theft('2016/17', 1, '3')}\n2016/17,2,Ke`,
      { kind: 'cut', row: 3 },
    ],
    ['a text cut in the middle', `${HEADER}\n2016/17,2,"Ke`, { kind: 'cut', row: 2 }],
  ])('%s is said', async (_, content, problem) => {
    expect(await problemOf(content)).toMatchObject(problem);
  });

  test('a field of 5 MB is read', async () => {
    const long = `2016/17,1,"${'x,\n'.repeat(1_700_000)}",Maidstone,Shoplifting,Theft offences,Shoplifting,46,7`;
    expect(await pointsOf([homeOffice(long)], 'Maidstone', 'Shoplifting (46)')).toMatchObject([
      { value: 7, row: 'row 2' },
    ]);
    // Read as a whole each time: seconds, on a busy machine.
  }, 60_000);

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
    expect(await pointsOf([file('a.csv', content)], 'Ynys Môn', 'Shoplifting (46)')).toHaveLength(
      1,
    );
  });

  test('two encodings in one file are both read, and said', async () => {
    const [one, other] = [
      theft('2016/17', 1, '3', 'Ynys Môn'),
      theft('2016/17', 2, '4', 'Ynys Môn'),
    ];
    const content = Buffer.concat([
      Buffer.from(`${HEADER}\n${one}\n`),
      Buffer.from(`${other}\n`, 'latin1'),
    ]);
    const mixed = file('a.csv', new Uint8Array(content));
    expect(await pointsOf([mixed], 'Ynys Môn', 'Shoplifting (46)')).toHaveLength(2);
  });

  test('figures that cannot be read are counted with their rows', async () => {
    const rows = ['"1,234 "', '4.2E+03', 'abc', '"1,23"'].map((count, index) =>
      theft('2016/17', index + 1, count),
    );
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
