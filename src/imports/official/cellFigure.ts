import { type ReadFigure, readFigure } from '#domain/indicators/readFigure.ts';
import type { RowSink } from './layout.ts';

/** @returns `null` where it cannot be read, which is told */
export function cellFigure(
  cell: string,
  row: number,
  sink: RowSink,
): Exclude<ReadFigure, { readonly kind: 'unreadable' }> | null {
  const figure = /^-?\d{1,9}$/.test(cell)
    ? ({ kind: 'value', value: Number(cell) } as const)
    : readFigure(cell);
  if (figure.kind !== 'unreadable') return figure;
  sink.refuse('figure-not-understood', row, figure.text);
  return null;
}
