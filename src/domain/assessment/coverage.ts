import type { IsoDate, RecordId } from '../ids.ts';
import { titleOfPriority } from '../plans/actionView.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import type { Count } from '../progress/counts.ts';
import { type Status, STATUSES } from '../progress/status.ts';
import { prioritiesOfYear } from '../structure/priorityOrder.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { findingsOfYear, isKept } from './answers.ts';

/** A finding or recommendation, with the actions that name it. */
export interface CoverageRow {
  readonly finding: Summarised<'finding'>;
  /** As it is called in the plan of the day; empty where the finding belongs to none. */
  readonly priorityTitle: string;
  /** All that name it, those put aside included. */
  readonly actions: readonly PlanRow[];
  /** Whether one of them still answers it: suspended and closed ones do not. */
  readonly isAnswered: boolean;
}

/** Findings against the plan, and what is missing on either side. */
export interface Coverage {
  readonly year: { readonly id: RecordId<'plan-year'>; readonly label: string };
  /** In the order of the plan's priorities, then those that belong to none. */
  readonly rows: readonly CoverageRow[];
  /** Of all findings and recommendations, those that are answered. */
  readonly answered: Count;
  /** Statuses that occur among the actions of `rows`, in their usual order. */
  readonly statuses: readonly Status[];
  /** Actions of the plan that answer none of these, those put aside left out. */
  readonly unfounded: readonly PlanRow[];
  /** How many actions `unfounded` was taken from. */
  readonly actions: number;
  /** Priorities of the plan of which the assessment found nothing. */
  readonly withoutFinding: readonly { readonly id: RecordId<'priority'>; readonly title: string }[];
}

/**
 * Which findings of the year's assessment the plan answers, and which actions answer none. Both are
 * of the plan of the day: what was complete before its year began belongs to the year before.
 *
 * @returns `null` where nothing was found yet, or there is no plan year
 */
export function coverageOf(records: Records, asAt: IsoDate): Coverage | null {
  const partnership = thePartnership(records);
  const year = planYearAt(records, asAt);
  const found = year ? findingsOfYear(records, year.id) : [];
  if (!partnership || !year || found.length === 0) return null;
  const all = progressOfActions(records, asAt, partnership.value).map((one) =>
    planRow(records, one),
  );
  const priorities = prioritiesOfYear([...records.priority.values()], year.id);
  const place = ({ value }: Summarised<'finding'>) => {
    const at = priorities.findIndex(({ id }) => id === value.priority);
    return at < 0 ? priorities.length : at;
  };
  const rows = found
    .toSorted((a, b) => place(a) - place(b))
    .map((finding): CoverageRow => {
      const actions = all.filter(({ action }) => action.value.findings.includes(finding.id));
      const { priority } = finding.value;
      return {
        ...{ finding, actions, isAnswered: actions.some(isKept) },
        priorityTitle: priority ? titleOfPriority(records, asAt, priority) : '',
      };
    });
  const occurring = new Set(rows.flatMap(({ actions }) => actions.map(({ status }) => status)));
  const ours = new Set(found.map(({ id }) => id));
  const kept = all.filter(isKept);
  return {
    year: { id: year.id, label: year.value.label },
    rows,
    answered: { count: rows.filter(({ isAnswered }) => isAnswered).length, base: rows.length },
    statuses: STATUSES.filter((status) => occurring.has(status)),
    unfounded: kept.filter(({ action }) => !action.value.findings.some((id) => ours.has(id))),
    actions: kept.length,
    withoutFinding: priorities
      .filter(({ id }) => !found.some(({ value }) => value.priority === id))
      .map(({ id }) => ({ id, title: titleOfPriority(records, asAt, id) })),
  };
}
