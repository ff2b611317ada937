import type { IsoDate } from '../ids.ts';
import type { AdoptionStep, PlanYear } from '../records/planYear.ts';

/**
 * The last step by a day at which the partnership's plan was approved on a condition; `null` where
 * no step had one. Whether it was met is part of the step, and not known where it says nothing.
 */
export function conditionOf(
  { adoption }: Pick<PlanYear, 'adoption'>,
  asAt: IsoDate,
): AdoptionStep | null {
  const conditional = adoption.filter(
    ({ document, condition, on }) =>
      document === 'partnership-plan' && condition !== '' && on <= asAt,
  );
  return conditional.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1) ?? null;
}
