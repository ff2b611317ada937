import type { IsoDate, RecordId } from '../ids.ts';
import type { Records, Summarised } from '../versions/records.ts';

type Actions = ReadonlyMap<RecordId<'action'>, Summarised<'action'>>;

/** The place of an action among those that are one: it was moved each time a subgroup was re-formed. */
export interface PlaceInLine {
  /** All of them, the first one first. */
  readonly line: readonly Summarised<'action'>[];
  /** The one that stands for them all on the day. */
  readonly holder: Summarised<'action'>;
}

/** By action; one that was never moved is not in it. */
export type Lines = ReadonlyMap<RecordId<'action'>, PlaceInLine>;

const NO_LINES: Lines = new Map();

/**
 * Actions that were moved from one subgroup to another, each with those that it was before and after.
 *
 * @param day on which one of them stands for all; the last one does when `null`
 */
export function linesIn(actions: Actions, day: IsoDate | null): Lines {
  const next = nextOnes(actions);
  if (next.size === 0) return NO_LINES;
  const places = new Map<RecordId<'action'>, PlaceInLine>();
  const later = new Set([...next.values()].map(({ id }) => id));
  for (const id of next.keys()) {
    const first = actions.get(id);
    // A ring of them has no first: no honest device makes one, and it must not stop the app.
    if (!first || later.has(id)) continue;
    const line = [first];
    for (const one of line) {
      const after = next.get(one.id);
      if (after) line.push(after);
    }
    const isThere = ({ value }: Summarised<'action'>) =>
      day === null || value.addedOn === null || value.addedOn <= day;
    const holder = line.findLast(isThere) ?? first;
    for (const one of line) places.set(one.id, { line, holder });
  }
  return places;
}

/**
 * Which action each one became. A move that was undone is none; where two devices moved an action
 * without having heard of each other, all have the same one go on with it.
 */
function nextOnes(actions: Actions): Actions {
  const next = new Map<RecordId<'action'>, Summarised<'action'>>();
  for (const action of actions.values()) {
    const { movedFrom } = action.value;
    if (!movedFrom || !isMoved(action, actions.get(movedFrom))) continue;
    const other = next.get(movedFrom);
    if (!other || goesBefore(action, other)) next.set(movedFrom, action);
  }
  return next;
}

const isMoved = (to: Summarised<'action'>, from: Summarised<'action'> | undefined) =>
  from !== undefined && (!to.isRetired || from.isRetired);

const goesBefore = (one: Summarised<'action'>, other: Summarised<'action'>) =>
  one.isRetired === other.isRetired ? one.id < other.id : other.isRetired;

/** An action that a subgroup handed on when it was re-formed, and what goes on with it. */
export interface HandedOn {
  readonly was: Summarised<'action'>;
  readonly now: Summarised<'action'>;
}

export function handedOn(
  { action: actions }: Pick<Records, 'action'>,
  subgroup: RecordId<'subgroup'>,
): readonly HandedOn[] {
  return [...linesIn(actions, null)].flatMap(([id, { line }]) => {
    const was = actions.get(id);
    const now = line.at(-1);
    return was && now && was !== now && was.value.subgroup === subgroup ? [{ was, now }] : [];
  });
}

/** An action with all that it was before and after, the first one first; itself alone where it never moved. */
export const wholeLine = (
  { action: actions }: Pick<Records, 'action'>,
  id: RecordId<'action'>,
): readonly Summarised<'action'>[] => {
  const itself = actions.get(id);
  return linesIn(actions, null).get(id)?.line ?? (itself ? [itself] : []);
};
