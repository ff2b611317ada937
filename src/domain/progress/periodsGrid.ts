import type { RecordId } from '../ids.ts';
import type { Summarised } from '../versions/records.ts';
import type { ActionProgress } from './actionProgress.ts';
import { type ActionChange, changeOf } from './changesBetween.ts';
import type { PeriodEnd } from './periodEnds.ts';

/** One action over the last periods. */
export interface PeriodsRow {
  readonly action: Summarised<'action'>;
  /** As it stood at the end of each period; `null` where it was not in the plan. */
  readonly cells: readonly (ActionProgress | null)[];
  /** From each period to the next: one fewer than `cells`. */
  readonly steps: readonly ActionChange[];
  /** Its status or its due day changed, or it came or went. A percentage alone is no change here. */
  readonly hasChanged: boolean;
}

export interface PeriodsGrid {
  /** In order; the last may be running. */
  readonly ends: readonly Omit<PeriodEnd, 'actions'>[];
  /** Every action that was in the plan at the end of one of them. */
  readonly rows: readonly PeriodsRow[];
}

export function periodsGrid(ends: readonly PeriodEnd[]): PeriodsGrid {
  const views = ends.map(({ actions }) => new Map(actions.map((one) => [one.line, one])));
  const ids = new Set(views.flatMap((view) => [...view.keys()]));
  return {
    ends: ends.map(({ actions: _, ...end }) => end),
    rows: [...ids].flatMap((id) => rowOf(id, views) ?? []),
  };
}

function rowOf(
  id: RecordId<'action'>,
  views: readonly ReadonlyMap<RecordId<'action'>, ActionProgress>[],
): PeriodsRow | null {
  const cells = views.map((view) => view.get(id) ?? null);
  const last = cells.findLast((cell) => cell !== null);
  if (!last) return null;
  const steps = cells.slice(1).map((after, at) => stepOf(cells[at] ?? null, after));
  const hasChanged = steps.some(({ kinds }) => kinds.some((kind) => kind !== 'percent-moved'));
  return { action: last.action, cells, steps, hasChanged };
}

/** Between two periods in which it was not in the plan there is nothing that could change. */
const stepOf = (before: ActionProgress | null, after: ActionProgress | null): ActionChange =>
  before || after ? changeOf({ before, after }) : { before, after, kinds: [] };
