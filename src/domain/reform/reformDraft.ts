import type { IsoDate, RecordId } from '../ids.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { byRef } from '../progress/planView.ts';
import { typeDay } from '../calendar.ts';
import type { Records } from '../versions/records.ts';

/** One subgroup into several, several into one, one that is called otherwise, one that ends. */
export const REFORM_WAYS = ['split', 'merge', 'rename', 'close'] as const;
export type ReformWay = (typeof REFORM_WAYS)[number];

/** What has been typed or chosen, just as it stands in the form. */
export interface ReformDraft {
  /** Empty until it is chosen. */
  readonly way: ReformWay | '';
  /** The one subgroup that is split, renamed or closed. */
  readonly one: string;
  /** Those that are merged. */
  readonly several: readonly string[];
  readonly on: string;
  readonly reason: string;
  /** What becomes of it: of a merge the first row alone. */
  readonly into: readonly IntoRow[];
  /** What it is called from then on. */
  readonly name: string;
  readonly code: string;
  /** By action: `STAYS`, the place of a row of `into`, or a subgroup's id where one is closed. */
  readonly goes: Readonly<Record<string, string>>;
}

/** A subgroup that actions go to: one there is already, or a new one. */
export interface IntoRow {
  /** Empty for a new one. */
  readonly subgroup: string;
  readonly name: string;
  readonly code: string;
  readonly priorities: readonly string[];
}

/** Stands for an action that is not moved. */
export const STAYS = 'stays';

export const BLANK_INTO: IntoRow = { subgroup: '', name: '', code: '', priorities: [] };

export const blankReform = (today: IsoDate): ReformDraft => ({
  ...{ way: '', one: '', several: [], on: typeDay(today), reason: '' },
  ...{ into: [BLANK_INTO, BLANK_INTO], name: '', code: '', goes: {} },
});

/** The subgroups that are re-formed. */
export const subgroupsFrom = ({
  way,
  one,
  several,
}: Pick<ReformDraft, 'way' | 'one' | 'several'>): readonly RecordId<'subgroup'>[] => {
  if (way === '') return [];
  const chosen = way === 'merge' ? several : [one].filter(Boolean);
  return chosen as readonly RecordId<'subgroup'>[];
};

/** The rows that count: a merge has one. */
export const rowsInto = ({ way, into }: Pick<ReformDraft, 'way' | 'into'>): readonly IntoRow[] => {
  if (way === 'split') return into;
  return way === 'merge' ? into.slice(0, 1) : [];
};

/** The actions of the plan that could be moved, by reference. */
export function actionsToMove(
  records: Records,
  asAt: IsoDate,
  draft: Pick<ReformDraft, 'way' | 'one' | 'several'>,
): readonly PlanRow[] {
  const cycle = thePartnership(records)?.value;
  if (!cycle || draft.way === 'rename') return [];
  return subgroupsFrom(draft).flatMap((subgroup) =>
    progressOfActions(records, asAt, cycle, subgroup)
      .toSorted(byRef)
      .map((progress) => planRow(records, progress)),
  );
}

/** Complete, or closed without being delivered. */
export const isFinished = ({ state }: Pick<PlanRow, 'state'>): boolean =>
  state === 'complete' || state === 'closed';

/**
 * Where an action most likely goes: to the one subgroup that has its priority, else to the only one
 * there is. What is finished stays where it was done; empty where somebody has to say.
 *
 * @param into with the priorities of a subgroup that is there already among its own
 */
export function likelyTarget(row: PlanRow, into: readonly Pick<IntoRow, 'priorities'>[]): string {
  if (isFinished(row)) return STAYS;
  if (into.length === 1) return '0';
  const { priority } = row.action.value;
  const places = into.flatMap(({ priorities }, place) =>
    priority !== null && priorities.includes(priority) ? [String(place)] : [],
  );
  return places.length === 1 ? (places[0] ?? '') : '';
}

/** The priorities that the rows have, those of the subgroups they name included. */
export const withPriorities = (
  records: Records,
  rows: readonly IntoRow[],
): readonly Pick<IntoRow, 'priorities'>[] =>
  rows.map(({ subgroup, priorities }) => {
    const known = records.subgroup.get(subgroup as RecordId<'subgroup'>)?.value.priorities ?? [];
    return { priorities: [...priorities, ...known] };
  });
