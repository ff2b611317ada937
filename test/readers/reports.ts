import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { type ReportFormat, writeFormat } from '#reports/making/formats.ts';
import { REPORT_TITLES, type ReportKind, USUAL_SECTIONS } from '#reports/model/kinds.ts';
import { contextOf, reportOf } from '#reports/model/makeReport.ts';
import type { DrawnPictures, Report } from '#reports/model/report.ts';
import type { Faces } from '#reports/pdf/typeface.ts';

const { resolve } = createRequire(import.meta.url);

const face = (name: string) =>
  new Uint8Array(readFileSync(resolve(`@expo-google-fonts/inter/${name}.ttf`)));

/** As the worker reads them beside the app's files. */
export const FACES: Faces = {
  regular: face('400Regular/Inter_400Regular'),
  bold: face('600SemiBold/Inter_600SemiBold'),
};

/** A report of a snapshot, with the usual sections and a cover. */
export function aReportOf(
  file: SnapshotFile,
  kind: ReportKind,
  earlier: SnapshotFile | null = null,
  sections = USUAL_SECTIONS[kind],
) {
  const context = contextOf(file, earlier);
  const report = reportOf(context, file, {
    ...{ kind, title: REPORT_TITLES[kind], sections },
    ...{ hasCover: true, subgroup: null },
  });
  return { context, report };
}

/** The bytes of a format, without waiting for anybody. */
export const write = (
  format: ReportFormat,
  { context, report }: ReturnType<typeof aReportOf>,
  pictures: DrawnPictures = new Map(),
): Promise<Uint8Array> =>
  writeFormat(
    format,
    {
      ...{ report, context, pictures, readFaces: () => Promise.resolve(FACES) },
      drawSheets: () => Promise.resolve(pictures),
    },
    () => undefined,
  );

const SVG = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="680" height="120" viewBox="0 0 680 120" role="img"><title>Bars</title><rect width="100%" height="100%" fill="#ffffff"/><defs><pattern id="p1" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#1d7a4c"/><path d="M0 4h8" fill="none" stroke="#ffffff" stroke-width="1.5"/></pattern></defs><path d="M10,20h300v30h-300Z" fill="url(#p1)" stroke="#1d7a4c"/><text x="20" y="90" font-size="13" fill="#16202a">Drawn words &amp; figures</text></svg>
`;

/** A PNG of one dot. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/** A small drawing in the place of each chart: the page draws the real ones. */
export const drawingsOf = ({ sections }: Report): DrawnPictures =>
  new Map(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'chart' && block.chart.picture
          ? [[block.chart.id, { svg: SVG, png: PNG, width: 680, height: 120 }] as const]
          : [],
      ),
    ),
  );
