import type {
  AddedFigure,
  MeasurementsProblem,
  RefusedLine,
} from '#domain/indicators/addMeasurements.ts';
import type { ChangeProblem } from '#domain/indicators/declareChange.ts';
import type { IndicatorProblem } from '#domain/indicators/newIndicator.ts';
import type { TargetProblem } from '#domain/indicators/setTarget.ts';

const TOO_LONG = 'Make this shorter: at most 400 characters';

export function sayMeasurementsProblem({ kind, lines }: MeasurementsProblem): string {
  switch (kind) {
    case 'no-figures':
      return 'Enter at least one line: a period, a tab or two spaces, and its figure';
    case 'lines-refused':
      return lines.map(sayLine).join('. ');
    case 'source-missing':
      return 'Say where the figures can be read: a document and its page, a table';
    case 'text-too-long':
      return TOO_LONG;
  }
}

function sayLine({ line, kind, text }: RefusedLine): string {
  const where = `Line ${line}, “${text}”`;
  switch (kind) {
    case 'figure-missing':
      return `${where}: put a tab or two spaces between the period and its figure`;
    case 'figure-unreadable':
      return `${where}: the figure is not a number`;
    case 'period-unreadable':
      return `${where}: write the period like Nov 2017, Q3 2017/18 or 2017/18`;
    case 'period-of-another-kind':
      return `${where}: the period is of another length than this indicator has`;
    case 'period-not-over':
      return `${where}: the period is not over yet`;
    case 'period-twice':
      return `${where}: the period stands here twice`;
  }
}

export const FATE_WORDS: Readonly<Record<AddedFigure['fate'], string>> = {
  adds: 'New',
  changes: 'Corrects the figure there',
  beside: 'Another source: used, the other stands beside it',
  same: 'Unchanged',
};

export function sayTargetProblem({ kind }: TargetProblem): string {
  switch (kind) {
    case 'value-unreadable':
      return 'Enter the value as a number, or leave it blank to take it away';
    case 'tolerance-not-0-to-100':
      return 'Enter the tolerance in per cent, from 0 to 100';
    case 'from-missing':
      return 'Enter the first day it holds for, like 01/04/2017';
    case 'to-unreadable':
      return 'Enter the last day like 31/03/2018, or leave it blank';
    case 'to-before-from':
      return 'The last day must not be before the first';
    case 'reason-missing':
      return 'Say why it is set or changed';
    case 'text-too-long':
      return TOO_LONG;
  }
}

export function sayIndicatorProblem({ kind }: IndicatorProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter a name';
    case 'unit-missing':
      return 'Enter the unit, for example offences';
    case 'reason-missing':
      return 'Say why small numbers may be shown';
    case 'text-too-long':
      return TOO_LONG;
  }
}

export function sayChangeProblem({ kind }: ChangeProblem): string {
  switch (kind) {
    case 'day-missing':
      return 'Enter the first day after the change, like 01/04/2017';
    case 'reason-missing':
      return 'Say what changed';
    case 'text-too-long':
      return TOO_LONG;
  }
}
