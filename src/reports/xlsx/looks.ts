import type { CellStyle } from 'hucre/xlsx';
import type { Status } from '#domain/progress/status.ts';
import { STATUS_TINTS } from '../statusTints.ts';

const filled = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});

const EDGE = { style: 'thin', color: { rgb: 'B9C4CB' } } as const;

export const FONT = { name: 'Calibri', size: 11 } as const;

export const CELL: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** Figures end in one line, with air before the next column. */
const FIGURE: CellStyle = { alignment: { horizontal: 'right', indent: 1, vertical: 'top' } };

export const DAY: CellStyle = { ...FIGURE, numFmt: 'dd/mm/yyyy' };
export const MOMENT: CellStyle = { ...FIGURE, numFmt: 'dd/mm/yyyy hh:mm' };
export const NUMBER: CellStyle = { ...FIGURE, numFmt: '#,##0' };
export const MEASURE: CellStyle = { ...FIGURE, numFmt: 'General' };
export const PERCENT: CellStyle = { ...FIGURE, numFmt: '0%' };

export const HEAD: CellStyle = {
  ...filled('E8EEF1'),
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'medium', color: { rgb: '4A5763' } } },
  font: { ...FONT, bold: true },
};

export const HEAD_OF_FIGURES: CellStyle = {
  ...HEAD,
  alignment: { ...HEAD.alignment, horizontal: 'right', indent: 1 },
};

/** Over a sheet: it runs on to the right, over whatever is empty. */
export const ABOVE: CellStyle = { font: { ...FONT, bold: true } };
export const ABOVE_QUIET: CellStyle = { font: { ...FONT, color: { rgb: '4A5763' } } };

export const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 16 } };

/** The colour of a status, with an edge, so that white is seen as one, too. */
export const statusLook = (status: Status): CellStyle => ({
  ...CELL,
  ...filled(STATUS_TINTS[status]),
  border: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE },
});
