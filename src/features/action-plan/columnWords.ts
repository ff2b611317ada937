import { sayShortDay } from '#domain/calendar.ts';
import type { PlanColumnId } from '#domain/plans/planColumns.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import { nextMilestone } from '#domain/progress/nextMilestone.ts';
import type { Reviews } from '#domain/progress/reviews.ts';
import type { Conflict } from '#domain/versions/records.ts';
import { sayField } from '#ui/actionWords.ts';
import { sayTimes } from '#ui/planWords.ts';
import { CONFIDENCE_WORDS } from '#ui/rowWords.ts';
import { sayAge, sayList, sayNumberOf } from '#ui/words.ts';

export const COLUMN_TITLES: Readonly<Record<PlanColumnId, string>> = {
  ref: 'Ref',
  title: 'Action',
  subgroup: 'Subgroup',
  objective: 'Objective',
  priority: 'Priority',
  theme: 'Themes',
  lead: 'Lead',
  role: 'Lead role',
  start: 'Start',
  due: 'Due',
  next: 'Next milestone',
  milestones: 'Milestones',
  percent: 'Progress',
  measure: 'Measure of success',
  status: 'Status',
  confidence: 'Confidence',
  'sign-off': 'Sign-off',
  updated: 'Last update',
  marking: 'Marking',
};

/** The agreed due day, and the first one where it was moved. */
export function sayDue({ originalDue, currentDue }: ActionProgress): string {
  if (!currentDue) return 'No due date';
  const wasMoved = originalDue && originalDue !== currentDue;
  const day = sayShortDay(currentDue);
  return wasMoved ? `${day}, originally ${sayShortDay(originalDue)}` : day;
}

/** Under the due day: how late it is, and how often it was moved. */
export function sayDueNotes(progress: ActionProgress): readonly string[] {
  const { isOverdue, daysOverdue, revisions } = progress;
  const late = isOverdue ? [`${sayNumberOf(daysOverdue, 'day')} late`] : [];
  return revisions.length > 1 ? [...late, `moved ${sayTimes(revisions.length)}`] : late;
}

/** 2 of 4: beside the bar, where milestones stand for a percentage. */
export const sayMilestones = ({ milestones, milestonesDone }: ActionProgress): string =>
  `${milestonesDone} of ${milestones.length}`;

export const sayLastUpdate = ({ latest, daysSinceWord }: ActionProgress): string =>
  latest ? `${sayShortDay(latest.value.asOf)}, ${sayAge(daysSinceWord)}` : 'No update received';

/** What stands where nothing was said, in grey: never blank. */
export const GAPS: ReadonlySet<string> = new Set([
  'No objective',
  'No role',
  'None',
  'No start',
  'No measure',
  'Not said',
  'No update',
  'Not looked at',
]);

/** What ids stand for; that there are none. */
export function sayNames(
  names: ReadonlyMap<string, string>,
  ids: readonly (string | null)[],
): string {
  const given = ids.filter((id) => id !== null);
  return given.length > 0
    ? given.map((id) => names.get(id) ?? 'Not known here').join(', ')
    : 'None';
}

export const sayStart = ({ action }: PlanRow): string =>
  action.value.start ? sayShortDay(action.value.start) : 'No start';

export function sayNextMilestone(row: PlanRow): string {
  const next = nextMilestone(row)?.value;
  if (!next) return row.milestones.length > 0 ? 'All done' : 'No milestones';
  return next.due ? `${next.title}, ${sayShortDay(next.due)}` : next.title;
}

export const sayMilestonesDone = (row: PlanRow): string =>
  row.milestones.length > 0 ? `${sayMilestones(row)} done` : 'None';

/** As the last update says it. */
export function sayConfidence({ latest }: PlanRow): string {
  const said = latest?.value.confidence;
  return said ? CONFIDENCE_WORDS[said] : 'Not said';
}

/** What was said of the last update by whoever signs off. */
export function sayReviewed(reviews: Reviews, { latest }: PlanRow): string {
  if (!latest) return 'No update';
  const review = reviews.get(latest.id)?.value;
  if (!review) return 'Not looked at';
  const verdict = review.verdict === 'signed-off' ? 'Signed off' : 'Returned';
  return `${verdict} ${sayShortDay(review.on)}`;
}

/** People disagree about title and lead agency */
export const sayDisagreement = (conflicts: readonly Conflict[]): string =>
  `People disagree about ${sayList(conflicts.map(({ field }) => sayField(field).toLowerCase()))}`;
