import type { Status } from '#domain/progress/status.ts';
import type { PdfDocument } from './sheet.ts';

const COLOURS: Readonly<Record<Status, string>> = {
  complete: '#1f5fa8',
  'on-track': '#1d7a4c',
  'at-risk': '#b86e00',
  'off-track': '#bf2431',
  'no-update': '#66737e',
  'not-started': '#66737e',
  suspended: '#66737e',
  closed: '#66737e',
};

/** The shape of a status beside its word: a disc, a triangle, a diamond, a ring; so a photocopy reads. */
export function drawShape(
  document: PdfDocument,
  status: Status,
  /** The middle of the shape, and half its height, in points. */
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
): void {
  const colour = COLOURS[status];
  document.save().lineWidth(r * 0.35);
  switch (status) {
    case 'complete':
      document.circle(x, y, r).fill(colour);
      document.lineWidth(r * 0.4).strokeColor('#ffffff');
      document.moveTo(x - r * 0.5, y).lineTo(x - r * 0.1, y + r * 0.4);
      document.lineTo(x + r * 0.5, y - r * 0.4).stroke();
      break;
    case 'on-track':
      document.circle(x, y, r).fill(colour);
      break;
    case 'at-risk':
      document.polygon([x, y - r], [x + r, y + r * 0.85], [x - r, y + r * 0.85]).fill(colour);
      break;
    case 'off-track':
      document.polygon([x, y - r], [x + r, y], [x, y + r], [x - r, y]).fill(colour);
      break;
    case 'no-update':
      document
        .circle(x, y, r * 0.85)
        .dash(r * 0.7, { space: r * 0.5 })
        .stroke(colour);
      break;
    case 'not-started':
      document.circle(x, y, r * 0.85).stroke(colour);
      break;
    case 'suspended':
    case 'closed':
      document.rect(x - r * 0.7, y - r * 0.7, r * 1.4, r * 1.4).fill('#c9d1d6');
      break;
  }
  document.restore();
}
