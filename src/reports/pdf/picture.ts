import SvgToPdf from 'svg-to-pdfkit';
import type { DrawnPicture } from '../model/report.ts';
import { type Element, ensure, PAGE, type Sheet, within } from './sheet.ts';

/** A drawing as vectors, as wide as the page, with its words for whoever cannot see it. */
export function drawPicture(
  sheet: Sheet,
  parent: Element,
  { svg, width, height }: DrawnPicture,
  alt: string,
): void {
  const { document, type } = sheet;
  const scale = Math.min(PAGE.inner / width, (PAGE.bottom - PAGE.top - 80) / height);
  const size = { width: width * scale, height: height * scale };
  ensure(sheet, size.height);
  const box = [PAGE.left, sheet.y, PAGE.left + size.width, sheet.y + size.height];
  const figure = document.struct('Figure', {
    alt,
    bbox: box as never,
    placement: 'Block',
  } as never);
  parent.add(figure);
  within(document, figure, 'Figure', () => {
    SvgToPdf(document, inOurLetters(svg, type.plain), PAGE.left, sheet.y, {
      ...size,
      assumePt: true,
      fontCallback: (_: string, isBold: boolean) => (isBold ? 'bold' : 'regular'),
    });
  });
  figure.end();
  sheet.y += size.height + 6;
}

/** Words between tags, with what the face can show. */
const inOurLetters = (svg: string, plain: (text: string) => string): string =>
  svg.replaceAll(/>([^<>]+)</g, (_, text: string) => `>${plain(text)}<`);
