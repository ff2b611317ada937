import { type Period, periodOf } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { PlanRow } from '../plans/planRow.ts';
import { DECLARED_STATUSES, type DeclaredStatus } from '../records/progressUpdate.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { inOrderTrue } from './actionProgress.ts';
import { reviewsOf } from './reviews.ts';
import { withdrawnIn } from './standing.ts';
import type { ReportingCycle } from './status.ts';

/** One update of a plan, by what tables need of it; its long texts are read when it is shown. */
export interface PlanUpdate {
  readonly update: Summarised<'progress-update'>;
  readonly row: PlanRow;
  readonly period: Period;
  /** Put right by a later one, or taken back: it stays in the log, and counts nowhere. */
  readonly stands: boolean;
  readonly review: Summarised<'review'> | null;
}

/** All that was said of some actions by a day, what was true last first. */
export function planUpdates(
  records: Records,
  asAt: IsoDate,
  rows: readonly PlanRow[],
  cycle: ReportingCycle,
): readonly PlanUpdate[] {
  const rowOf = new Map(rows.map((row) => [row.action.id, row]));
  const withdrawn = withdrawnIn(records);
  const all = inUse(records, 'progress-update');
  const kept = all.filter(({ id }) => !withdrawn.has(id));
  const corrected = new Set(kept.map(({ value }) => value.corrects));
  const reviews = reviewsOf(records, asAt);
  const known = inOrderTrue(all.filter(({ value }) => value.asOf <= asAt));
  return known.toReversed().flatMap((update) => {
    const row = rowOf.get(update.value.action);
    if (!row) return [];
    return {
      ...{ update, row, review: reviews.get(update.id) ?? null },
      period: periodOf(update.value.asOf, cycle.reportingPeriod),
      stands: !withdrawn.has(update.id) && !corrected.has(update.id),
    };
  });
}

/** Whether somebody has looked at an update, and what came of it. */
export const SIGN_OFFS = ['signed-off', 'returned', 'waiting'] as const;

export type SignOffState = (typeof SIGN_OFFS)[number];

/** How a log of updates is looked at. It stands in the address. */
export interface UpdatesView {
  /** An action's id, of which this device need not know. */
  readonly action?: string;
  readonly status?: DeclaredStatus;
  /** A reporting period's id. */
  readonly period?: string;
  /** Who wrote it, as `authorKey` names them. */
  readonly who?: string;
  readonly signed?: SignOffState;
  /** Words that its texts must have, or the reference and title of its action. */
  readonly find?: string;
  /** From 1, which is not written. */
  readonly page?: number;
}

/** Takes a view from an address. What it does not know is left out, never refused. */
export function readUpdatesView(search: Readonly<Record<string, unknown>>): UpdatesView {
  const { page, find } = search;
  return changeUpdates(
    {},
    {
      action: textIn(search['action']),
      status: DECLARED_STATUSES.find((one) => one === search['status']),
      period: textIn(search['period']),
      who: textIn(search['who']),
      signed: SIGN_OFFS.find((one) => one === search['signed']),
      find: typeof find === 'number' ? String(find) : textIn(find),
      page: typeof page === 'number' && Number.isInteger(page) && page > 1 ? page : undefined,
    },
  );
}

const textIn = (said: unknown) => (typeof said === 'string' ? said : undefined);

type Changes = { readonly [Key in keyof UpdatesView]?: UpdatesView[Key] | undefined };

/** The view with some of it changed, from its first page unless a page is what changes. */
export function changeUpdates({ page: _, ...view }: UpdatesView, changes: Changes): UpdatesView {
  const all = Object.entries({ ...view, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
}

/** Tells authors apart: the same name at two agencies is two people. */
export const authorKey = ({ author }: PlanUpdate['update']): string =>
  [author.name, author.agency].filter(Boolean).join(', ');

export const signOffState = ({ review }: Pick<PlanUpdate, 'review'>): SignOffState =>
  review?.value.verdict ?? 'waiting';

/** Those that meet every filter but the words, for which the texts have to be read first. */
export function filterUpdates(
  all: readonly PlanUpdate[],
  { action, status, period, who, signed }: UpdatesView,
): readonly PlanUpdate[] {
  return all.filter(
    (one) =>
      (!action || one.row.action.id === action) &&
      (!status || one.update.value.status === status) &&
      (!period || one.period.id === period) &&
      (!who || authorKey(one.update) === who) &&
      (!signed || (one.stands && signOffState(one) === signed)),
  );
}

/** @param texts all that was written in the update and of its action */
export function hasWords(find: string, texts: readonly string[]): boolean {
  const text = texts.join('\n').toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const UPDATES_ON_PAGE = 20;

/** One page of a list, and how many pages there are. @param page from 1; held within what there is */
export function pageOf<One>(all: readonly One[], page: number) {
  const pages = Math.max(1, Math.ceil(all.length / UPDATES_ON_PAGE));
  const number = Math.min(pages, Math.max(1, page));
  const first = (number - 1) * UPDATES_ON_PAGE;
  return { number, pages, first, shown: all.slice(first, first + UPDATES_ON_PAGE) } as const;
}
