import type { AddedFigure } from '#domain/indicators/addMeasurements.ts';
import type { LineDraft } from '#domain/indicators/measurementTable.ts';

/** By the key of its period. */
export interface TableDraft {
  readonly lines: Readonly<Record<string, LineDraft>>;
}

export interface Kept {
  readonly all: readonly AddedFigure[];
}
