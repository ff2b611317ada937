import { daysBetween, type Period } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import {
  type ActionProgress,
  progressOfAction,
  type ReportingRules,
} from '../progress/actionProgress.ts';
import { isOfPublicEdition } from '../pack/marking.ts';
import { planYearAt, thePartnership } from './partnershipAt.ts';
import { type AnsweredRequest, answeredRequests, openRequests } from '../progress/dateRequests.ts';
import { type DueDay, dueDays } from '../progress/dueDays.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { Action } from '../records/action.ts';
import { lastClosedPeriod } from '../progress/status.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { type Dependencies, dependenciesOf } from './dependencies.ts';
import { wholeLine } from './movedLines.ts';
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
  /** What the assessment found that it answers; what was taken out of use since is kept. */
  readonly findings: readonly Summarised<'finding'>[];
  /** Every day by which it was ever due, the first agreed first. */
  readonly dueDays: readonly DueDay[];
  /** Whole days from the day to the current due day, negative past it; `null` without one. */
  readonly daysToDue: number | null;
  /** Whole days from the first due day to the current one; `null` where it was never moved. */
  readonly daysMoved: number | null;
  /** Requests to move the due day, with what became of each. */
  readonly requests: readonly AnsweredRequest[];
  readonly dependencies: Dependencies;
  /** The action of an earlier plan that it goes on with; `null` where there is none. */
  readonly carriedForwardFrom: PlanRow['action'] | null;
  /** The actions of later plans that go on with it. */
  readonly carriedForwardTo: readonly PlanRow['action'][];
  /** What it was before it was moved, with subgroups that were re-formed; the first one first. */
  readonly formerly: readonly Former[];
  /** What goes on with it where it was moved; `null` where it is here. */
  readonly movedTo: PlanRow['action'] | null;
  readonly gaps: readonly Gap[];
  /** What else was left blank, and may well be. */
  readonly blanks: readonly Blank[];
}

/** An action as it was in a subgroup that was re-formed. */
export interface Former {
  readonly ref: string;
  /** Its name; empty where this device has no such subgroup. */
  readonly subgroup: string;
  /** The day from which it was elsewhere; `null` when not known. */
  readonly until: IsoDate | null;
}

/** What an action would be clearer for having. Shown, never refused. */
export const GAPS = ['lead', 'start', 'due-day', 'measure'] as const;

export type Gap = (typeof GAPS)[number];

/** What may be left blank without anybody asking; named once, and not field by field. */
const BLANKS = [
  ...(['description', 'objective', 'findings', 'origin', 'themes'] as const),
  ...(['baseline', 'target', 'indicators'] as const),
  ...(['partners', 'resources', 'funding', 'risks', 'addedOn'] as const),
] as const satisfies readonly (keyof Action)[];

export type Blank = (typeof BLANKS)[number];

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
  const line = wholeLine(records, id);
  const progress = progressOfAction(action, { ...said, first: line[0] }, asAt, cycle);
  const last = line.at(-1) ?? action;
  const { partners, themes, priority, carriedForwardFrom } = action.value;
  return {
    ...planRow(records, progress),
    ...{ asAt, cycle, closedPeriod: lastClosedPeriod(asAt, cycle) },
    priorityTitle: priority === null ? '' : titleOfPriority(records, asAt, priority),
    partnerNames: partners.flatMap((partner) => records.agency.get(partner)?.value.name ?? []),
    themeTitles: themes.flatMap((theme) => records.theme.get(theme)?.value.title ?? []),
    findings: action.value.findings.flatMap((finding) => records.finding.get(finding) ?? []),
    dueDays: dueDays(progress, revisions, asAt),
    daysToDue: progress.currentDue && daysBetween(asAt, progress.currentDue),
    daysMoved: daysMoved(progress),
    requests: answeredRequests(records, asAt, id),
    dependencies: dependenciesOf(records, progress, asAt, cycle),
    carriedForwardFrom: carriedForwardFrom && (records.action.get(carriedForwardFrom) ?? null),
    carriedForwardTo: inUse(records, 'action').filter(
      ({ value }) => value.carriedForwardFrom === id,
    ),
    formerly: formerly(records, line, id),
    movedTo: last.id === id ? null : last,
    // What was left out for the public was not left blank.
    gaps: isOfPublicEdition(action) ? [] : gapsOf(progress),
    blanks: isOfPublicEdition(action) ? [] : BLANKS.filter((field) => isBlank(action.value[field])),
  };
}

function formerly(
  records: Records,
  line: readonly Summarised<'action'>[],
  id: RecordId<'action'>,
): readonly Former[] {
  const place = line.findIndex((one) => one.id === id);
  return line.slice(0, Math.max(0, place)).map(({ value }, at) => ({
    ref: value.ref,
    subgroup: records.subgroup.get(value.subgroup)?.value.name ?? '',
    until: line[at + 1]?.value.addedOn ?? null,
  }));
}

const isBlank = (value: Action[Blank]) => value === null || value.length === 0;

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
