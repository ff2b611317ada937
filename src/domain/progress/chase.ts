import { cycleNoteFor } from '../cycle/cycleNote.ts';
import { addDays, type Period } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { groupBy } from '../groupBy.ts';
import { type SubgroupProfile, subgroupProfile } from '../plans/subgroupProfile.ts';
import type { Records } from '../versions/records.ts';
import { subgroupsInOrder } from './board.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { dueActions, type DueRow } from './dueLists.ts';

/** What one subgroup still has to report, for a message to whoever chairs it. */
export interface Chase {
  readonly profile: SubgroupProfile;
  /** An update was returned, and waits for an answer. */
  readonly returned: readonly DueRow[];
  /** Nothing was heard of these in the period, or they were returned; those returned come first. */
  readonly owed: readonly DueRow[];
  /** Overdue or due soon, among those of which something was heard. */
  readonly heldUp: readonly DueRow[];
  /** How many were reported on in the period. */
  readonly doneCount: number;
}

export interface Chases {
  readonly partnership: string;
  readonly asAt: IsoDate;
  /** The period that is reported on by now. */
  readonly period: Period;
  /** What the coordinator wrote for the period; empty without a note. */
  readonly note: string;
  /** By when updates are asked for: as the coordinator said, else the last day of grace. */
  readonly dueBy: IsoDate;
  /** Subgroups that have anything to report on, in the order of their priorities. */
  readonly subgroups: readonly Chase[];
}

/** @returns `null` while there is no partnership */
export function chasesOf(records: Records, asAt: IsoDate): Chases | null {
  const partnership = thePartnership(records)?.value;
  const due = dueActions(records, asAt);
  if (!partnership || !due) return null;
  const { period } = due;
  const note = cycleNoteFor(records, asAt)?.note.value;
  const bySubgroup = groupBy(due.rows, ({ action }) => action.value.subgroup);
  const subgroups = subgroupsInOrder(records).flatMap((subgroup) => {
    const rows = bySubgroup.get(subgroup.id) ?? [];
    const chase = chaseOf(subgroupProfile(records, asAt, subgroup), rows);
    return chase.owed.length + chase.heldUp.length + chase.doneCount > 0 ? [chase] : [];
  });
  return {
    partnership: partnership.name,
    ...{ asAt, period, subgroups },
    note: note?.text ?? '',
    dueBy: note?.dueBy ?? addDays(period.end, partnership.graceDays),
  };
}

function chaseOf(profile: SubgroupProfile, rows: readonly DueRow[]): Chase {
  const returned = rows.filter(({ lists }) => lists.includes('returned'));
  const unheard = rows.filter(({ lists }) => lists.includes('update-due'));
  const owed = [...new Set([...returned, ...unheard])];
  const isHeldUp = ({ lists }: DueRow) => lists.includes('overdue') || lists.includes('due-soon');
  return {
    ...{ profile, returned, owed },
    heldUp: rows.filter((row) => isHeldUp(row) && !owed.includes(row)),
    doneCount: rows.filter(({ lists }) => lists.includes('done')).length,
  };
}
