import type { Partnership } from '../records/partnership.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainText } from '../text.ts';

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
  const graceDays = readGraceDays(draft.graceDays);
  if (graceDays === null) {
    problems.push({ field: 'graceDays', kind: 'grace-not-whole-0-to-90' });
  }
  if (problems.length > 0 || graceDays === null) return refuse(problems);
  return accept({ ...before, ...words, reportingPeriod: draft.reportingPeriod, graceDays });

  function line(field: 'name' | 'shortName' | 'area'): string {
    const written = plainText(draft[field]).replaceAll(/\s+/g, ' ');
    if (written.length > LONGEST_TITLE) problems.push({ field, kind: 'text-too-long' });
    return written;
  }
}

/** A blank is not taken for none: nobody should be called silent by an oversight. */
function readGraceDays(typed: string): number | null {
  const digits = /^\d{1,3}$/.exec(typed.normalize('NFKC').trim())?.[0];
  if (digits === undefined || Number(digits) > MOST_GRACE_DAYS) return null;
  return Number(digits);
}
