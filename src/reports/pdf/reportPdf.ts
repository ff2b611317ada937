import PDFDocument from 'pdfkit';
import { dateOfMoment } from '#domain/calendar.ts';
import type { Pace } from '../pace.ts';
import type { Cover, DrawnPictures, Report, ReportSection } from '../model/report.ts';
import { drawBlock, drawBox, drawFacts, type Drawing } from './blocks.ts';
import { drawContents, type Entry, pagesOfContents } from './contents.ts';
import { drawEdges } from './edges.ts';
import { COLOURS, LOOKS } from './looks.ts';
import {
  asArtefact,
  drawText,
  type Element,
  newPage,
  PAGE,
  type PdfDocument,
  type Sheet,
} from './sheet.ts';
import { type Faces, typeface } from './typeface.ts';

/**
 * A report as a PDF that can be read out: headings, tables with their heads, pictures with their words,
 * in the order they are read. The same report, pictures and faces give the same bytes.
 */
export async function reportPdf(
  report: Report,
  pictures: DrawnPictures,
  faces: Faces,
  pace: Pace,
): Promise<Uint8Array> {
  const document = open(report, faces);
  const bytes = collect(document);
  const sheet: Sheet = { document, type: typeface(document), y: PAGE.top };
  const drawing = { sheet, pictures, pace };
  const root = document.struct('Document', { lang: 'en-GB' } as never);
  document.addStructure(root);

  if (report.cover) drawCover(sheet, root, report.cover, report);
  const contentsAt = report.cover ? document.bufferedPageRange().count : 0;
  const contents = document.struct('Sect');
  root.add(contents);
  const hasContents = report.sections.length > 1;
  if (hasContents) {
    if (report.cover) newPage(sheet);
    for (let more = pagesOfContents(report.sections.length); more > 1; more -= 1) newPage(sheet);
  }
  const entries: Entry[] = [];
  for (const [at, section] of report.sections.entries()) {
    if (at > 0 || hasContents || report.cover) newPage(sheet);
    entries.push({ section, page: document.bufferedPageRange().count });
    await drawSection(drawing, root, section);
  }
  if (sheet.type.substituted() > 0) sayWhatIsMissing(sheet, root);
  if (hasContents) drawContents(sheet, contents, entries, contentsAt);
  contents.end();
  root.end();
  drawEdges(sheet, report.running);
  document.end();
  return bytes;
}

function open({ title, running, madeAt, cover }: Report, faces: Faces): PdfDocument {
  const date = dateOfMoment(madeAt);
  const document = new PDFDocument({
    ...{ size: 'A4', margin: 0, font: '', bufferPages: true, autoFirstPage: false },
    ...{ pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true },
    info: {
      Title: `${title}. ${running.heading}`,
      Author: cover?.partnership ?? '',
      Subject: running.source,
      Keywords: running.marking,
      ...{ CreationDate: date, ModDate: date },
    },
  });
  document.registerFont('regular', faces.regular as never);
  document.registerFont('bold', faces.bold as never);
  document.addPage();
  return document;
}

function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    });
  });
}

async function drawSection(
  drawing: Omit<Drawing, 'said'>,
  root: Element,
  { id, title, message, blocks }: ReportSection,
): Promise<void> {
  const { sheet } = drawing;
  const { document } = sheet;
  const part = document.struct('Sect');
  root.add(part);
  document.outline.addItem(sheet.type.plain(title));
  document.addNamedDestination(id, 'XYZ', null, null, null);
  drawText(sheet, part, title, LOOKS.section, { tag: 'H1', after: 4 });
  if (message !== '') drawText(sheet, part, message, LOOKS.lead, { after: 10 });
  let said = message;
  for (const block of blocks) {
    await drawBlock({ ...drawing, said }, part, block);
    if (block.kind === 'heading') said = block.text;
  }
  part.end();
}

function drawCover(sheet: Sheet, root: Element, cover: Cover, { title, running }: Report): void {
  const { document } = sheet;
  const part = document.struct('Sect');
  root.add(part);
  sheet.y = 150;
  asArtefact(document, () => document.rect(PAGE.left, sheet.y, 56, 5).fill(COLOURS.accent));
  sheet.y += 26;
  drawText(sheet, part, cover.partnership, LOOKS.year, { after: 10 });
  drawText(sheet, part, title, LOOKS.title, { tag: 'H1', after: 12 });
  drawText(sheet, part, cover.planYear, LOOKS.year, { after: 8 });
  if (cover.condition) drawText(sheet, part, cover.condition, LOOKS.plain, { after: 14 });
  drawText(sheet, part, running.marking, LOOKS.heading, { after: 16 });
  if (running.notice) drawBox(sheet, part, running.notice);
  sheet.y += 10;
  drawFacts(sheet, part, cover.facts);
  part.end();
}

/** Words stood for letters somewhere: whoever reads on is told why, and where the letters are. */
function sayWhatIsMissing(sheet: Sheet, root: Element): void {
  const words =
    'Square brackets stand for letters and signs that the typeface of this PDF does not have. The Word file and the web page of the same snapshot show them.';
  drawText(sheet, root, words, LOOKS.small);
}

export type { Faces };
