import type { ActionProgress } from './actionProgress.ts';
import type { Status } from './status.ts';

/** What can have become of an action between two days, in the order in which a board asks. */
export const CHANGE_KINDS = [
  'completed',
  'status-moved',
  'newly-overdue',
  'newly-silent',
  'due-moved',
  'percent-moved',
  'new',
  'dropped',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An action on two days. Of the two sides one is there at least. */
export interface ActionChange {
  /** `null` where it was not in the plan on the first day. */
  readonly before: ActionProgress | null;
  /** `null` where it is not in the plan on the second. */
  readonly after: ActionProgress | null;
  /** In the order of `CHANGE_KINDS`; none where nothing changed. */
  readonly kinds: readonly ChangeKind[];
}

export interface Changes {
  /** Every action of either day that changed; one that changed in several ways is in each list. */
  readonly byKind: Readonly<Record<ChangeKind, readonly ActionChange[]>>;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * What became of each action between two views of a plan: of one partnership on two days, or of two
 * snapshots. It cannot tell which.
 *
 * What was completed or dropped is named as that alone, and not again for its status or percentage.
 */
export function changesBetween(
  before: readonly ActionProgress[],
  after: readonly ActionProgress[],
): Changes {
  const all = pairsOf(before, after).map(changeOf).toSorted(byRef);
  const of = (kind: ChangeKind): readonly ActionChange[] =>
    all.filter(({ kinds }) => kinds.includes(kind));
  const byKind = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, of(kind)])) as Record<
    ChangeKind,
    readonly ActionChange[]
  >;
  const statusMoved = byKind['status-moved'].toSorted((a, b) => gravity(a) - gravity(b));
  const unchanged = all.filter(({ kinds }) => kinds.length === 0).length;
  return {
    byKind: { ...byKind, 'status-moved': statusMoved },
    changed: all.length - unchanged,
    unchanged,
  };
}

type Pair = Pick<ActionChange, 'before' | 'after'>;

function pairsOf(
  before: readonly ActionProgress[],
  after: readonly ActionProgress[],
): readonly Pair[] {
  const then = new Map(before.map((one) => [one.line, one]));
  const pairs = after.map((one) => ({ before: then.get(one.line) ?? null, after: one }));
  // What goes on with an action of an earlier year stands for it, unless that one is there itself.
  const left = new Map(then);
  for (const { line } of after) left.delete(line);
  const carried = pairs.map((pair) => {
    const { carriedForwardFrom } = pair.after.action.value;
    const from = [...left.values()].find(({ action }) => action.id === carriedForwardFrom);
    if (pair.before || !from) return pair;
    left.delete(from.line);
    return { before: from, after: pair.after };
  });
  const gone = [...left.values()].filter((one) => !isLeftBehind(one));
  return [...carried, ...gone.map((one) => ({ before: one, after: null }))];
}

/** It had come to its end, and belongs to the plan of the year before. */
const isLeftBehind = ({ action, state }: ActionProgress) =>
  (state === 'complete' || state === 'closed') && !action.isRetired;

/** All that became of one action. */
export function changeOf(pair: Pair): ActionChange {
  return { ...pair, kinds: CHANGE_KINDS.filter((kind) => isChange(kind, pair)) };
}

function isChange(kind: ChangeKind, { before, after }: Pair): boolean {
  if (!before) return kind === 'new';
  if (!after) return kind === 'dropped';
  // With a new year an action begins anew; that it is due later than before is worth a word.
  if (before.line !== after.line) return kind === 'due-moved' && isDueMoved({ before, after });
  switch (kind) {
    case 'new':
      return false;
    case 'completed':
    case 'dropped':
      return endOf(kind) === after.state && before.state !== after.state;
    case 'status-moved':
      return !hasEnded({ before, after }) && before.status !== after.status;
    case 'percent-moved':
      return !hasEnded({ before, after }) && before.percentDone !== after.percentDone;
    case 'due-moved':
      return isDueMoved({ before, after });
    case 'newly-overdue':
      return !before.isOverdue && after.isOverdue;
    case 'newly-silent':
      return !before.isSilent && after.isSilent;
  }
}

const isDueMoved = ({ before, after }: Pair) => before?.currentDue !== after?.currentDue;

const endOf = (kind: 'completed' | 'dropped') => (kind === 'completed' ? 'complete' : 'closed');

const hasEnded = (pair: Pair) => isChange('completed', pair) || isChange('dropped', pair);

/** Which way a status went. `null` where one of the two is no rating: nobody can say then. */
export function directionOf({ before, after }: Pair): 'worse' | 'better' | null {
  const from = before ? RANKS[before.status] : undefined;
  const to = after ? RANKS[after.status] : undefined;
  if (from === undefined || to === undefined || from === to) return null;
  return from < to ? 'worse' : 'better';
}

const RANKS: Readonly<Partial<Record<Status, number>>> = {
  complete: 0,
  'on-track': 1,
  'at-risk': 2,
  'off-track': 3,
};

/** What went worse comes first, then what nobody can rate, then what went better. */
function gravity(pair: Pair): number {
  const direction = directionOf(pair);
  if (direction === 'worse') return 0;
  return direction === null ? 1 : 2;
}

const refOf = ({ before, after }: Pair) => (after ?? before)?.action.value.ref ?? '';

const byRef = (a: Pair, b: Pair) => compareRefs(refOf(a), refOf(b));

/** MH-9 before MH-10. */
const { compare: compareRefs } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
