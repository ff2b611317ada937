import type { FigureLayout } from '#domain/indicators/candidatePoint.ts';
import type { ReadFigure } from '#domain/indicators/readFigure.ts';
import type { MeasuredPeriod } from '#domain/records/measurement.ts';

/** A column that a layout knows, with all names that publishers have given it. */
export interface KnownColumn {
  readonly id: string;
  /** The name first that a person is told when it is missing. */
  readonly names: readonly string[];
  /** `optional`: read where it is there. `asked`: the person is asked for what it would say. */
  readonly need: 'needed' | 'optional' | 'asked';
}

/** Why a row gave no figure. */
export type RefusalReason =
  | 'too-few-cells'
  | 'no-area'
  | 'no-series'
  | 'figure-not-understood'
  | 'period-not-understood'
  | 'period-of-another-length'
  | 'period-pooled'
  | 'period-is-a-serial'
  | 'two-figures-for-one-period'
  | 'taken-by-another-series';

export interface Observation {
  readonly area: string;
  readonly areaCode: string;
  /** What it counts for: itself, and whatever it is a part of. The same list for the same rows. */
  readonly series: readonly string[];
  readonly unit: string;
  readonly period: MeasuredPeriod;
  readonly figure: Exclude<ReadFigure, { readonly kind: 'unreadable' }>;
  readonly count?: number | null;
  readonly denominator?: number | null;
  readonly note?: string;
}

export interface RowSink {
  readonly observe: (observation: Observation, row: number) => void;
  /** Whether the figures of an area are asked for: a row of another need not be read to its end. */
  readonly isWanted: (area: string) => boolean;
  /** @param says the cell that could not be read */
  readonly refuse: (reason: RefusalReason, row: number, says?: string) => void;
  /** What a file has the figures of: a second file with the same would count everything twice. */
  readonly claims: (area: string, period: MeasuredPeriod) => void;
  /** A force and month that the file speaks of; months between that it does not are missing. */
  readonly covers: (force: string, month: string) => void;
}

/** What the file or the person says of all rows. */
export interface WholeFile {
  readonly header: readonly string[];
  /** Where the columns are. */
  readonly at: Readonly<Record<string, number>>;
  /** For a file that does not say it in each row. */
  readonly period: MeasuredPeriod | null;
}

export interface Layout {
  readonly id: FigureLayout;
  readonly columns: readonly KnownColumn[];
  /** Rows of one key: added, or all the same figure once more. */
  readonly repeated: 'added' | 'the-same';
  readonly readerOf: (
    file: WholeFile,
    sink: RowSink,
  ) => (cells: readonly string[], row: number) => void;
}
