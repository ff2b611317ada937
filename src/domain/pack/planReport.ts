import type { Period } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { titleOfPriority } from '../plans/actionView.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { statusBySubgroup, type SubgroupStatus } from '../progress/board.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { countStatuses, type StatusCounts } from '../progress/counts.ts';
import { type MilestoneStep, milestoneSteps } from '../progress/milestoneSteps.ts';
import { needsAttention } from '../progress/needsAttention.ts';
import { lastClosedPeriod } from '../progress/status.ts';
import { type LoggedUpdate, updateLog } from '../progress/updateLog.ts';
import type { Partnership } from '../records/partnership.ts';
import type { Marking } from '../records/subgroup.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { type Recorded, type Records, recordsFrom } from '../versions/records.ts';
import { isPublicEdition, isSensitive } from './marking.ts';

/** An action with all that is known of it, in words where it names another record. */
export interface ReportRow extends PlanRow {
  /** The latest standing update, whole; `null` before the first. */
  readonly said: ProgressUpdate | null;
  /** As the plan of the day calls it; empty when it serves none in particular. */
  readonly priority: string;
  readonly partners: readonly string[];
  readonly themes: readonly string[];
  /** References of the actions it waits for. */
  readonly dependsOn: readonly string[];
  /** Reference and title of the action it goes on with; empty when it is new. */
  readonly carriedForwardFrom: string;
  readonly steps: readonly MilestoneStep[];
}

/** One update with the action it speaks of. */
export interface ReportUpdate extends LoggedUpdate {
  readonly row: ReportRow;
}

/** Actions and all that was said of them, for a file. */
export interface PlanReport {
  readonly partnership: Partnership;
  readonly asAt: IsoDate;
  readonly closedPeriod: Period;
  /** In the order that was asked for. */
  readonly rows: readonly ReportRow[];
  /** By action, in the same order; of each, what was true last first. */
  readonly updates: readonly ReportUpdate[];
  /** Of these actions alone. */
  readonly counts: StatusCounts;
  readonly bySubgroup: readonly SubgroupStatus[];
  /** How many of them the board should look at. */
  readonly attention: number;
  /** The partnership's usual one, and never below the most sensitive of them. */
  readonly marking: Marking;
}

/**
 * @param content whole records: live, of a past day, or a snapshot's
 * @param wanted the actions, in the order in which they are on screen
 * @returns `null` while there is no partnership
 */
export function planReport(
  content: readonly Recorded[],
  asAt: IsoDate,
  wanted: readonly RecordId<'action'>[],
): PlanReport | null {
  const records = recordsFrom(content);
  const partnership = thePartnership(records)?.value;
  if (!partnership) return null;
  const all = progressOfActions(records, asAt, partnership);
  const byId = new Map(all.map((progress) => [progress.action.id, progress]));
  const progress = wanted.flatMap((id) => byId.get(id) ?? []);
  const wholeOf = new Map(content.filter(isUpdate).map(({ id, value }) => [id, value]));
  const rows = progress.map((one): ReportRow => {
    const { priority, partners, themes, dependsOn, carriedForwardFrom } = one.action.value;
    return {
      ...planRow(records, one),
      said: one.latest ? (wholeOf.get(one.latest.id) ?? null) : null,
      priority: priority === null ? '' : titleOfPriority(records, asAt, priority),
      partners: partners.flatMap((id) => records.agency.get(id)?.value.name ?? []),
      themes: themes.flatMap((id) => records.theme.get(id)?.value.title ?? []),
      dependsOn: dependsOn.flatMap((id) => records.action.get(id)?.value.ref ?? []),
      carriedForwardFrom: nameOfAction(records, carriedForwardFrom),
      steps: milestoneSteps(one, asAt),
    };
  });
  const counts = countStatuses(rows);
  return {
    ...{ partnership, asAt, rows, counts },
    closedPeriod: lastClosedPeriod(asAt, partnership),
    updates: updatesOf(content, { rows, asAt, partnership }),
    bySubgroup: statusBySubgroup(records, rows).filter((one) => one.counts.total > 0),
    attention: needsAttention(rows).length,
    marking: markingOf(records, partnership, rows),
  };
}

function markingOf(
  records: Records,
  partnership: Partnership,
  rows: readonly ReportRow[],
): Marking {
  if (isPublicEdition(records)) return 'public';
  const holdsSensitive = rows.some(({ action }) => isSensitive(records, action));
  return isMarkedUp(partnership) || holdsSensitive ? 'official-sensitive' : 'official';
}

/** Whatever is in it: as the partnership marks all of its paper and files. */
const isMarkedUp = ({ defaultMarking }: Partnership) => defaultMarking === 'official-sensitive';

function updatesOf(
  content: readonly Recorded[],
  { rows, asAt, partnership }: Pick<PlanReport, 'rows' | 'asAt' | 'partnership'>,
): readonly ReportUpdate[] {
  const about = groupBy(content.filter(isAboutAnAction), ({ value }) => value.action);
  return rows.flatMap((row) =>
    updateLog(about.get(row.action.id) ?? [], asAt, partnership).map((logged) => ({
      ...logged,
      row,
    })),
  );
}

const nameOfAction = (records: Records, id: RecordId<'action'> | null): string => {
  const found = id === null ? undefined : records.action.get(id)?.value;
  return found ? `${found.ref} ${found.title}` : '';
};

const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
  record.kind === 'progress-update';

type AboutAnAction = Extract<Recorded['value'], { readonly action: RecordId<'action'> | null }>;

const isAboutAnAction = (
  record: Recorded,
): record is Recorded & { readonly value: AboutAnAction } => 'action' in record.value;
