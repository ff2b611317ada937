import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { dateOfMoment } from '#domain/calendar.ts';
import type { Instant } from '#domain/ids.ts';
import type { NativeChart } from '../../model/report.ts';
import { plainText } from '../../plainText.ts';
import { zip } from '../../zips/zip.ts';

/** The sheet that a chart's figures stand in. */
export const SHEET = 'Sheet1';

/** The workbook behind a chart: zero is a figure, and what is missing is an empty cell. */
export async function chartWorkbook(
  { categories, series }: NativeChart,
  madeAt: Instant,
): Promise<Uint8Array> {
  const day = dateOfMoment(madeAt);
  const made = await writeXlsx({
    properties: { created: day, modified: day },
    sheets: [
      {
        name: SHEET,
        rows: [
          [null, ...series.map(({ name }) => plainText(name))],
          ...categories.map((category, at) => [
            plainText(category),
            ...series.map(({ values }) => values[at] ?? null),
          ]),
        ],
      },
    ],
  });
  return zip(Object.entries(unzipSync(made)).map(([name, bytes]) => ({ name, bytes })));
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
