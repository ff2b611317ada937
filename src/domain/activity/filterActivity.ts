import { type DayProblem, readDay, typeDay } from '../calendar.ts';
import { accept, refuse, type Result } from '../result.ts';
import { type ActivityFilter, readActivityFilter } from './activityFilter.ts';

/** A filter as it is filled in; empty for whatever is not asked for. */
export interface ActivityDraft {
  readonly who: string;
  readonly kind: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

export interface ActivityProblem {
  readonly field: 'from' | 'to';
  readonly kind: DayProblem | 'ends-before-it-begins';
}

export const draftOfFilter = ({ who, kind, of, from, to }: ActivityFilter): ActivityDraft => ({
  ...{ who: who ?? '', kind: kind ?? '', of: of ?? '' },
  ...{ from: from ? typeDay(from) : '', to: to ? typeDay(to) : '' },
});

/** What somebody wants to look at, or every problem with it. */
export function filterActivity(
  draft: ActivityDraft,
): Result<ActivityFilter, readonly ActivityProblem[]> {
  const days = { from: readDay(draft.from), to: readDay(draft.to) };
  const problems = (['from', 'to'] as const).flatMap((field): readonly ActivityProblem[] => {
    const read = days[field];
    return read.ok ? [] : [{ field, kind: read.problem }];
  });
  if (!days.from.ok || !days.to.ok) return refuse(problems);
  const [from, to] = [days.from.value, days.to.value];
  if (from && to && to < from) return refuse([{ field: 'to', kind: 'ends-before-it-begins' }]);
  const { who, kind, of } = draft;
  return accept(
    readActivityFilter({
      ...(who.trim() !== '' && { who: who.trim() }),
      ...(kind !== '' && { kind }),
      ...(of !== '' && { of }),
      ...{ from, to },
    }),
  );
}
