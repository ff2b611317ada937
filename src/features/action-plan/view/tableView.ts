import type { RecordId } from '#domain/ids.ts';
import type { PlanColumnId } from '#domain/plans/planColumns.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { ActionTable } from '#domain/plans/plansOf.ts';
import type { Looking } from '#domain/progress/planFilters.ts';
import type { PlanView } from '#domain/progress/planView.ts';
import type { ChangeView } from '../usePlanView.ts';
import type { Named } from './words.ts';

/** A table of actions with how it is looked at: what its fields and its rows have in common. */
export interface TableView {
  readonly table: ActionTable;
  /** Of one subgroup, or of all of them. */
  readonly scope: 'one' | 'all';
  /** `null` for the table of all actions. */
  readonly subgroup: RecordId<'subgroup'> | null;
  readonly view: PlanView;
  readonly changeView: ChangeView;
  readonly looking: Looking<PlanRow>;
  readonly named: Named;
  readonly shownColumns: readonly PlanColumnId[];
}
