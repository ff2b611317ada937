import type { RecordId } from '../ids.ts';
import type { Finding, FindingType } from '../records/finding.ts';
import { accept, refuse, type Result } from '../result.ts';
import { textReaders } from '../structure/readers.ts';

/** What has been typed or chosen about a finding, just as it stands in the form. */
export interface FindingDraft {
  /** Empty where none was chosen. */
  readonly assessment: string;
  readonly type: FindingType;
  readonly text: string;
  readonly source: string;
  readonly page: string;
  /** Empty where it belongs to none. */
  readonly priority: string;
}

export interface FindingProblem {
  readonly field: keyof FindingDraft;
  readonly kind: 'assessment-missing' | 'text-missing' | 'text-too-long';
}

/** A blank one, or one like the last: whoever types a list of them says the assessment once. */
export const blankFinding = (assessment: string, like: Finding | null): FindingDraft => ({
  assessment: like?.assessment ?? assessment,
  type: like?.type ?? 'finding',
  ...{ text: '', source: like?.source ?? '', page: '' },
  priority: like?.priority ?? '',
});

export const draftOfFinding = (finding: Finding): FindingDraft => ({
  ...finding,
  priority: finding.priority ?? '',
});

/** The finding as changed, or every problem at once, in the order of the form. */
export function editFinding(
  draft: FindingDraft,
  before: Finding | null,
): Result<Finding, readonly FindingProblem[]> {
  const problems: FindingProblem[] = [];
  const add = (field: keyof FindingDraft, kind: FindingProblem['kind']) => {
    problems.push({ field, kind });
  };
  const read = textReaders(add);
  if (draft.assessment === '') add('assessment', 'assessment-missing');
  const text = read.note('text', draft.text);
  if (text === '') add('text', 'text-missing');
  const source = read.line('source', draft.source);
  const page = read.line('page', draft.page);
  if (problems.length > 0) return refuse(problems);
  return accept({
    ...before,
    ...{ type: draft.type, text, source, page },
    assessment: draft.assessment as RecordId<'strategic-assessment'>,
    priority: draft.priority === '' ? null : (draft.priority as RecordId<'priority'>),
  });
}
