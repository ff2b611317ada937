import type { FigureLayout } from '#domain/indicators/candidatePoint.ts';
import { findYearEnding } from '#domain/indicators/readPeriod.ts';
import type { MeasuredPeriod } from '#domain/records/measurement.ts';
import { headerKey, plainHeader } from './headers.ts';
import type { KnownColumn, Layout, WholeFile } from './layout.ts';
import { fingertips } from './layouts/fingertips.ts';
import { homeOffice } from './layouts/homeOffice.ts';
import { onsTableC2 } from './layouts/onsTableC2.ts';
import { policeStreet } from './layouts/policeStreet.ts';
import { tidy } from './layouts/tidy.ts';

export const LAYOUTS: readonly Layout[] = [homeOffice, onsTableC2, policeStreet, fingertips, tidy];

/** In how many rows from the top the names of the columns are looked for. */
export const HEAD_ROWS = 40;

/** What a person said of a file that does not say it itself. */
export interface Answers {
  readonly period: MeasuredPeriod | null;
  /** By the id of a column: which of those that could be it. */
  readonly columns: Readonly<Record<string, number>>;
}

export type NotRecognised =
  | { readonly kind: 'unknown-layout' }
  /** About individuals: the product has no use for it, and does not want it. */
  | { readonly kind: 'about-individuals' }
  | {
      readonly kind: 'columns-missing';
      readonly layout: FigureLayout;
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'which-column';
      readonly layout: FigureLayout;
      readonly column: string;
      readonly name: string;
      readonly choices: readonly { readonly at: number; readonly title: string }[];
    }
  | { readonly kind: 'which-period'; readonly layout: FigureLayout };

export interface Recognised extends WholeFile {
  readonly kind: 'recognised';
  readonly layout: Layout;
  /** Rows up to this one are above the figures. */
  readonly headerRow: number;
}

interface Match {
  readonly layout: Layout;
  readonly row: number;
  readonly header: readonly string[];
  readonly found: ReadonlyMap<KnownColumn, readonly number[]>;
  readonly missing: readonly string[];
}

/** Tells a file by the names of its columns: never by their order, nor by what the file is called. */
export function recognise(
  head: readonly (readonly string[])[],
  answers: Answers,
): Recognised | NotRecognised {
  if (head.some(isAboutIndividuals)) return { kind: 'about-individuals' };
  const matches = head.flatMap((header, index) =>
    LAYOUTS.map((layout) => matchOf(layout, header, index + 1)),
  );
  const whole = matches.filter(({ missing }) => missing.length === 0);
  const best = whole.reduce<Match | null>(
    (most, one) => (most && most.found.size >= one.found.size ? most : one),
    null,
  );
  if (!best) return nearest(matches);
  return settle(best, head, answers);
}

function matchOf(layout: Layout, header: readonly string[], row: number): Match {
  const keys = header.map(headerKey);
  const found = new Map<KnownColumn, readonly number[]>();
  const missing: string[] = [];
  for (const column of layout.columns) {
    const names = column.names.map(headerKey);
    const at = keys.flatMap((key, index) => (names.includes(key) ? [index] : []));
    if (at.length > 0) found.set(column, at);
    else if (column.need === 'needed') missing.push(column.names[0] ?? column.id);
  }
  return { layout, row, header, found, missing };
}

/** A file that is nearly one that we know: what it lacks is named. */
function nearest(matches: readonly Match[]): NotRecognised {
  const near = matches
    .filter(({ found, missing }) => found.size >= 3 && found.size > missing.length)
    .toSorted((a, b) => a.missing.length - b.missing.length || b.found.size - a.found.size)[0];
  if (!near) return { kind: 'unknown-layout' };
  return { kind: 'columns-missing', layout: near.layout.id, missing: near.missing };
}

function settle(
  { layout, row, header, found }: Match,
  head: readonly (readonly string[])[],
  answers: Answers,
): Recognised | NotRecognised {
  const at: Record<string, number> = {};
  for (const [column, places] of found) {
    const answer = answers.columns[column.id];
    const chosen = answer !== undefined && places.includes(answer) ? answer : places[0];
    if (chosen === undefined) continue;
    if (places.length > 1 && answer === undefined && column.need !== 'optional') {
      const choices = places.map((place) => ({
        at: place,
        title: plainHeader(header[place] ?? ''),
      }));
      const name = column.names[0] ?? column.id;
      return { kind: 'which-column', layout: layout.id, column: column.id, name, choices };
    }
    at[column.id] = chosen;
  }
  const isSaidInRows = layout.columns.every(({ id, need }) => need !== 'asked' || id in at);
  const isOfOnePeriod = layout.id === 'ons-table-c2' || !isSaidInRows;
  const period = isOfOnePeriod ? (answers.period ?? periodAbove(head.slice(0, row - 1))) : null;
  if (isOfOnePeriod && !period) return { kind: 'which-period', layout: layout.id };
  return { kind: 'recognised', layout, headerRow: row, header, at, period };
}

function periodAbove(lines: readonly (readonly string[])[]): MeasuredPeriod | null {
  for (const cell of lines.flat()) {
    const found = findYearEnding(cell);
    if (found) return found;
  }
  return null;
}

/** Stop and search, data.police.uk: age, ethnicity and what was found on somebody. */
function isAboutIndividuals(header: readonly string[]): boolean {
  const keys = new Set(header.map(headerKey));
  return (
    ['object of search', 'self-defined ethnicity', 'age range'].filter((key) => keys.has(key))
      .length >= 2
  );
}
