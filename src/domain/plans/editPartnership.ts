import type { Partnership } from '../records/partnership.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import { readWholeNumber } from '../wholeNumber.ts';

/** What has been typed about the partnership, just as it stands in the form. */
export interface PartnershipDraft {
  readonly name: string;
  readonly shortName: string;
  readonly area: string;
  readonly reportingPeriod: Partnership['reportingPeriod'];
  readonly graceDays: string;
}

export interface PartnershipProblem {
  readonly field: keyof PartnershipDraft;
  readonly kind: 'name-missing' | 'text-too-long' | 'grace-not-whole-0-to-90';
}

export const MOST_GRACE_DAYS = 90;

/** The partnership as changed, or every problem at once, in the order of the form. */
export function editPartnership(
  draft: PartnershipDraft,
  before: Partnership,
): Result<Partnership, readonly PartnershipProblem[]> {
  const problems: PartnershipProblem[] = [];
  const name = line('name');
  if (name === '') problems.push({ field: 'name', kind: 'name-missing' });
  const words = { name, shortName: line('shortName'), area: line('area') };
  // A blank is not taken for none: nobody should be called silent by an oversight.
  const graceDays = readWholeNumber(draft.graceDays, 0, MOST_GRACE_DAYS);
  if (graceDays === null) {
    problems.push({ field: 'graceDays', kind: 'grace-not-whole-0-to-90' });
  }
  if (problems.length > 0 || graceDays === null) return refuse(problems);
  return accept({ ...before, ...words, reportingPeriod: draft.reportingPeriod, graceDays });

  function line(field: 'name' | 'shortName' | 'area'): string {
    const written = plainLine(draft[field]);
    if (written.length > LONGEST_TITLE) problems.push({ field, kind: 'text-too-long' });
    return written;
  }
}
