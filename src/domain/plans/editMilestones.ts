import { type DayProblem, readDay, typeDay } from '../calendar.ts';
import type { IsoDate, RecordId, VersionId } from '../ids.ts';
import type { Milestone } from '../records/milestone.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import type { Summarised } from '../versions/records.ts';
import { changedFields } from './changedFields.ts';

/** One milestone as it stands in the form. */
export interface MilestoneRow {
  /** Empty for a new one. */
  readonly milestone: string;
  /** The heads that whoever edits it saw; what others wrote since is merged. */
  readonly seen: readonly VersionId[];
  readonly title: string;
  readonly due: string;
  /** It is to be out of use, and can be put back. */
  readonly isOut: boolean;
}

/** All of an action's milestones, in their order; those out of use keep theirs. */
export interface MilestonesDraft {
  readonly rows: readonly MilestoneRow[];
}

export interface MilestoneProblem {
  readonly field: `rows.${number}.title` | `rows.${number}.due`;
  readonly kind: DayProblem | 'title-missing' | 'text-too-long';
}

/** One milestone that was added, changed, taken out (`null`) or put back. */
export interface MilestoneChange {
  readonly id: RecordId<'milestone'> | null;
  readonly seen: readonly VersionId[];
  readonly value: Milestone | null;
}

export interface MilestonesContext {
  readonly action: RecordId<'action'>;
  /** As they were when the form was opened, those out of use included. */
  readonly before: readonly Summarised<'milestone'>[];
}

/**
 * What is to be written of an action's milestones, or every problem at once, in the order of the
 * form. A new one in which nothing was typed is left out; one that was not changed is not written.
 */
export function editMilestones(
  { rows }: MilestonesDraft,
  { action, before }: MilestonesContext,
): Result<readonly MilestoneChange[], readonly MilestoneProblem[]> {
  const problems: MilestoneProblem[] = [];
  const known = new Map(before.map((one) => [one.id as string, one]));
  let order = 0;
  const changes = rows.flatMap((row, at): readonly MilestoneChange[] => {
    const old = known.get(row.milestone);
    const { seen } = row;
    if (row.isOut) return old && !old.isRetired ? [{ id: old.id, seen, value: null }] : [];
    const title = plainLine(row.title);
    if (!old && title === '' && row.due.trim() === '') return [];
    if (title === '') problems.push({ field: `rows.${at}.title`, kind: 'title-missing' });
    if (title.length > LONGEST_TITLE) {
      problems.push({ field: `rows.${at}.title`, kind: 'text-too-long' });
    }
    const due = readDay(row.due);
    if (!due.ok) problems.push({ field: `rows.${at}.due`, kind: due.problem });
    order += 1;
    const value = { ...old?.value, action, title, due: due.ok ? due.value : null, order };
    const isSame = old && !old.isRetired && changedFields(old.value, value).length === 0;
    return isSame ? [] : [{ id: old?.id ?? null, seen, value }];
  });
  return problems.length > 0 ? refuse(problems) : accept(changes);
}

export const BLANK_MILESTONE: MilestoneRow = {
  ...{ milestone: '', seen: [], title: '', due: '', isOut: false },
};

/** The form as it opens: those in use in their order, then those out of use. */
export const draftOfMilestones = (before: readonly Summarised<'milestone'>[]): MilestonesDraft => ({
  rows: before.toSorted(inFormOrder).map(({ id, heads, value, isRetired }) => ({
    ...{ milestone: id, seen: heads, title: value.title, isOut: isRetired },
    due: value.due ? typeDay(value.due) : '',
  })),
});

const inFormOrder = (a: Summarised<'milestone'>, b: Summarised<'milestone'>): number =>
  Number(a.isRetired) - Number(b.isRetired) || inOrder(a, b);

/** By their place; should two have the same, every device has the same order all the same. */
export const inOrder = (a: Summarised<'milestone'>, b: Summarised<'milestone'>): number =>
  a.value.order - b.value.order || (a.id < b.id ? -1 : 1);

/** What is odd about a milestone's day. It is said, and never refused: docs/decisions/0075. */
export type MilestoneDoubt = 'after-due' | 'before-start';

export function doubtOf(
  due: IsoDate | null,
  { start, currentDue }: { readonly start: IsoDate | null; readonly currentDue: IsoDate | null },
): MilestoneDoubt | null {
  if (due === null) return null;
  if (currentDue !== null && due > currentDue) return 'after-due';
  return start !== null && due < start ? 'before-start' : null;
}
