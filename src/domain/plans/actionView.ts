import { daysBetween, type Period } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import {
  type ActionProgress,
  progressOfAction,
  type ReportingRules,
} from '../progress/actionProgress.ts';
import { planYearAt, thePartnership } from '../progress/board.ts';
import { openRequests } from '../progress/dateRequests.ts';
import { type DueDay, dueDays } from '../progress/dueDays.ts';
import { notWithdrawn } from '../progress/standing.ts';
import { lastClosedPeriod } from '../progress/status.ts';
import { inUse, type Records } from '../versions/records.ts';
import { type PlanRow, planRow } from './planRow.ts';

/** An action with the names that its ids stand for: all that its page and its forms show. */
export interface ActionView extends PlanRow {
  readonly asAt: IsoDate;
  readonly cycle: ReportingRules;
  /** The latest period for which an update can be missed. */
  readonly closedPeriod: Period;
  /** Title in the plan year of the day; empty when it serves none in particular. */
  readonly priorityTitle: string;
  readonly partnerNames: readonly string[];
  readonly themeTitles: readonly string[];
  /** Every day by which it was ever due, the first agreed first. */
  readonly dueDays: readonly DueDay[];
  /** Whole days from the day to the current due day, negative past it; `null` without one. */
  readonly daysToDue: number | null;
  /** Whole days from the first due day to the current one; `null` where it was never moved. */
  readonly daysMoved: number | null;
  readonly gaps: readonly Gap[];
}

/** What an action would be clearer for having. Shown, never refused. */
export const GAPS = ['lead', 'start', 'due-day', 'measure'] as const;

export type Gap = (typeof GAPS)[number];

/** @returns `null` where there is no such action, or no partnership */
export function actionView(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'action'>,
): ActionView | null {
  const partnership = thePartnership(records);
  const action = records.action.get(id);
  if (!partnership || !action) return null;
  const cycle = partnership.value;
  const isAboutIt = ({ value }: { readonly value: { readonly action: RecordId<'action'> } }) =>
    value.action === id;
  const revisions = notWithdrawn(records, 'date-revision').filter(isAboutIt);
  const said = {
    updates: notWithdrawn(records, 'progress-update').filter(isAboutIt),
    openRequests: openRequests(records, asAt).filter(isAboutIt),
    milestones: inUse(records, 'milestone').filter(isAboutIt),
    revisions,
  };
  const progress = progressOfAction(action, said, asAt, cycle);
  const { partners, themes, priority } = action.value;
  return {
    ...planRow(records, progress),
    ...{ asAt, cycle, closedPeriod: lastClosedPeriod(asAt, cycle) },
    priorityTitle: priority === null ? '' : titleOfPriority(records, asAt, priority),
    partnerNames: partners.flatMap((partner) => records.agency.get(partner)?.value.name ?? []),
    themeTitles: themes.flatMap((theme) => records.theme.get(theme)?.value.title ?? []),
    dueDays: dueDays(progress, revisions, asAt),
    daysToDue: progress.currentDue && daysBetween(asAt, progress.currentDue),
    daysMoved: daysMoved(progress),
    gaps: gapsOf(progress),
  };
}

const daysMoved = ({ originalDue, currentDue, revisions }: ActionProgress): number | null =>
  originalDue && currentDue && revisions.length > 0 ? daysBetween(originalDue, currentDue) : null;

/** As it is called in the plan of a day, else as it was called last. */
export function titleOfPriority(records: Records, asAt: IsoDate, id: RecordId<'priority'>): string {
  const inYears = records.priority.get(id)?.value.inYears ?? [];
  const year = planYearAt(records, asAt)?.id;
  return (inYears.find(({ planYear }) => planYear === year) ?? inYears.at(-1))?.title ?? '';
}

function gapsOf({ action: { value }, currentDue }: ActionProgress): readonly Gap[] {
  const isMissing: Readonly<Record<Gap, boolean>> = {
    lead: value.leadAgency === null && value.leadRole === '',
    start: value.start === null,
    'due-day': currentDue === null,
    measure: value.successMeasure === '',
  };
  return GAPS.filter((gap) => isMissing[gap]);
}
