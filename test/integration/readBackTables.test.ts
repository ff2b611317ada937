import { strFromU8, unzipSync } from 'fflate';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { addDays, readDay, sayShortDay, typeDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { textAsWritten } from '#reports/cellText.ts';
import { REPORT_KINDS } from '#reports/model/kinds.ts';
import type { Report } from '#reports/model/report.ts';
import { attribute, elementsIn, readParts } from '../readers/readOffice.ts';
import { missingIn, textsOf } from '../readers/reportTexts.ts';
import { aReportOf, drawingsOf, write } from '../readers/reports.ts';
import { fictionalSnapshot, maidstoneSnapshot } from '../sampleSnapshots.ts';

const SNAPSHOTS = [
  ['Maidstone', await maidstoneSnapshot()],
  ['Marlhaven', await fictionalSnapshot()],
] as const;

const chartsOf = ({ sections }: Report) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  );

describe.each(SNAPSHOTS)('the web page of %s', (_, file) => {
  it.each(REPORT_KINDS)('says all that the report says: %s', async (kind) => {
    const made = aReportOf(file, kind);
    const page = new JSDOM(strFromU8(await write('html', made))).window.document;

    expect(missingIn(page.body.textContent ?? '', textsOf(made.report))).toEqual([]);
  });

  it('needs nothing but itself: no script, no address, and a policy that lets none in', async () => {
    const made = aReportOf(file, 'board-pack');
    const text = strFromU8(await write('html', made, drawingsOf(made.report)));
    const page = new JSDOM(text).window.document;

    expect(page.querySelectorAll('script, link, iframe, object, [onclick]')).toHaveLength(0);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'sha256-/);
    const addresses = [...page.querySelectorAll('[src], [href]')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(addresses.filter((one) => !/^(?:#|data:image\/svg)/.test(one))).toEqual([]);
    const pictures = [...page.querySelectorAll('img')].map((one) => one.alt);
    expect(pictures.filter((alt) => alt === '')).toEqual([]);
    expect(page.querySelectorAll('th[scope="col"], th[scope="row"]').length).toBeGreaterThan(100);
  });

  it('is the same each time', async () => {
    const made = aReportOf(file, 'board-pack');

    expect(await write('html', made)).toEqual(await write('html', made));
  });
});

describe.each(SNAPSHOTS)('the workbook of %s', (_, file) => {
  it('holds every figure of the report’s tables, as the numbers they are', async () => {
    const made = aReportOf(file, 'board-pack');
    const { sheets } = await readXlsx(await write('xlsx', made));
    const cells = sheets.flatMap(({ rows }) => rows.flat());

    const held = new Set(cells.flatMap(asSaid));
    const texts = made.report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const said = texts.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ text }) => text)),
    );
    expect(said.filter((text) => text !== '' && !held.has(text.replaceAll(',', '')))).toEqual([]);
    for (const { numbers } of made.report.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'numbers'),
    )) {
      for (const { count } of numbers) expect(cells).toContain(count);
    }
  });

  it('draws its charts from the cells beside them, with gaps as gaps', async () => {
    const made = aReportOf(file, 'board-pack');
    const bytes = await write('xlsx', made);
    const { sheets } = await readXlsx(bytes);
    const rows = sheets.find(({ name }) => name === 'Charts')?.rows ?? [];
    const drawn = [...readParts(bytes)].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
    const charts = chartsOf(made.report).flatMap(({ native }) => native ?? []);

    expect(drawn).toHaveLength(charts.length);
    const told = drawn.flatMap(([, part]) =>
      elementsIn(part, 'val').map((one) => numbersAt(rows, one.textContent ?? '')),
    );
    expect(told).toEqual(charts.flatMap(({ series }) => series.map(({ values }) => values)));
    const blanks = drawn.flatMap(([, part]) => elementsIn(part, 'dispBlanksAs'));
    expect(blanks.map((one) => attribute(one, 'val'))).toEqual(drawn.map(() => 'gap'));
  });

  it('is the same each time', async () => {
    const made = aReportOf(file, 'scorecard');

    expect(await write('xlsx', made)).toEqual(await write('xlsx', made));
  });
});

/** As a person may read it, without the commas: a number is a count, a share, or a day. */
function asSaid(value: CellValue): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [textAsWritten(value).replaceAll(',', '')];
  // What looks like a day is read as one.
  if (value instanceof Date) return [sayShortDay(value.toISOString().slice(0, 10) as IsoDate)];
  if (typeof value !== 'number') return [String(value)];
  const day = addDays('1899-12-30' as IsoDate, Math.round(value));
  return [
    String(value),
    `${Math.round(value * 100)}%`,
    ...(value > 30_000 ? [sayShortDay(day)] : []),
  ];
}

/** The numbers in `Charts!$B$5:$B$9`. */
function numbersAt(rows: readonly (readonly CellValue[])[], formula: string) {
  const [, letter = '', from = '', to = ''] =
    /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(formula) ?? [];
  const column = [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return rows.slice(Number(from) - 1, Number(to)).map((row) => row[column] ?? null);
}

describe.each(SNAPSHOTS)('the CSV tables of %s', (_, file) => {
  it.each(['csv', 'pictures'] as const)('are the same each time: %s', async (format) => {
    const made = aReportOf(file, 'scorecard');
    const drawings = drawingsOf(made.report);

    expect(await write(format, made, drawings)).toEqual(await write(format, made, drawings));
  });

  it('say all that the tables of the report say, each in a file of its own', async () => {
    const made = aReportOf(file, 'board-pack');
    const files = Object.entries(unzipSync(await write('csv', made)));
    const cells = files.flatMap(([, bytes]) =>
      Papa.parse<string[]>(strFromU8(bytes).replace('\uFEFF', '')).data.flat(),
    );
    const tables = made.report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'chart') return [block.chart.table];
        return block.kind === 'table' ? [block.table] : [];
      }),
    );

    expect(files).toHaveLength(tables.length + 2);
    const held = new Set(cells.map((cell) => textAsWritten(cell).replaceAll(',', '')));
    const typed = (text: string) => {
      const day = readDay(text);
      return day.ok && day.value ? typeDay(day.value) : text.replaceAll(',', '');
    };
    const said = tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ text }) => text)),
    );
    expect(
      said.filter(
        (text) =>
          text.trim() !== '' && !held.has(text.replaceAll(',', '')) && !held.has(typed(text)),
      ),
    ).toEqual([]);
  });
});
