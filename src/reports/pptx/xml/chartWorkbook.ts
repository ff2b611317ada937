import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { dateOfMoment } from '#domain/calendar.ts';
import type { Instant } from '#domain/ids.ts';
import type { NativeChart } from '../../model/report.ts';
import { sameZip } from '../../zip.ts';
import { holdable } from './xml.ts';

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
          [null, ...series.map(({ name }) => holdable(name))],
          ...categories.map((category, at) => [
            holdable(category),
            ...series.map(({ values }) => values[at] ?? null),
          ]),
        ],
      },
    ],
  });
  return sameZip(new Map(Object.entries(unzipSync(made))));
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
