import type { DrawnPictures, Report } from '../model/report.ts';
import type { Pace } from '../pace.ts';
import { zip } from '../zips/zip.ts';
import { frameParts, ROOT, slideParts } from './parts.ts';
import { planCover } from './plan/cover.ts';
import { type Deck, openPage } from './plan/deck.ts';
import { planSection } from './plan/section.ts';
import { packageOf, type Part } from './xml/package.ts';

/**
 * A report as slides for a board: one message in the title of each, charts that can be changed where
 * they are opened, and every figure in the notes. The same report and pictures give the same bytes.
 *
 * docs/decisions/0136-slides-without-a-library.md
 */
export async function reportSlides(
  report: Report,
  pictures: DrawnPictures,
  pace: Pace,
): Promise<Uint8Array> {
  const deck: Deck = [];
  if (report.cover) planCover(deck, report, report.cover);
  for (const section of report.sections) await planSection(deck, section, pictures, pace);
  if (deck.length === 0) {
    openPage(deck, { section: { id: 'report', title: report.title }, title: report.title });
  }
  const parts: Part[] = [...frameParts(report, deck)];
  for (const [at, slide] of deck.entries()) {
    await pace();
    parts.push(...(await slideParts(slide, at + 1, report)));
  }
  return zip(packageOf(ROOT, parts));
}
