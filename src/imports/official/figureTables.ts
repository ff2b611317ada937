import type { FigureLayout } from '#domain/indicators/candidatePoint.ts';
import { periodKey, sayPeriod } from '#domain/indicators/periodSteps.ts';
import { labelOf, type refusals } from './collect.ts';
import type { Observation, RowSink } from './layout.ts';
import { type Answers, HEAD_ROWS, type NotRecognised, recognise } from './recognise.ts';

/** Where what is read goes. */
export interface Into {
  /** @param place of the file and the sheet, before the row's number */
  readonly observe: (seen: Observation, row: number, place: string) => void;
  readonly refuse: (...told: Parameters<ReturnType<typeof refusals>['refuse']>) => void;
  readonly covers: RowSink['covers'];
  readonly isWanted: RowSink['isWanted'];
  readonly claims?: (what: string) => void;
  readonly onLayout?: (layout: FigureLayout, repeated: 'added' | 'the-same') => void;
}

export type FigureTables = ReturnType<typeof tablesOf>;

/** Several files: what each has the figures of, told once for each area and period. */
function claimsOf(tell: ((what: string) => void) | undefined): RowSink['claims'] {
  if (!tell) return () => undefined;
  const told = new Map<string, Set<string>>();
  return (area, period) => {
    const key = periodKey(period);
    const periods = told.get(area) ?? new Set<string>();
    if (periods.has(key)) return;
    told.set(area, periods.add(key));
    tell(`${area}, ${sayPeriod(period)}`);
  };
}

/** Reads one table after the other, as sheets of a workbook are: notes between them are passed by. */
export function tablesOf(answers: Answers, into: Into, fileName: string) {
  let head: (readonly string[])[] = [];
  let read: ((cells: readonly string[], row: number) => void) | null = null;
  let isPassedBy = false;
  let layout: FigureLayout | null = null;
  let problem: NotRecognised | null = null;
  let place = fileName;

  const sink: RowSink = {
    observe: (seen, row) => into.observe(seen, row, place),
    refuse: (reason, row, says) => into.refuse(reason, labelOf(row, place), says),
    covers: into.covers,
    isWanted: into.isWanted,
    claims: claimsOf(into.claims),
  };

  function settle(): void {
    const found = recognise(head, answers);
    if (found.kind !== 'recognised') {
      isPassedBy = true;
      // What is nearly one of ours says more than a sheet of notes.
      if (!problem || problem.kind === 'unknown-layout') problem = found;
      return;
    }
    layout = found.layout.id;
    into.onLayout?.(layout, found.layout.repeated);
    const readRow = found.layout.readerOf(found, sink);
    const needed = Math.max(...Object.values(found.at)) + 1;
    read = (cells, row) => {
      if (cells[0] === '' && cells.every((cell) => cell === '')) return;
      if (cells.length < needed && cells.length < found.header.length)
        sink.refuse('too-few-cells', row);
      else readRow(cells, row);
    };
    for (const [index, cells] of head.entries()) {
      if (index + 1 > found.headerRow) read(cells, index + 1);
    }
  }

  function finishTable(): void {
    if (!read && !isPassedBy && head.length > 0) settle();
    head = [];
    read = null;
    isPassedBy = false;
  }

  return {
    begin(name: string): void {
      finishTable();
      place = [fileName, name].filter((part) => part !== '').join(', ');
    },
    onRow(cells: readonly string[], row: number): void {
      if (read) return read(cells, row);
      if (isPassedBy) return;
      head.push(cells);
      if (head.length === HEAD_ROWS) settle();
    },
    end(): NotRecognised | null {
      finishTable();
      return layout ? null : (problem ?? { kind: 'unknown-layout' });
    },
    layout: () => layout,
  };
}
