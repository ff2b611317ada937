import { dayOf } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { linesIn } from '../plans/movedLines.ts';
import { planYearAt } from '../plans/partnershipAt.ts';
import type { Records, Summarised } from '../versions/records.ts';
import type { ShownStatus } from './status.ts';

/** What an action is asked for, to tell whether it is of the plan of a day or of an earlier one. */
interface Standing extends Pick<ShownStatus, 'state'> {
  readonly action: Summarised<'action'>;
  readonly latest: { readonly value: { readonly asOf: IsoDate } } | null;
}

export interface LivePlan {
  /** Those that had come into the plan by the day, and were not taken out of use by then. */
  readonly actions: readonly Summarised<'action'>[];
  /** What an action was first, where it was moved; `undefined` where it was not. */
  readonly firstOf: (action: RecordId<'action'>) => Summarised<'action'> | undefined;
  /**
   * Whether it has been left to the plan of an earlier year: it was finished before the plan year of
   * the day began, or another action goes on with it. See docs/decisions/0116-rolling-forward.md.
   */
  readonly isOfAnEarlierYear: (standing: Standing) => boolean;
}

/** The actions of the plan of a day; only those of one subgroup where it is given. */
export function livePlan(
  records: Records,
  day: IsoDate,
  subgroup?: RecordId<'subgroup'>,
): LivePlan {
  const all: readonly Summarised<'action'>[] = [...records.action.values()];
  const lines = linesIn(records.action, day);
  const year = planYearAt(records, day)?.value.start ?? null;
  const begun = year !== null && year <= day ? year : null;
  const carried = new Set(
    all
      .filter((action) => wasThere(action, day))
      .map(({ value }) => value.carriedForwardFrom)
      .filter((from) => from !== null),
  );

  const isInPlan = (action: Summarised<'action'>): boolean => {
    const place = lines.get(action.id);
    if (!place) return wasThere(action, day);
    if (place.holder.id !== action.id) return false;
    // It was moved later: until then it was in the plan, whenever that was written down.
    if (place.line.at(-1) !== action) return isAddedBy(action, day);
    return wasThere(action, day);
  };

  return {
    actions: all.filter(
      (action) => (!subgroup || action.value.subgroup === subgroup) && isInPlan(action),
    ),
    firstOf: (id) => lines.get(id)?.line[0],
    isOfAnEarlierYear({ action, state, latest }) {
      if (state !== 'complete' && state !== 'closed') return carried.has(action.id);
      return begun !== null && latest !== null && latest.value.asOf < begun;
    },
  };
}

/** One of which nobody knows when it came has always been in the plan. */
const isAddedBy = ({ value }: Summarised<'action'>, day: IsoDate) =>
  value.addedOn === null || value.addedOn <= day;

const wasThere = (action: Summarised<'action'>, day: IsoDate) =>
  isAddedBy(action, day) && (!action.isRetired || dayOf(action.writtenAt) > day);
