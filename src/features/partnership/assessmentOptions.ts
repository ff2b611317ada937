import type { IsoDate } from '#domain/ids.ts';
import { planYearAt } from '#domain/plans/partnershipAt.ts';
import { allOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';

/**
 * The assessments to choose from, that of the latest plan first.
 *
 * @param chosen kept among them, though it was taken out of use since
 */
export const assessmentOptions = (records: Records, chosen: string) =>
  allOf(records, 'strategic-assessment')
    .filter(({ id, isRetired }) => !isRetired || id === chosen)
    .map(({ id, value, isRetired }) => ({
      value: id,
      label: isRetired ? `${value.title} (not in use)` : value.title,
      start: records['plan-year'].get(value.planYear)?.value.start ?? '',
    }))
    .toSorted((a, b) => (a.start < b.start ? 1 : -1));

/** The assessment that whoever adds to one most likely means: that of the plan of the day. */
export function likelyAssessment(records: Records, today: IsoDate): string {
  const all = assessmentOptions(records, '');
  const year = planYearAt(records, today)?.id;
  const ofYear = allOf(records, 'strategic-assessment').filter(
    ({ value, isRetired }) => !isRetired && value.planYear === year,
  );
  return (ofYear[0]?.id ?? all[0]?.value) || '';
}
