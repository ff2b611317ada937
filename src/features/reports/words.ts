import type { TemplateProblem } from '#domain/plans/reportTemplates.ts';
import { sayDay } from '#domain/calendar.ts';
import type { Edition } from '#domain/records/snapshot.ts';
import type { ReportFormat } from '#reports/making/formats.ts';
import type { ReportKind } from '#reports/model/kinds.ts';
import { sayNumberOf } from '#ui/words.ts';

/** What each report is for, and who has asked for it. */
export const KIND_WORDS: Readonly<Record<ReportKind, string>> = {
  'board-pack': 'All that the board needs for a meeting, what changed first, each plan at the end.',
  highlight: 'Each subgroup on a page or two: achieved, to ask about, due next.',
  exception: 'Off track, at risk, overdue, silent, moved twice: each with its corrective action.',
  scorecard: 'Every indicator with its figures, variation, target and source.',
  'subgroup-plan': 'The action plan, with a sheet to write on at the meeting.',
  'committee-pack': 'For scrutiny: the assessment in short, delivery against it, what changed.',
  'year-end': 'Delivered, carried forward, closed without being delivered, with the reasons.',
  public: 'For the public: take a public snapshot for it, which leaves out what is internal.',
};

interface FormatWords {
  readonly name: string;
  readonly hint: string;
}

export const FORMAT_WORDS: Readonly<Record<ReportFormat, FormatWords>> = {
  pdf: { name: 'PDF', hint: 'to print and to read; can be read out by a screen reader' },
  docx: { name: 'Word', hint: 'to go on writing in' },
  pptx: { name: 'PowerPoint', hint: 'slides with charts that can be edited' },
  xlsx: { name: 'Excel', hint: 'every action, update and figure, to filter and to count' },
  html: { name: 'Web page', hint: 'one file that opens in any browser, also from an e-mail' },
  csv: { name: 'CSV tables', hint: 'each table as a file, in a ZIP' },
  pictures: { name: 'Chart images', hint: 'each chart as SVG and PNG, in a ZIP' },
};

/** "3, as at 12 Jan 2018: Board meeting" */
export const nameSnapshot = ({
  number,
  asAt,
  title,
  edition,
}: {
  readonly number: number;
  readonly asAt: Parameters<typeof sayDay>[0];
  readonly title: string;
  readonly edition?: Edition;
}): string =>
  `${number}, as at ${sayDay(asAt)}: ${title}${edition === 'public' ? ' (public)' : ''}`;

/** Over the list of what a report is made of, folded together. */
export const saySections = (count: number): string =>
  `Choose sections and their order (${sayNumberOf(count, 'section')} now)`;

/** What is told where a section has gone to. */
export const sayPlaced = (title: string, place: number, of: number): string =>
  `${title} is section ${place} of ${of}`;

/** 395 kB, 1.2 MB */
export function saySize(bytes: number): string {
  const kilobytes = bytes / 1000;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${(kilobytes / 1000).toFixed(1)} MB`;
}

export const NO_SECTIONS = 'Choose at least one section';
export const NO_FORMATS = 'Choose at least one format';
export const NO_TITLE = 'Enter a title';
export const NOT_PUBLIC =
  'A public version is made from a public snapshot: take one, and choose it above. This one has what is not for the public';

export function sayTemplateProblem({ kind }: TemplateProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter a name for the template';
    case 'name-too-long':
      return 'Shorten the name to 400 characters or fewer';
    case 'name-taken':
      return 'Another template has this name: choose another';
  }
}
