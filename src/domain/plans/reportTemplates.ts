import type { ReportTemplate } from '../records/reportTemplate.ts';
import { accept, refuse, type Result } from '../result.ts';
import { findTaken } from '../structure/sameName.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** What has been typed about a template that is to be kept. */
export interface TemplateDraft {
  readonly name: string;
}

export interface TemplateProblem {
  readonly field: keyof TemplateDraft;
  readonly kind: 'name-missing' | 'name-too-long' | 'name-taken';
}

/** A way to make a report under a name, or every problem at once. */
export function saveTemplate(
  draft: TemplateDraft,
  choice: Omit<ReportTemplate, 'name'>,
  others: readonly Summarised<'report-template'>[],
): Result<ReportTemplate, readonly TemplateProblem[]> {
  const name = plainLine(draft.name);
  const problem = problemOf(name, others);
  if (problem) return refuse([{ field: 'name', kind: problem }]);
  return accept({ name, ...choice });
}

function problemOf(
  name: string,
  others: readonly Summarised<'report-template'>[],
): TemplateProblem['kind'] | null {
  if (name === '') return 'name-missing';
  if (name.length > LONGEST_TITLE) return 'name-too-long';
  return findTaken(name, others, ({ value }) => value.name) ? 'name-taken' : null;
}

/** Those in use, by name. */
export const templatesOf = (records: Records): readonly Summarised<'report-template'>[] =>
  inUse(records, 'report-template').toSorted((a, b) =>
    a.value.name.localeCompare(b.value.name, 'en-GB', { numeric: true }),
  );
