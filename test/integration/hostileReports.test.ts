import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '#domain/versions/records.ts';
import { REPORT_FORMATS, type ReportFormat } from '#reports/making/formats.ts';
import { AWKWARD, EMPTY_PLAN, NO_PLAN_YEAR, planOf } from '../readers/hostilePlans.ts';
import { readParts } from '../readers/readOffice.ts';
import { readPdf } from '../readers/readPdf.ts';
import { missingIn, textsOf } from '../readers/reportTexts.ts';
import { aReportOf, write } from '../readers/reports.ts';
import { aFrozenPlan } from '../snapshotFiles.ts';

const PLANS: readonly (readonly [string, readonly Recorded[]])[] = [
  ['an empty plan', EMPTY_PLAN],
  ['no plan year', NO_PLAN_YEAR],
  ['one subgroup', planOf(1, 3)],
  ['40 subgroups', planOf(40, 1)],
  ['awkward texts', AWKWARD],
];

const FORMATS = REPORT_FORMATS.filter((format) => format !== 'pictures');

/** Everything that a reader of the format finds to read. @throws where the file is broken */
async function read(format: ReportFormat, bytes: Uint8Array): Promise<string> {
  switch (format) {
    case 'pdf': {
      const { content, pages } = await readPdf(bytes);
      return `${content} ${pages.join(' ')}`;
    }
    case 'docx':
    case 'pptx':
      return [...readParts(bytes).values()]
        .map((part) => part.documentElement.textContent)
        .join(' ');
    case 'xlsx': {
      readParts(bytes);
      const { sheets } = await readXlsx(bytes);
      return sheets.flatMap(({ rows }) => rows.flat().map(String)).join(' ');
    }
    case 'html':
      return new JSDOM(strFromU8(bytes)).window.document.body.textContent ?? '';
    case 'csv':
    case 'pictures':
      return Object.values(unzipSync(bytes))
        .map((file) => strFromU8(file))
        .join(' ');
  }
}

const snapshotOf = (content: readonly Recorded[]) => aFrozenPlan({}, content);

describe.each(PLANS)('a board pack of %s', (_, content) => {
  it.each(FORMATS)('is a sound file as %s', async (format) => {
    const made = aReportOf(await snapshotOf(content), 'board-pack');

    expect((await read(format, await write(format, made))).length).toBeGreaterThan(100);
  });
});

it.each(['docx', 'html'] as const)('loses no letter of any script in %s', async (format) => {
  const made = aReportOf(await snapshotOf(AWKWARD), 'exception');

  expect(missingIn(await read(format, await write(format, made)), textsOf(made.report))).toEqual(
    [],
  );
});

it('says in words what the typeface of a PDF has not got, and never draws an empty box', async () => {
  const made = aReportOf(await snapshotOf(AWKWARD), 'exception');
  const said = await read('pdf', await write('pdf', made));

  expect(said).toContain('Ŵyl');
  expect(said.replaceAll(/\s+/g, ' ')).toMatch(/letters in Arabic script\]/);
  expect(said).toMatch(/emoji\]/);
  expect(said).toContain('Square brackets stand for letters');
  expect(said).not.toMatch(/\p{Script=Arabic}|\p{Script=Han}|\p{Extended_Pictographic}/u);
});

it('keeps every line of a PDF between the margins', async () => {
  const made = aReportOf(await snapshotOf(AWKWARD), 'board-pack');
  const { widest, width } = await readPdf(await write('pdf', made));

  expect(widest).toBeLessThanOrEqual(width - 44);
});

it.each([
  ['xlsx', 2_000],
  ['csv', 2_000],
  ['html', 2_000],
  ['pdf', 2_000],
  ['docx', 500],
  ['pptx', 2_000],
] as const)('takes as %s a plan of %i actions', { timeout: 120_000 }, async (format, actions) => {
  const snapshot = await snapshotOf(planOf(10, actions / 10));
  const made = aReportOf(snapshot, 'highlight', null, ['plans']);
  const said = await read(format, await write(format, made));

  expect(missingIn(said, [`Action G10-${actions / 10}`, 'Said of G1-1'])).toEqual([]);
});

it('names its files in characters that every system takes', async () => {
  const bytes = await write('csv', aReportOf(await snapshotOf(AWKWARD), 'board-pack'));
  const names = Object.keys(unzipSync(bytes));

  expect(names.filter((name) => /[/\\:*?"<>|\p{Cc}]/u.test(name) || name.length > 120)).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});
