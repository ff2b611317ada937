import type { RecordId } from '../ids.ts';
import { SCORE_PARTS, type ScoredIssue, type ScorePart } from '../records/scoredIssue.ts';
import { accept, refuse, type Result } from '../result.ts';
import { textReaders } from '../structure/readers.ts';
import { findTaken, type Taken } from '../structure/sameName.ts';
import { plainLine } from '../text.ts';
import type { Recorded } from '../versions/records.ts';
import { readWholeNumber } from '../wholeNumber.ts';

/** What has been typed or chosen about an issue, just as it stands in the form. */
export interface IssueDraft {
  /** Empty where none was chosen. */
  readonly assessment: string;
  readonly title: string;
  /** One for each part of the matrix; empty where it was not scored. */
  readonly scores: Readonly<Record<ScorePart, string>>;
  readonly total: string;
  readonly rank: string;
  readonly isEmerging: 'yes' | 'no';
  /** Empty where none answers it. */
  readonly priority: string;
}

export type IssueField = Exclude<keyof IssueDraft, 'scores'> | `scores.${ScorePart}`;

export interface IssueProblem {
  readonly field: IssueField;
  readonly kind:
    | 'assessment-missing'
    | 'title-missing'
    | 'title-taken'
    | 'rank-not-whole'
    | 'text-too-long';
  readonly taken?: Taken;
}

export interface IssueContext {
  /** `null` for a new one. */
  readonly before: ScoredIssue | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'scored-issue'>[];
}

/** Places that a rank can have: more issues than any assessment scores. */
const MOST_RANKS = 999;

export const blankIssue = (assessment: string): IssueDraft => ({
  ...{ assessment, title: '', scores: scoresOf({}), total: '', rank: '' },
  ...{ isEmerging: 'no', priority: '' },
});

export const draftOfIssue = (issue: ScoredIssue): IssueDraft => ({
  ...issue,
  scores: scoresOf(issue.scores),
  rank: issue.rank === null ? '' : String(issue.rank),
  isEmerging: issue.isEmerging ? 'yes' : 'no',
  priority: issue.priority ?? '',
});

const scoresOf = (scores: ScoredIssue['scores']) =>
  Object.fromEntries(SCORE_PARTS.map((part) => [part, scores[part] ?? ''])) as IssueDraft['scores'];

/**
 * The issue as changed, or every problem at once, in the order of the form. Scores and total are
 * kept as they were entered, words or numbers on whatever scale, and never worked out.
 */
export function editIssue(
  draft: IssueDraft,
  { before, others }: IssueContext,
): Result<ScoredIssue, readonly IssueProblem[]> {
  const problems: IssueProblem[] = [];
  const add = (field: IssueField, kind: IssueProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  if (draft.assessment === '') add('assessment', 'assessment-missing');
  const assessment = draft.assessment as RecordId<'strategic-assessment'>;
  const title = read.line('title', draft.title);
  if (title === '') add('title', 'title-missing');
  const rivals = others.filter(({ value }) => value.assessment === assessment);
  const taken = findTaken(title, rivals, ({ value }) => value.title);
  if (taken) add('title', 'title-taken', taken);
  const scored = SCORE_PARTS.map(
    (part) => [part, read.line(`scores.${part}`, draft.scores[part])] as const,
  );
  const total = read.line('total', draft.total);
  const rank = readRank();
  if (problems.length > 0) return refuse(problems);
  return accept({
    ...before,
    ...{ assessment, title, total, rank },
    scores: Object.fromEntries<string>(scored.filter(([, said]) => said !== '')),
    isEmerging: draft.isEmerging === 'yes',
    priority: draft.priority === '' ? null : (draft.priority as RecordId<'priority'>),
  });

  function readRank(): number | null {
    const typed = plainLine(draft.rank);
    if (typed === '') return null;
    const read = readWholeNumber(typed, 1, MOST_RANKS);
    if (read === null) add('rank', 'rank-not-whole');
    return read;
  }
}
