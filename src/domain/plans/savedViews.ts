import type { RecordId } from '../ids.ts';
import { changeView, type PlanView, readPlanView } from '../progress/planView.ts';
import type { SavedView } from '../records/savedView.ts';
import { accept, refuse, type Result } from '../result.ts';
import { findTaken } from '../structure/sameName.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** What has been typed about a view that is to be kept. */
export interface SavedViewDraft {
  readonly name: string;
}

export interface SavedViewProblem {
  readonly field: keyof SavedViewDraft;
  readonly kind: 'name-missing' | 'name-too-long' | 'name-taken';
}

export interface SavedViewContext {
  readonly subgroup: RecordId<'subgroup'> | null;
  /** What is on screen. */
  readonly view: PlanView;
  /** The other views in use of the same table. */
  readonly others: readonly Summarised<'saved-view'>[];
}

/** A view under a name, or every problem at once. */
export function saveView(
  draft: SavedViewDraft,
  { subgroup, view, others }: SavedViewContext,
): Result<SavedView, readonly SavedViewProblem[]> {
  const name = plainLine(draft.name);
  const problem = problemOf(name, others);
  if (problem) return refuse([{ field: 'name', kind: problem }]);
  return accept({ name, subgroup, view: textsOf(view) });
}

function problemOf(
  name: string,
  others: readonly Summarised<'saved-view'>[],
): SavedViewProblem['kind'] | null {
  if (name === '') return 'name-missing';
  if (name.length > LONGEST_TITLE) return 'name-too-long';
  return findTaken(name, others, ({ value }) => value.name) ? 'name-taken' : null;
}

const textsOf = (view: PlanView): SavedView['view'] =>
  Object.fromEntries(Object.entries(view).map(([key, value]) => [key, String(value)]));

/** What a saved view looks at: what a newer app wrote and this one does not know is left out. */
export const viewOf = ({ view }: SavedView): PlanView => readPlanView(view);

/** Those in use of a table, by name. */
export function savedViewsOf(
  records: Records,
  subgroup: RecordId<'subgroup'> | null,
): readonly Summarised<'saved-view'>[] {
  return inUse(records, 'saved-view')
    .filter(({ value }) => value.subgroup === subgroup)
    .toSorted((a, b) => a.value.name.localeCompare(b.value.name, 'en-GB', { numeric: true }));
}

/** Whether two views show the same. */
export const isSameView = (one: PlanView, other: PlanView): boolean =>
  sorted(one) === sorted(other);

const sorted = (view: PlanView) =>
  JSON.stringify(Object.entries(changeView(view, {})).toSorted(([a], [b]) => (a < b ? -1 : 1)));
