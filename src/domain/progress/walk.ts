import type { Period } from '../calendar.ts';
import { periodAskedFor } from '../cycle/cycleNote.ts';
import type { Instant, IsoDate, RecordId } from '../ids.ts';
import { nameOfLead, nameOfSubgroupAndLead } from '../plans/planRow.ts';
import type { StatusRules } from '../records/partnership.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { DUE_LISTS, type DueRow, dueActions, inDueList, ledBy } from './dueLists.ts';
import type { Looking } from './planFilters.ts';
import { type PlanView, readPlanView, viewPlan } from './planView.ts';
import { notWithdrawn } from './standing.ts';
import { isOpen } from './status.ts';

/**
 * Which actions are gone through, one after the other: all that are open, those of which nothing was
 * heard for long, those of a list of what is due, or a table as it was looked at.
 */
export const WALKS = ['open', 'any-silent', 'table', ...DUE_LISTS] as const;

export type WalkOf = (typeof WALKS)[number];

/** What is gone through. It stands in the address, so that a reload goes on where it was. */
export interface Walk extends PlanView {
  readonly walk?: WalkOf;
  /** Of one subgroup; of all of them when left out. */
  readonly of?: RecordId<'subgroup'>;
  /** Of one lead agency. */
  readonly agency?: RecordId<'agency'>;
  /** When it was begun: what is recorded after it takes nothing out of what is gone through. */
  readonly since?: Instant;
}

/** Takes a walk from an address. What it does not know is left out, never refused. */
export function readWalk(search: Readonly<Record<string, unknown>>): Walk {
  const walk = WALKS.find((one) => one === search['walk']);
  const { of, agency, since } = search;
  return {
    ...(walk && { ...readPlanView(search), walk }),
    ...(isWord(of) && { of: of as RecordId<'subgroup'> }),
    ...(isWord(agency) && { agency: agency as RecordId<'agency'> }),
    ...(isWord(since) && { since: since as Instant }),
  };
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';

export interface WalkStep {
  /** As it stands now. */
  readonly row: DueRow;
  /** Something was recorded of it since the walk was begun. */
  readonly isRecorded: boolean;
}

/**
 * The actions of a walk, in the order in which it goes through them.
 *
 * @returns none while there is no partnership
 */
export function walkSteps(records: Records, asAt: IsoDate, walk: Walk): readonly WalkStep[] {
  const { since } = walk;
  const now = rowsIn(records, asAt, walk);
  const cycle = thePartnership(records)?.value;
  if (!cycle) return [];
  const looking = { asAt, cycle, nameOf: walk.of ? nameOfLead : nameOfSubgroupAndLead };
  if (!since) return wanted(now, walk, looking).map((row) => ({ row, isRecorded: false }));
  const byId = new Map(now.map((row) => [row.action.id, row]));
  const recorded = recordedSince(records, since);
  const then = rowsIn(receivedBefore(records, since), asAt, walk);
  return wanted(then, walk, looking).map((before) => ({
    row: byId.get(before.action.id) ?? before,
    isRecorded: recorded.has(before.action.id),
  }));
}

const rowsIn = (records: Records, asAt: IsoDate, { of, agency }: Walk): readonly DueRow[] =>
  ledBy(dueActions(records, asAt, of)?.rows ?? [], agency);

function wanted(
  rows: readonly DueRow[],
  { walk = 'open', ...view }: Walk,
  looking: Looking<DueRow>,
): readonly DueRow[] {
  if (walk === 'open') return rows.filter(isOpen);
  if (walk === 'table') return viewPlan(rows, view, looking);
  if (walk !== 'any-silent') return inDueList(rows, walk);
  return rows.filter(({ lists }) => lists.includes('silent') || lists.includes('long-silent'));
}

/** The facts that were not here yet; what can be edited stands as it is now. */
function receivedBefore(records: Records, since: Instant): Records {
  const before = <Fact extends Summarised>(facts: ReadonlyMap<Fact['id'], Fact>) =>
    new Map([...facts].filter(([, { receivedAt }]) => receivedAt < since));
  return {
    ...records,
    'progress-update': before(records['progress-update']),
    'date-revision': before(records['date-revision']),
    'date-request': before(records['date-request']),
    'date-refusal': before(records['date-refusal']),
    review: before(records.review),
    withdrawal: before(records.withdrawal),
  };
}

/** Undone again is not recorded. */
function recordedSince(records: Records, since: Instant): ReadonlySet<RecordId<'action'>> {
  const updates = notWithdrawn(records, 'progress-update');
  const made = updates.filter(({ receivedAt }) => receivedAt >= since);
  return new Set(made.map(({ value }) => value.action));
}

/** Where somebody is within a walk. */
export interface WalkPlace {
  /** From 1; `null` for an action that is none of the walk's. */
  readonly number: number | null;
  readonly count: number;
  readonly before: DueRow | null;
  readonly next: DueRow | null;
}

/**
 * From a table the next is one of which an update is due: the rest is there to be looked at. From
 * anything else it is the next that there is.
 */
export function placeInWalk(
  steps: readonly WalkStep[],
  action: RecordId<'action'>,
  { walk }: Pick<Walk, 'walk'>,
): WalkPlace {
  const at = steps.findIndex(({ row }) => row.action.id === action);
  const later = steps.slice(at + 1).map(({ row }) => row);
  const next = walk === 'table' ? later.find(isDue) : later[0];
  return {
    number: at < 0 ? null : at + 1,
    count: steps.length,
    before: steps[at - 1]?.row ?? null,
    next: next ?? null,
  };
}

const isDue = ({ lists }: DueRow) => lists.includes('update-due') || lists.includes('returned');

/** What can be chosen before a meeting. */
export const MEETING_WALKS = [
  'open',
  'update-due',
  'any-silent',
] as const satisfies readonly WalkOf[];

export type MeetingWalk = (typeof MEETING_WALKS)[number];

export interface WalkView {
  readonly period: Period;
  readonly rules: StatusRules;
  /** Names; empty where the walk is of all of them. */
  readonly subgroup: string;
  readonly agency: string;
  readonly choices: Readonly<Partial<Record<WalkOf, readonly WalkStep[]>>>;
  readonly steps: readonly WalkStep[];
}

/** A walk before it is begun, with what it could be of, or after it, with what came of it. */
export function walkView(records: Records, asAt: IsoDate, walk: Walk): WalkView | null {
  const partnership = thePartnership(records)?.value;
  if (!partnership) return null;
  const stepsOf = (each: WalkOf) => walkSteps(records, asAt, { ...walk, walk: each });
  return {
    period: periodAskedFor(records, asAt, partnership),
    rules: partnership.rules,
    subgroup: (walk.of && records.subgroup.get(walk.of)?.value.name) ?? '',
    agency: (walk.agency && records.agency.get(walk.agency)?.value.name) ?? '',
    choices: walk.since
      ? {}
      : Object.fromEntries(MEETING_WALKS.map((each) => [each, stepsOf(each)])),
    steps: walk.since ? walkSteps(records, asAt, walk) : [],
  };
}
