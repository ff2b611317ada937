import type { IsoDate, RecordId } from '../ids.ts';
import type { Indicator } from '../records/indicator.ts';
import type { DataFlag, Measurement, MeasuredPeriod } from '../records/measurement.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import type { Summarised } from '../versions/records.ts';
import type { AddedFigure } from './addMeasurements.ts';
import { measuredPeriod, nextPeriod, periodKey, previousPeriod } from './periodSteps.ts';
import { perOf, rateOf } from './rate.ts';
import { readFigure } from './readFigure.ts';

/** A line of the table of figures: a period, and what is used for it. */
export interface TableLine {
  readonly period: MeasuredPeriod;
  readonly before: Summarised<'measurement'> | null;
}

/** What has been typed or chosen in one line, just as it stands. */
export interface LineDraft {
  readonly figure: string;
  readonly count: string;
  readonly denominator: string;
  /** Its year and origin. */
  readonly denominatorSource: string;
  /** Of a figure that is known; one that is missing or suppressed says so in its own cell. */
  readonly flag: DataFlag;
  readonly source: string;
  readonly note: string;
}

export interface TableProblem {
  readonly line: number;
  readonly field: keyof LineDraft;
  readonly kind: 'not-a-number' | 'source-missing' | 'text-too-long';
}

/** Periods before the first figure that are offered, for figures from before. */
const EARLIER = 2;

/**
 * Every period from a little before the first figure to the last that is over, in order as in a
 * spreadsheet, with the figure that is used for it. Twelve months to any month only have the periods that have figures.
 *
 * @param used figures that stand, of which each period has one that is used: the one received last
 */
export function measurementTable(
  { frequency }: Pick<Indicator, 'frequency'>,
  used: readonly Summarised<'measurement'>[],
  today: IsoDate,
): readonly TableLine[] {
  const byPeriod = new Map<string, Summarised<'measurement'>>();
  for (const one of used.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))) {
    byPeriod.set(periodKey(one.value.period), one);
  }
  const known = [...byPeriod.values()]
    .map(({ value }) => value.period)
    .toSorted((a, b) => (a.end < b.end ? -1 : 1));
  const periods = frequency === 'rolling-12-months' ? known : stepping();
  return periods.map((period) => ({ period, before: byPeriod.get(periodKey(period)) ?? null }));

  function stepping(): readonly MeasuredPeriod[] {
    const lastOver = previousPeriod(measuredPeriod(frequency, today));
    let period = known[0] ?? lastOver;
    for (let back = 0; back < EARLIER; back += 1) period = previousPeriod(period);
    const end = [lastOver.end, known.at(-1)?.end ?? lastOver.end].toSorted().at(-1) ?? lastOver.end;
    const all: MeasuredPeriod[] = [];
    for (; period.end <= end; period = nextPeriod(period)) all.push(period);
    return all;
  }
}

/** @param source what a new figure is most likely from */
export function draftOfLine({ before }: TableLine, source: string): LineDraft {
  const value = before?.value;
  return {
    figure: sayFigure(value),
    count: sayNumber(value?.count),
    denominator: sayNumber(value?.denominator),
    denominatorSource: value?.denominatorSource ?? '',
    flag: value && isOfKnown(value.flag) ? value.flag : 'ok',
    source: value ? value.source : source,
    note: value?.note ?? '',
  };
}

const isOfKnown = (flag: DataFlag) => flag !== 'missing' && flag !== 'suppressed';

function sayFigure(value: Measurement | undefined): string {
  if (!value) return '';
  if (value.value === null) return value.flag === 'suppressed' ? '[c]' : 'n/a';
  return String(value.value);
}

const sayNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/**
 * What the lines that were changed would write, or every problem at once. A figure that was there is
 * put right by a new one that names it; one that is emptied is kept as missing, and never as nought.
 * A rate left empty is worked out where what was counted, and over how many, stand beside it.
 *
 * @param of the indicator, with the unit that says for each how many its rate is
 */
export function editMeasurements(
  lines: readonly TableLine[],
  drafts: readonly LineDraft[],
  of: Pick<Indicator, 'unit'> & { readonly id: RecordId<'indicator'> },
  source: string,
): Result<readonly AddedFigure[], readonly TableProblem[]> {
  const problems: TableProblem[] = [];
  const per = perOf(of.unit);
  const all = lines.flatMap((line, at): readonly AddedFigure[] => {
    const draft = drafts[at];
    if (!draft || isUntouched(line, draft, source)) return [];
    const no = (field: keyof LineDraft, kind: TableProblem['kind']) => {
      problems.push({ line: at, field, kind });
      return null;
    };
    const figure = readFigure(draft.figure);
    if (figure.kind === 'unreadable') no('figure', 'not-a-number');
    const number = (field: 'count' | 'denominator') => {
      const read = readFigure(draft[field]);
      if (read.kind === 'value') return read.value;
      return read.kind === 'unreadable' ? no(field, 'not-a-number') : null;
    };
    const [count, denominator] = [number('count'), number('denominator')];
    const said = plainLine(draft.source);
    if (said === '') no('source', 'source-missing');
    const note = plainLine(draft.note);
    const over = plainLine(draft.denominatorSource);
    if (said.length > LONGEST_TITLE) no('source', 'text-too-long');
    if (over.length > LONGEST_TITLE) no('denominatorSource', 'text-too-long');
    if (note.length > LONGEST_TITLE) no('note', 'text-too-long');
    const before = line.before?.value ?? null;
    const rate = plainLine(draft.figure) === '' ? rateOf(count, denominator, per) : null;
    const value = figure.kind === 'value' ? figure.value : rate;
    const without = figure.kind === 'suppressed' ? 'suppressed' : 'missing';
    const measurement: Measurement = {
      ...{ indicator: of.id, period: line.period, value, count, denominator },
      denominatorSource: denominator === null ? '' : over,
      flag: value === null ? without : draft.flag,
      ...{ note, source: said, sourceFile: '', sourceRow: '', batch: null },
      corrects: line.before?.id ?? null,
    };
    return [{ fate: before ? 'changes' : 'adds', measurement, before }];
  });
  return problems.length > 0 ? refuse(problems) : accept(all);
}

function isUntouched(line: TableLine, draft: LineDraft, source: string): boolean {
  const was = draftOfLine(line, source);
  // A source alone, of a period without a figure, says nothing yet.
  const fields = (Object.keys(was) as readonly (keyof LineDraft)[]).filter(
    (field) => line.before !== null || (field !== 'source' && field !== 'flag'),
  );
  return fields.every((field) => plainLine(draft[field]) === plainLine(was[field]));
}

/**
 * Where what was pasted goes: down from the cell it was pasted into, as the rows stand. Two columns
 * are figures and notes.
 *
 * @returns `null` where it is a single figure, which goes into its own cell
 */
export function readPasted(
  text: string,
): readonly { readonly figure: string; readonly note?: string }[] | null {
  const rows = text
    .replaceAll('\r\n', '\n')
    .replace(/\n$/, '')
    .split(/[\n\r]/);
  const cells = rows.map((row) => row.split('\t'));
  if (cells.length === 1 && (cells[0]?.length ?? 0) < 2) return null;
  return cells.map(([figure = '', note]) => (note === undefined ? { figure } : { figure, note }));
}
