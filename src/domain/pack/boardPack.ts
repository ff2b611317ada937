import {
  type DeliveryAgainstAssessment,
  deliveryAgainstAssessment,
} from '../assessment/priorityDelivery.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { conditionOf } from '../plans/conditionOf.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { type SubgroupProfile, subgroupProfile } from '../plans/subgroupProfile.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { allSubgroupsInOrder, type Board, boardOf } from '../progress/board.ts';
import { countStatuses, type StatusCounts } from '../progress/counts.ts';
import type { AdoptionStep } from '../records/planYear.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import type { Marking } from '../records/subgroup.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { usualMarking } from './marking.ts';

/** One line of a printed action plan. */
export interface PackRow extends PlanRow {
  /** The latest standing update, whole; `null` before the first. */
  readonly said: ProgressUpdate | null;
}

/** A subgroup's part of the pack. */
export interface PackSection {
  readonly profile: SubgroupProfile;
  readonly counts: StatusCounts;
  /** By reference. None where there is no plan yet. */
  readonly rows: readonly PackRow[];
}

/** All that is printed for a board, worked out once. */
export interface BoardPack {
  readonly board: Board;
  /** What the plan was approved subject to; `null` where nothing is recorded. */
  readonly condition: AdoptionStep | null;
  /** Delivery against the assessment; `null` where no finding and no indicator is recorded. */
  readonly delivery: DeliveryAgainstAssessment | null;
  /** Subgroups at work, and former ones that still have actions, in the order of the plan. */
  readonly sections: readonly PackSection[];
  /** The partnership's usual one, and never below the highest of what is in it. */
  readonly marking: Marking;
}

/**
 * @param content whole records, live or a snapshot's
 * @returns `null` while there is no partnership
 */
export function boardPack(content: readonly Recorded[], asAt: IsoDate): BoardPack | null {
  const records = recordsFrom(content);
  const board = boardOf(records, asAt);
  if (!board) return null;
  const { partnership, planYear, bySubgroup } = board;
  const said = wholeUpdates(content);
  const rows = progressOfActions(records, asAt, partnership.value).map((progress) => ({
    ...planRow(records, progress),
    said: progress.latest ? (said.get(progress.latest.id) ?? null) : null,
  }));
  const rowsOf = groupBy(rows, ({ action }) => action.value.subgroup);
  const printed = new Set(bySubgroup.map(({ id }) => id));
  const subgroups = allSubgroupsInOrder(records).filter(({ id }) => printed.has(id));
  return {
    board,
    condition: planYear && conditionOf(planYear.value, asAt),
    delivery: deliveryAgainstAssessment(records, asAt),
    sections: subgroups.map((subgroup) => {
      const own = rowsOf.get(subgroup.id) ?? [];
      return {
        profile: subgroupProfile(records, asAt, subgroup),
        counts: countStatuses(own),
        rows: own.toSorted((a, b) => byRef(a.action.value.ref, b.action.value.ref)),
      };
    }),
    marking: usualMarking(records),
  };
}

function wholeUpdates(content: readonly Recorded[]) {
  const updates = new Map<RecordId<'progress-update'>, ProgressUpdate>();
  for (const record of content) {
    if (isUpdate(record)) updates.set(record.id, record.value);
  }
  return updates;
}

const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
  record.kind === 'progress-update';

/** MH-9 before MH-10. */
const { compare: byRef } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
