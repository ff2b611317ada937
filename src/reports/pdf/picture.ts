import type { DrawnPicture } from '../model/report.ts';
import { type Element, ensure, PAGE, type Sheet, within } from './sheet.ts';
import { drawSvg } from './svg.ts';

/** A drawing as vectors, as wide as the page, with its words for whoever cannot see it. */
export function drawPicture(
  sheet: Sheet,
  parent: Element,
  { svg, width, height }: DrawnPicture,
  alt: string,
): void {
  const { document, type } = sheet;
  const scale = scaleOf({ width, height });
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
    document.save().translate(PAGE.left, sheet.y).scale(scale, scale);
    drawSvg(document, type, svg);
    document.restore();
  });
  figure.end();
  sheet.y += size.height + 6;
}

/** As wide as the page, and never higher than one. */
const scaleOf = ({ width, height }: Pick<DrawnPicture, 'width' | 'height'>): number =>
  Math.min(PAGE.inner / width, (PAGE.bottom - PAGE.top - 80) / height);

/** In points. */
export const heightOnPage = (picture: DrawnPicture): number => picture.height * scaleOf(picture);
