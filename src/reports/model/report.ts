import type { Instant } from '#domain/ids.ts';
import type { Status } from '#domain/progress/status.ts';
import type { ChartData } from '#charts/chartData.ts';

/**
 * A report as content: what it says, in which order, and nothing of how a format looks. Every writer
 * draws this one value, so that no two files of a pack can disagree.
 *
 * It is made from the records of one snapshot alone. No clock and no device speaks in it: the same
 * snapshot gives the same report.
 */
export interface Report {
  readonly title: string;
  /** When the snapshot was taken: the date of every file, whenever that is written. */
  readonly madeAt: Instant;
  readonly running: RunningText;
  /** Which snapshot it is of, when it was made and by whom: on the cover, where there is one. */
  readonly facts: readonly Fact[];
  /** `null` for a report without one. */
  readonly cover: Cover | null;
  readonly sections: readonly ReportSection[];
}

/** What stands on every page, slide and sheet. */
export interface RunningText {
  /** "OFFICIAL-SENSITIVE", in the partnership's words. */
  readonly marking: string;
  /** "Safer Maidstone Partnership · Plan 2017-18 · Board pack" */
  readonly heading: string;
  /** "Snapshot 3 · id … · hash 3f9ac21b · as at 12 January 2018 · made 12 January 2018, 10:02" */
  readonly source: string;
  /** "Illustrative sample data", the plan's condition; empty for most. */
  readonly notice: string;
}

export interface Cover {
  readonly partnership: string;
  /** "Plan year 2017-18: approved subject to a condition" */
  readonly planYear: string;
  readonly condition: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly term: string;
  readonly detail: string;
}

export interface ReportSection {
  /** Stays the same when the title changes: for links and bookmarks. */
  readonly id: string;
  readonly title: string;
  /** The one thing to take away, as a sentence: the title of its first slide. */
  readonly message: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly look: 'lead' | 'plain' | 'small' | 'box';
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'numbers'; readonly label: string; readonly numbers: readonly KeyFigure[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart }
  | { readonly kind: 'key'; readonly entries: readonly KeyEntry[] };

/** One of the large figures, with what it is counted over. */
export interface KeyFigure {
  readonly label: string;
  readonly count: number;
  /** What it is counted over; `null` for a total. */
  readonly base: number | null;
  /** "of 50 (26%)"; empty for a total. */
  readonly of: string;
  readonly status: Status | null;
}

export interface KeyEntry {
  readonly status: Status;
  readonly label: string;
  readonly meaning: string;
}

export interface ReportTable {
  /** What it holds: read out before it, and the name of its sheet and file. */
  readonly caption: string;
  readonly columns: readonly ReportTableColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportTableColumn {
  readonly title: string;
  readonly isNumber: boolean;
  /** Heads its row: read out with each cell. One in each table. */
  readonly isRowHead: boolean;
  /** How much of the width it asks for, beside the others. */
  readonly weight: number;
}

export interface ReportRow {
  /** One for each column. */
  readonly cells: readonly ReportCell[];
  /** Long texts about the row, under it and as wide as the table; none for most. */
  readonly details: readonly Labelled[];
}

export interface ReportCell {
  /** What it says; empty where nothing is to be said. */
  readonly text: string;
  /** Whose shape and colour it has beside the words; `null` for none. */
  readonly status: Status | null;
}

export interface Labelled {
  readonly label: string;
  readonly words: string;
}

/** A picture, a sentence and a table that say the same. */
export interface ReportChart {
  /** Unique in its report; the name of its picture. */
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** What else the figures say, for whoever cannot see the picture. */
  readonly more: string;
  /** Where the figures come from, and what they are counted over; empty for nothing. */
  readonly note: string;
  readonly table: ReportTable;
  /** What is drawn; `null` where there is nothing to draw, and the sentence says so. */
  readonly picture: ChartData | null;
  /** The same as a chart that an office program draws; `null` where it has none of the kind. */
  readonly native: NativeChart | null;
}

/** A chart that can be edited where it is opened: in a slide, in a workbook. */
export interface NativeChart {
  readonly kind: 'stacked-bars' | 'stacked-columns' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** What is counted, along the axis of values. */
  readonly unit: string;
  /** In place of the chart's note, where that speaks of what only our own drawing has. */
  readonly note?: string;
}

export interface NativeSeries {
  readonly name: string;
  /** One for each category; `null` is a gap, never a zero. */
  readonly values: readonly (number | null)[];
  /** Six hex digits, without the sign. */
  readonly colour: string;
  /** Drawn as a broken line: a target, a plan, a limit. */
  readonly isDashed: boolean;
}

/** A chart's drawing, made by the page: a worker has nothing to draw on. */
export interface DrawnPicture {
  /** A whole SVG file: no style sheet, no link, words as text. */
  readonly svg: string;
  /** The same as a PNG, for programs that draw no SVG; twice as large as it is shown. */
  readonly png: Uint8Array;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** By the id of the chart. One that could not be drawn is not in it: its sentence and table stand. */
export type DrawnPictures = ReadonlyMap<string, DrawnPicture>;
