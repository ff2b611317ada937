import { DELIVERIES, type Delivery, type Outcome, OUTCOMES } from '#domain/assessment/verdict.ts';
import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import { fitText } from '../textFit.ts';

/** Below this, in CSS pixels, columns are too narrow for names: there only the numbers stand. */
const NARROW = 700;

export const HEAD = 40;
export const NAME = { size: 13, leading: 16, lines: 2 };
/** Radius of a numbered disc, and the room it takes. */
export const DISC = { radius: 12, room: 32 };
const PAD = 10;

/** From worse to better, and apart from both what is not known. */
export const COLUMNS: readonly Outcome[] = [
  'moved-wrong',
  'mixed',
  'not-moved',
  'moved-right',
  'not-known',
];

export interface Placed {
  readonly row: PriorityDelivery;
  readonly x: number;
  readonly y: number;
  /** Its name as it fits beside the disc; empty where there is no room for any. */
  readonly lines: readonly string[];
}

export interface MatrixRow {
  readonly delivery: Delivery;
  readonly y: number;
  readonly height: number;
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Room for the names of the rows; 0 where they stand over them. */
  readonly names: number;
  readonly columnWidth: number;
  readonly rows: readonly MatrixRow[];
  readonly placed: readonly Placed[];
}

/** Rows that nothing stands in are left out; columns are all there, so that two days can be compared. */
export function matrixLayout(all: readonly PriorityDelivery[], width: number): MatrixLayout {
  const isNarrow = width < NARROW;
  const names = isNarrow ? 0 : 130;
  const columnWidth = (width - names) / OUTCOMES.length;
  const lead = isNarrow ? 24 : 0;
  const rows: MatrixRow[] = [];
  const placed: Placed[] = [];
  let y = HEAD;
  for (const delivery of DELIVERIES) {
    const inRow = all.filter(({ delivered }) => delivered.delivery === delivery);
    if (inRow.length === 0) continue;
    const cells = COLUMNS.map((outcome) => inRow.filter((row) => row.outcome === outcome));
    const perLine = isNarrow ? Math.max(1, Math.floor((columnWidth - PAD) / DISC.room)) : 1;
    const most = Math.max(...cells.map(({ length }) => Math.ceil(length / perLine)));
    const step = isNarrow ? DISC.room : DISC.room + 8;
    for (const [column, cell] of cells.entries()) {
      for (const [at, row] of cell.entries()) {
        placed.push({
          row,
          x: names + column * columnWidth + PAD + DISC.radius + (at % perLine) * DISC.room,
          y: y + lead + PAD + step / 2 + Math.floor(at / perLine) * step,
          lines: isNarrow
            ? []
            : fitText(row.title, {
                ...{ width: columnWidth - DISC.room - PAD * 2, size: NAME.size },
                lines: NAME.lines,
              }),
        });
      }
    }
    const height = lead + most * step + PAD * 2;
    rows.push({ delivery, y, height });
    y += height;
  }
  return { width, height: y + 1, isNarrow, names, columnWidth, rows, placed };
}
