import type { RecordId } from '../ids.ts';
import type { ActionProgress } from '../progress/actionProgress.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** Whether an action still answers a finding: one that was suspended or closed does not. */
export const isKept = ({ state }: Pick<ActionProgress, 'state'>): boolean =>
  state !== 'suspended' && state !== 'closed';

/** The assessments that inform a plan. Meant to be one; two people may each have begun theirs. */
export const assessmentsOfYear = (
  records: Records,
  year: RecordId<'plan-year'>,
): readonly Summarised<'strategic-assessment'>[] =>
  inUse(records, 'strategic-assessment')
    .filter(({ value }) => value.planYear === year)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What the assessments of a plan year found and recommend, in the order it was written down. */
export function findingsOfYear(
  records: Records,
  year: RecordId<'plan-year'>,
): readonly Summarised<'finding'>[] {
  const ofYear = new Set(assessmentsOfYear(records, year).map(({ id }) => id));
  return inUse(records, 'finding')
    .filter(({ value }) => ofYear.has(value.assessment))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
