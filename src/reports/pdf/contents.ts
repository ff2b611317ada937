import type { ReportSection } from '../model/report.ts';
import { linesOf } from './lines.ts';
import { LOOKS } from './looks.ts';
import { drawLine, drawText, type Element, lineHeight, PAGE, type Sheet, within } from './sheet.ts';

/** A section, and the page it begins on, from 1. */
export interface Entry {
  readonly section: ReportSection;
  readonly page: number;
}

const STEP = 20;
const ON_A_PAGE = Math.floor((PAGE.bottom - PAGE.top - 40) / STEP);

export const pagesOfContents = (entries: number): number => Math.ceil(entries / ON_A_PAGE);

/** Where each section begins: drawn last, on the pages kept free for it. */
export function drawContents(
  sheet: Sheet,
  parent: Element,
  entries: readonly Entry[],
  /** The first of these pages, from 0. */
  from: number,
): void {
  const { document } = sheet;
  const goTo = (page: number) => {
    document.switchToPage(page);
    sheet.y = PAGE.top;
  };
  goTo(from);
  drawText(sheet, parent, 'Contents', LOOKS.section, { tag: 'H1', after: 12 });
  const list = document.struct('TOC');
  parent.add(list);
  for (const [at, { section, page }] of entries.entries()) {
    if (at > 0 && at % ON_A_PAGE === 0) {
      goTo(from + at / ON_A_PAGE);
      sheet.y += 34;
    }
    const item = document.struct('TOCI');
    const link = document.struct('Link');
    list.add(item);
    item.add(link);
    const look = LOOKS.plain;
    const [line = ''] = linesOf(sheet.type, section.title, look, PAGE.inner - 50);
    within(document, link, 'Link', () => {
      drawLine(sheet, line, look, { x: PAGE.left, y: sheet.y, width: PAGE.inner });
      const number = { x: PAGE.left, y: sheet.y, width: PAGE.inner, align: 'right' } as const;
      drawLine(sheet, String(page), look, number);
    });
    document.goTo(PAGE.left, sheet.y, PAGE.inner, lineHeight(look), section.id, {
      structParent: link,
      Contents: new String(section.title),
    } as never);
    item.end();
    sheet.y += STEP;
  }
  list.end();
}
