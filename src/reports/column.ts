import type { Instant, IsoDate } from '#domain/ids.ts';
import type { Status } from '#domain/progress/status.ts';

/** What a column holds, so that each format can write it as what it is. */
type Reading<Row> =
  | {
      readonly kind: 'text';
      readonly read: (row: Row) => string;
      /** Whose colour the cell has where there are colours; `null` for none. The words say it, too. */
      readonly status?: (row: Row) => Status | null;
    }
  | { readonly kind: 'day'; readonly read: (row: Row) => IsoDate | null }
  | { readonly kind: 'moment'; readonly read: (row: Row) => Instant | null }
  | { readonly kind: 'number'; readonly read: (row: Row) => number | null }
  /** Measured, and so with as many decimals as it has. */
  | { readonly kind: 'measure'; readonly read: (row: Row) => number | null }
  /** Per cent, 0 to 100. */
  | { readonly kind: 'percent'; readonly read: (row: Row) => number | null };

/** One column of a table in a file, as data. What is missing is `null` or empty, and never a zero. */
export type ReportColumn<Row> = { readonly title: string } & Reading<Row>;

/** A column of a file that is read again: by people, who ask what it holds, and by an import. */
export type ExplainedColumn<Row> = ReportColumn<Row> & {
  /** Stays the same when the title changes. */
  readonly id: string;
  /** What it holds, and what a blank in it means. */
  readonly explained: string;
  /** In letters, where there are widths. */
  readonly width: number;
};
