import type { FigureLayout } from '#domain/indicators/candidatePoint.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { FileNote, ReadProblem, Refused } from '#queries/importFigures.ts';
import { sayList } from '#ui/words.ts';

export const LAYOUT_WORDS: Readonly<Record<FigureLayout, { name: string; source: string }>> = {
  'home-office-csp': {
    name: 'Police recorded crime by Community Safety Partnership',
    source: 'Home Office, police recorded crime open data by Community Safety Partnership',
  },
  'ons-table-c2': {
    name: 'Recorded crime by Community Safety Partnership, Table C2',
    source: 'ONS, police force area data tables, Table C2',
  },
  'police-street': {
    name: 'Street-level crime, counted by month, type and district',
    source: 'data.police.uk, street-level crime',
  },
  fingertips: { name: 'Public health indicators, all data', source: 'OHID Fingertips' },
  tidy: { name: 'One figure in each row, in this app’s own layout', source: '' },
};

export const REFUSAL_WORDS: Readonly<Record<Refused['reason'], string>> = {
  'too-few-cells': 'The row has fewer cells than the header',
  'no-area': 'The row names no area',
  'no-series': 'The row does not say what is counted',
  'figure-not-understood': 'The figure cannot be read as a number',
  'period-not-understood': 'The period cannot be read',
  'period-of-another-length':
    'The period is no month, quarter or year: its label may be wrong, so it is not guessed',
  'period-pooled': 'The figure is of several years together',
  'period-is-a-serial':
    'The period is a spreadsheet’s number for a day: format the column as text, and save again',
  'two-figures-for-one-period': 'Two rows say different things of one area, series and period',
  'taken-by-another-series':
    'Another series of the file was given to the same indicator, and has a figure for the period',
};

export const NOTE_WORDS: Readonly<Record<FileNote, string>> = {
  'mixed-encoding':
    'was written by two programs, with two ways to write accents. Each line was read as what it is.',
  'no-last-line-break':
    'does not end with a line break. If it was cut off, its last figure may lack a digit.',
};

interface Said {
  readonly title: string;
  readonly words: string;
}

/** Why a file was not read, and the next step. */
export function sayReadProblem(problem: ReadProblem): Said {
  switch (problem.kind) {
    case 'empty':
      return { title: 'The file is empty', words: 'Download it again, and choose it then.' };
    case 'not-a-table':
      return {
        title: 'This is no table',
        words: 'Choose a CSV file, or an Excel (.xlsx) or OpenDocument (.ods) workbook.',
      };
    case 'old-excel':
      return {
        title: 'This is an Excel file of before 2007',
        words: 'Open it in Excel and save it as .xlsx or CSV.',
      };
    case 'sheet-too-large':
      return {
        title: 'The workbook is too large to be unpacked here',
        words:
          'Open it, and save the sheet of the year as CSV: a CSV file of any size can be read.',
      };
    case 'sheet-damaged':
      return {
        title: 'The workbook cannot be opened',
        words: 'It may be cut off: download it again.',
      };
    case 'cut':
      return {
        title: `The file breaks off in row ${problem.row}`,
        words: 'Nothing of it was taken. Download it again.',
      };
    case 'layouts-differ':
      return {
        title: 'These files are of different kinds',
        words: 'Import one kind at a time.',
      };
    case 'counted-twice':
      return {
        title: 'Two of the files have the same figures',
        words: `Both have ${problem.what}: it would be counted twice. Choose one of them.`,
      };
    case 'unknown-layout':
      return {
        title: 'No columns that this app knows',
        words:
          'It reads Home Office open data, ONS Table C2, data.police.uk street files, Fingertips, and its own layout: area_code, area_name, indicator, period, measure, unit, value.',
      };
    case 'about-individuals':
      return {
        title: 'This file is about individuals',
        words:
          'Stop and search records are about people. They are not needed here and were not read.',
      };
    case 'columns-missing':
      return {
        title: `A column is missing: ${sayList(problem.missing)}`,
        words: `Otherwise it looks like: ${LAYOUT_WORDS[problem.layout].name}.`,
      };
    case 'which-column':
      return { title: `Two columns could be “${problem.name}”`, words: 'Say which it is.' };
    case 'which-period':
      return {
        title: 'The file does not say which period it is of',
        words: 'Say it for the whole file: rows of one area and series are then added.',
      };
  }
}

export const FATE_WORDS = {
  new: 'New',
  unchanged: 'Unchanged',
  changed: 'Put right',
  refused: 'Refused: a second figure for one period',
} as const;

export const FLAG_WORDS = {
  ok: '',
  provisional: 'Provisional',
  suppressed: 'Hidden by the publisher',
  missing: 'Not known',
  'not-comparable': 'Not comparable',
  unassigned: 'Unassigned: not drawn',
} as const;

/** The same measure is there for several areas. */
export const sayIndicator = ({ name, area }: Pick<Indicator, 'name' | 'area'>): string =>
  area === '' ? name : `${name}, ${area}`;
