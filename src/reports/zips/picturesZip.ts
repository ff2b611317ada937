import type { DrawnPictures, Report } from '../model/report.ts';
import { numbered, zip } from './zip.ts';

/** Each chart of a report as SVG and as PNG, with the name of the chart. */
export function picturesZip(report: Report, pictures: DrawnPictures): Uint8Array {
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  );
  const files = charts.flatMap(({ id, title }, at) => {
    const picture = pictures.get(id);
    if (!picture) return [];
    const svg = new TextEncoder().encode(picture.svg);
    return [
      { name: numbered(at, title, '.svg'), bytes: svg },
      { name: numbered(at, title, '.png'), bytes: picture.png },
    ];
  });
  if (files.length === 0) throw new TypeError('There is no chart in this report');
  return zip(files);
}
