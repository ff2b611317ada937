import { typeDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { subgroupsInOrder } from '../progress/board.ts';
import { byRef } from '../progress/planView.ts';
import type { PlanYear } from '../records/planYear.ts';
import { nextPlanYear } from '../structure/editPlanYear.ts';
import { allOf } from '../structure/others.ts';
import { prioritiesOfYear } from '../structure/priorityOrder.ts';
import { inUse, type Recorded, type Records } from '../versions/records.ts';

/** What becomes of an action that is still to be delivered when a plan year ends. */
export const FATES = ['carry', 'not-delivered', 'leave'] as const;
export type Fate = (typeof FATES)[number];

/** What has been typed or chosen, just as it stands in the form. */
export interface RollForwardDraft {
  /** The plan year that ends. */
  readonly from: string;
  /** The one that its actions go on into; empty for a new one. */
  readonly into: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  /** Those that are priorities of the new year, too, under the same title. */
  readonly priorities: readonly string[];
  readonly isSuperseded: 'yes' | 'no';
  /** By action: a `Fate`, or empty until one is chosen. */
  readonly fates: Readonly<Record<string, string>>;
  /** The day by which what is carried forward is due where nothing else is said; blank for none. */
  readonly usualDue: string;
  /** By action that is carried forward: the day by which it is due then, where it has its own. */
  readonly due: Readonly<Record<string, string>>;
  /** By action that is not delivered. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Who agreed that they are not delivered, and when. */
  readonly by: string;
  readonly on: string;
}

/** The plan year of the day, into the year after it: the next one there is, or a new one. */
export function blankRollForward(records: Records, today: IsoDate): RollForwardDraft {
  const years = allOf(records, 'plan-year');
  const from = planYearAt(records, today);
  const next = laterYears(records, from?.id ?? '')[0] ?? null;
  const { label, start, end } = nextPlanYear(years, today);
  return {
    ...{ from: from?.id ?? '', into: next?.id ?? '', label, start, end },
    priorities: prioritiesOf(records, from?.id ?? '').map(({ id }) => id),
    ...{
      isSuperseded: 'no',
      fates: {},
      due: {},
      usualDue: '',
      reasons: {},
      by: '',
      on: typeDay(today),
    },
  };
}

/** Plan years in use that begin after another, the next one first. */
export function laterYears(records: Records, id: string): readonly Recorded<'plan-year'>[] {
  const from = records['plan-year'].get(id as RecordId<'plan-year'>)?.value.start ?? '';
  return allOf(records, 'plan-year')
    .filter(({ value, isRetired }) => !isRetired && value.start > from)
    .toSorted((a, b) => (a.value.start < b.value.start ? -1 : 1));
}

export const prioritiesOf = (records: Records, year: string): readonly Recorded<'priority'>[] =>
  prioritiesOfYear(allOf(records, 'priority'), year as RecordId<'plan-year'>);

/**
 * The actions of the plan of the day, subgroup by subgroup in its order, then by reference. One that
 * another goes on with already, be it from a day to come, is not asked for again.
 */
export interface LivePlanRows {
  /** Still to be delivered: somebody has to say what becomes of each. */
  readonly open: readonly PlanRow[];
  /** Complete or closed: they stay in the year that ends. */
  readonly finished: readonly PlanRow[];
}

export function rowsToRoll(records: Records, today: IsoDate): LivePlanRows {
  const cycle = thePartnership(records)?.value;
  if (!cycle) return { open: [], finished: [] };
  const places = new Map(subgroupsInOrder(records).map(({ id }, place) => [id, place]));
  const place = ({ action }: PlanRow) => places.get(action.value.subgroup) ?? places.size;
  const carried = new Set(inUse(records, 'action').map(({ value }) => value.carriedForwardFrom));
  const rows = progressOfActions(records, today, cycle)
    .filter(({ action }) => !carried.has(action.id))
    .toSorted(byRef)
    .map((progress) => planRow(records, progress))
    .toSorted((a, b) => place(a) - place(b));
  const isFinished = ({ state }: PlanRow) => state === 'complete' || state === 'closed';
  return { open: rows.filter((row) => !isFinished(row)), finished: rows.filter(isFinished) };
}

/** A due day that is still to come then is likely to stand; any other has to be agreed anew. */
export const likelyDue = ({ currentDue }: PlanRow, { start }: Pick<PlanYear, 'start'>): string =>
  currentDue !== null && currentDue >= start ? typeDay(currentDue) : '';
