import type { IsoDate, RecordId } from '../ids.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Measurement, MeasuredPeriod, PeriodKind } from '../records/measurement.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import type { Summarised } from '../versions/records.ts';
import { readPeriod } from './readPeriod.ts';
import { periodKey } from './periodSteps.ts';
import { readFigure } from './readFigure.ts';

/** What has been typed or pasted, just as it stands in the form. */
export interface MeasurementsDraft {
  /** A period and its figure on each line, as two columns of a spreadsheet are pasted. */
  readonly figures: string;
  readonly source: string;
  readonly note: string;
  readonly isProvisional: 'yes' | 'no';
}

export interface MeasurementsProblem {
  readonly field: 'figures' | 'source' | 'note';
  readonly kind: 'no-figures' | 'lines-refused' | 'source-missing' | 'text-too-long';
  /** Of what was pasted, the lines that cannot be read; none for other problems. */
  readonly lines: readonly RefusedLine[];
}

export interface RefusedLine {
  /** From 1, as it stands in the field. */
  readonly line: number;
  readonly kind:
    | 'figure-missing'
    | 'figure-unreadable'
    | 'period-unreadable'
    | 'period-of-another-kind'
    | 'period-not-over'
    | 'period-twice';
  readonly text: string;
}

export interface AddingContext {
  readonly id: RecordId<'indicator'>;
  readonly indicator: Indicator;
  /** Figures of this indicator that stand. */
  readonly standing: readonly Summarised<'measurement'>[];
}

/** What a line would do. A figure of the same source is put right, and one of another stands beside. */
export interface AddedFigure {
  readonly fate: 'adds' | 'changes' | 'beside' | 'same';
  readonly measurement: Measurement;
  readonly before: Measurement | null;
}

/** Every figure with what it would do, or every problem at once. */
export function addMeasurements(
  draft: MeasurementsDraft,
  context: AddingContext,
  today: IsoDate,
): Result<readonly AddedFigure[], readonly MeasurementsProblem[]> {
  const problems: MeasurementsProblem[] = [];
  const { read, refused } = readLines(draft.figures, context.indicator.frequency, today);
  if (refused.length > 0) {
    problems.push({ field: 'figures', kind: 'lines-refused', lines: refused });
  } else if (read.length === 0) {
    problems.push({ field: 'figures', kind: 'no-figures', lines: [] });
  }
  const source = line('source');
  if (source === '') problems.push({ field: 'source', kind: 'source-missing', lines: [] });
  const note = line('note');
  if (problems.length > 0) return refuse(problems);
  const flag = draft.isProvisional === 'yes' ? 'provisional' : 'ok';
  return accept(read.map((one) => fateOf(one, { source, note, flag }, context)));

  function line(field: 'source' | 'note'): string {
    const written = plainLine(draft[field]);
    if (written.length > LONGEST_TITLE) problems.push({ field, kind: 'text-too-long', lines: [] });
    return written;
  }
}

interface ReadLine {
  readonly period: MeasuredPeriod;
  readonly value: number | null;
  /** Why there is no value; `null` where there is one. */
  readonly without: 'missing' | 'suppressed' | null;
}

/** Reads all that can be read, and says of every other line why it cannot. */
function readLines(text: string, frequency: PeriodKind, today: IsoDate) {
  const read: ReadLine[] = [];
  const refused: RefusedLine[] = [];
  const seen = new Set<string>();
  for (const [index, written] of text.split(/\r\n|[\r\n]/).entries()) {
    if (written.trim() === '') continue;
    const no = (kind: RefusedLine['kind']) =>
      refused.push({ line: index + 1, kind, text: written.trim().slice(0, 60) });
    const parts = partsOf(written);
    if (!parts) {
      no('figure-missing');
      continue;
    }
    const period = readPeriod(parts.period);
    const own = period.ok ? asKind(period.value, frequency) : null;
    const figure = readFigure(parts.figure);
    if (!period.ok) no('period-unreadable');
    else if (!own) no('period-of-another-kind');
    else if (own.end > today) no('period-not-over');
    else if (seen.has(periodKey(own))) no('period-twice');
    if (figure.kind === 'unreadable') no('figure-unreadable');
    if (!own || figure.kind === 'unreadable' || seen.has(periodKey(own))) continue;
    seen.add(periodKey(own));
    const isValue = figure.kind === 'value';
    read.push({
      period: own,
      value: isValue ? figure.value : null,
      without: isValue ? null : figure.kind,
    });
  }
  return { read, refused } as const;
}

/** By the tab of a spreadsheet, else by a run of spaces or a semicolon. */
function partsOf(written: string): { readonly period: string; readonly figure: string } | null {
  const [period, figure] = written.split(/\t|;| {2,}/).filter((_, index) => index < 2);
  return period === undefined || figure === undefined || period.trim() === ''
    ? null
    : { period: period.trim(), figure };
}

/** Twelve months to March are a financial year by one name, and a rolling year by another. */
function asKind(period: MeasuredPeriod, kind: PeriodKind): MeasuredPeriod | null {
  if (period.kind === kind) return period;
  const isYear = period.kind !== 'month' && period.kind !== 'quarter';
  return kind === 'rolling-12-months' && isYear ? { ...period, kind } : null;
}

function fateOf(
  { period, value, without }: ReadLine,
  said: Pick<Measurement, 'source' | 'note' | 'flag'>,
  { id, standing }: AddingContext,
): AddedFigure {
  const key = periodKey(period);
  const there = standing.filter((one) => periodKey(one.value.period) === key);
  const same = there.find((one) => one.value.source === said.source) ?? null;
  const measurement: Measurement = {
    ...{ indicator: id, period, value, count: null, denominator: null, denominatorSource: '' },
    ...{ ...said, flag: without ?? said.flag, sourceFile: '', sourceRow: '', batch: null },
    corrects: same?.id ?? null,
  };
  const before = same?.value ?? there.at(-1)?.value ?? null;
  if (!same) return { fate: before ? 'beside' : 'adds', measurement, before };
  const isSame =
    same.value.value === value &&
    same.value.flag === measurement.flag &&
    same.value.note === said.note;
  return { fate: isSame ? 'same' : 'changes', measurement, before };
}
