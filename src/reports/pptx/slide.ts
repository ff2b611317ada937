import type { NativeChart, ReportSection } from '../model/report.ts';

/** In points, from the upper left corner of a slide. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
  /** Six hex digits. */
  readonly colour?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly isBullet?: boolean;
  readonly align?: 'left' | 'right';
  /** Air after it, in points. */
  readonly after?: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** Six hex digits. */
  readonly fill?: string | undefined;
  /** Columns that it goes over; those after it are left out. */
  readonly span?: number;
  /** Whether a line is under it. */
  readonly isLast?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** What stands on a slide, in the order it is read out. */
export type Item =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly place: Place;
      readonly paragraphs: readonly Paragraph[];
      readonly fill?: string;
    }
  | {
      readonly kind: 'table';
      readonly place: Place;
      /** What it holds, for whoever cannot see it. */
      readonly alt: string;
      readonly widths: readonly number[];
      readonly rows: readonly Row[];
      readonly hasHead: boolean;
    }
  | {
      readonly kind: 'chart';
      readonly place: Place;
      readonly name: string;
      readonly alt: string;
      readonly chart: NativeChart;
      /** Of the axis of values, where several slides share a scale. */
      readonly most: number | null;
    }
  | {
      readonly kind: 'picture';
      readonly place: Place;
      readonly name: string;
      readonly alt: string;
      readonly png: Uint8Array;
    };

export interface Slide {
  readonly look: 'cover' | 'page';
  /** Of the report: slides of one stand together in the list of slides. */
  readonly section: Pick<ReportSection, 'id' | 'title'>;
  /** Above the title: where in the report this is. */
  readonly over: string;
  readonly title: string;
  readonly titleSize: number;
  readonly titlePlace: Place;
  readonly items: readonly Item[];
  /** Lines of the speaker's notes; none for a slide that says everything itself. */
  readonly notes: readonly string[];
}
