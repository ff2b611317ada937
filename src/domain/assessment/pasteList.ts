import type { RecordId } from '../ids.ts';
import type { Finding } from '../records/finding.ts';
import { SCORE_PARTS, type ScoredIssue, type ScorePart } from '../records/scoredIssue.ts';
import { accept, refuse, type Result } from '../result.ts';
import { nameKey } from '../structure/sameName.ts';
import type { Recorded } from '../versions/records.ts';
import { blankFinding, editFinding, type FindingProblem } from './editFinding.ts';
import { blankIssue, editIssue, type IssueProblem } from './editIssue.ts';
import { pastedCells } from './pastedCells.ts';

/** What a list is of: each line becomes one record. */
export const PASTE_KINDS = ['finding', 'issue'] as const;
export type PasteKind = (typeof PASTE_KINDS)[number];

export interface PasteDraft {
  /** Empty where none was chosen. */
  readonly assessment: string;
  readonly what: PasteKind;
  readonly text: string;
}

/** A column that a list may have. Those of the matrix are named by their parts. */
export type PasteColumn =
  | 'text'
  | 'type'
  | 'page'
  | 'source'
  | 'priority'
  | 'title'
  | 'rank'
  | 'total'
  | 'emerging'
  | ScorePart;

export interface RefusedLine {
  /** As it stands in what was pasted, from 1. */
  readonly row: number;
  readonly kind: FindingProblem['kind'] | IssueProblem['kind'] | 'priority-unknown' | 'said-twice';
  readonly says: string;
}

export interface PasteProblem {
  readonly field: keyof PasteDraft;
  readonly kind: 'assessment-missing' | 'nothing-pasted' | 'lines-refused';
  readonly lines: readonly RefusedLine[];
}

export interface PasteContext {
  /** By what it is called, in whichever year. */
  readonly priorities: readonly {
    readonly id: RecordId<'priority'>;
    readonly titles: readonly string[];
  }[];
  readonly findings: readonly Recorded<'finding'>[];
  readonly issues: readonly Recorded<'scored-issue'>[];
}

/** What a list would add; what is there already is left as it is, so that it can be pasted again. */
export interface Pasted {
  readonly findings: readonly Finding[];
  readonly issues: readonly ScoredIssue[];
  /** Lines of which there is one already. */
  readonly known: number;
}

/** Names of columns, as lists have them; the first word that a heading has of these decides. */
const HEADINGS: readonly (readonly [PasteColumn, RegExp])[] = [
  ['page', /\bpage\b/],
  ['priority', /\bpriority\b/],
  ['rank', /\brank(?:ing)?\b/],
  ['total', /\btotal\b|\bscore\b/],
  ['emerging', /\bemerging\b/],
  ['type', /\bkind\b|\btype\b/],
  ['source', /\bsource\b|\bdocument\b/],
  ...SCORE_PARTS.map((part) => [part, new RegExp(`\\b${part.replaceAll('-', ' ')}\\b`)] as const),
  ['title', /\bissue\b/],
  ['text', /\bfinding\b|\brecommendation\b|\btext\b/],
];

/** Where no line of headings says otherwise. */
const USUAL: Readonly<Record<PasteKind, readonly PasteColumn[]>> = {
  finding: ['text', 'page', 'priority', 'type'],
  issue: ['title', 'rank', 'total', 'priority'],
};

/** The columns that the first line names; `null` where it is no line of headings. */
function headingsOf(cells: readonly string[]): readonly (PasteColumn | null)[] | null {
  const found = cells.map(
    (cell) => HEADINGS.find(([, pattern]) => pattern.test(cell.toLowerCase()))?.[0] ?? null,
  );
  const isShort = cells.every((cell) => cell.length <= 40);
  return isShort && found.filter(Boolean).length >= Math.min(2, cells.length) ? found : null;
}

/** Every record that a list would add, or every problem at once with its line. */
export function pasteList(
  { assessment, what, text }: PasteDraft,
  context: PasteContext,
): Result<Pasted, readonly PasteProblem[]> {
  const rows = pastedCells(text);
  const [first] = rows;
  const headings = first ? headingsOf(first.cells) : null;
  const columns = headings ?? USUAL[what];
  const lines = headings ? rows.slice(1) : rows;
  const problems: PasteProblem[] = [];
  if (assessment === '') {
    problems.push({ field: 'assessment', kind: 'assessment-missing', lines: [] });
  }
  if (lines.length === 0) problems.push({ field: 'text', kind: 'nothing-pasted', lines: [] });
  const refused: RefusedLine[] = [];
  const findings: Finding[] = [];
  const issues: ScoredIssue[] = [];
  const seen = new Set<string>();
  const there = new Set(keysThere(what, assessment, context));
  let known = 0;
  for (const { row, cells } of lines) {
    const read = (column: PasteColumn) => cells[columns.indexOf(column)] ?? '';
    const says = read(what === 'finding' ? 'text' : 'title');
    const no = (kind: RefusedLine['kind']) => refused.push({ row, kind, says: says.slice(0, 60) });
    const key = nameKey(says);
    if (key !== '' && seen.has(key)) no('said-twice');
    seen.add(key);
    if (there.has(key)) {
      known += 1;
      continue;
    }
    const priority = priorityOf(read('priority'), context);
    if (priority === null) no('priority-unknown');
    const draft = { assessment: assessment || 'none', priority: priority ?? '' };
    if (what === 'finding') {
      const result = editFinding({ ...blankFinding('', null), ...findingIn(read), ...draft }, null);
      if (result.ok) findings.push(result.value);
      else for (const { kind } of result.problem) no(kind);
    } else {
      const others = context.issues;
      const result = editIssue(
        { ...blankIssue(''), ...issueIn(read), ...draft },
        { before: null, others },
      );
      if (result.ok) issues.push(result.value);
      else for (const { kind } of result.problem) no(kind);
    }
  }
  if (refused.length > 0) {
    problems.push({ field: 'text', kind: 'lines-refused', lines: refused });
  }
  return problems.length > 0 ? refuse(problems) : accept({ findings, issues, known });
}

type Read = (column: PasteColumn) => string;

const findingIn = (read: Read) => ({
  text: read('text'),
  page: read('page').replace(/^(?:p\.?|page)\s*/i, ''),
  source: read('source'),
  type: /^rec/i.test(read('type')) ? ('recommendation' as const) : ('finding' as const),
});

const issueIn = (read: Read) => ({
  title: read('title'),
  rank: read('rank'),
  total: read('total'),
  isEmerging: /^(?:y|yes|true|x|emerging)$/i.test(read('emerging'))
    ? ('yes' as const)
    : ('no' as const),
  scores: Object.fromEntries(SCORE_PARTS.map((part) => [part, read(part)])) as Record<
    ScorePart,
    string
  >,
});

/** Empty where none is named; `null` where none is called so. */
function priorityOf(name: string, { priorities }: PasteContext): string | null {
  const key = nameKey(name);
  if (key === '') return '';
  return priorities.find(({ titles }) => titles.some((one) => nameKey(one) === key))?.id ?? null;
}

const keysThere = (
  what: PasteKind,
  assessment: string,
  { findings, issues }: PasteContext,
): readonly string[] =>
  what === 'finding'
    ? findings
        .filter(({ value, isRetired }) => !isRetired && value.assessment === assessment)
        .map(({ value }) => nameKey(value.text))
    : issues
        .filter(({ value }) => value.assessment === assessment)
        .map(({ value }) => nameKey(value.title));
