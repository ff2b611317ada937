import { type CycleNoteOfDay, cycleNoteFor } from '../cycle/cycleNote.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Agency } from '../records/agency.ts';
import { inUse, type Records } from '../versions/records.ts';
import type { Author } from '../versions/version.ts';
import { subgroupsInOrder } from './board.ts';
import { DUE_LISTS, type DueActions, dueActions, type DueList } from './dueLists.ts';

export const EVERYBODY = 'all';

/** Whose actions are looked at. It stands in the address, so that a link shows the same. */
export interface Whose {
  /** What was chosen last on this device, when left out. */
  readonly of?: RecordId<'subgroup'> | typeof EVERYBODY;
  /** Led by this agency; by any when left out. */
  readonly agency?: RecordId<'agency'>;
}

/** Takes it from an address. What it does not know is left out, never refused. */
export function readWhose({ of, agency }: Readonly<Record<string, unknown>>): Whose {
  const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';
  return {
    ...(isWord(of) && { of: of as RecordId<'subgroup'> }),
    ...(isWord(agency) && { agency: agency as RecordId<'agency'> }),
  };
}

/** A subgroup or a lead agency whose actions can be looked at. */
export interface WhoseChoice<K extends 'subgroup' | 'agency'> {
  readonly id: RecordId<K>;
  readonly name: string;
  /** How many of its actions are in a list of what there is to do. */
  readonly count: number;
  /** The agency that whoever uses this device said is theirs. */
  readonly isYours: boolean;
}

export interface DueView extends DueActions {
  /** What the coordinator asks for by now; `null` without a note. */
  readonly note: CycleNoteOfDay | null;
  readonly subgroups: readonly WhoseChoice<'subgroup'>[];
  /** Those that lead an action, by name. */
  readonly agencies: readonly WhoseChoice<'agency'>[];
}

/**
 * @param author who uses this device
 * @returns `null` while there is no partnership
 */
export function dueView(records: Records, asAt: IsoDate, author: Author): DueView | null {
  const due = dueActions(records, asAt);
  if (!due) return null;
  const toDo = due.rows.filter(({ lists }) => lists.some((list) => list !== 'done'));
  const ofSubgroup = groupBy(toDo, ({ action }) => action.value.subgroup);
  const ofAgency = groupBy(toDo, ({ action }) => action.value.leadAgency);
  const leading = new Set(due.rows.map(({ action }) => action.value.leadAgency));
  const agencies = inUse(records, 'agency').filter(({ id }) => leading.has(id));
  return {
    ...due,
    note: cycleNoteFor(records, asAt),
    subgroups: subgroupsInOrder(records).map(({ id, value: { name } }) => ({
      ...{ id, name, isYours: false, count: ofSubgroup.get(id)?.length ?? 0 },
    })),
    agencies: agencies
      .map(({ id, value }) => ({
        ...{ id, name: value.name, count: ofAgency.get(id)?.length ?? 0 },
        isYours: isOf(author, value),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

/** By its name or its short one, as somebody types it. */
function isOf({ agency }: Author, { name, shortName }: Agency): boolean {
  const stated = agency.trim().toLowerCase();
  return stated !== '' && [name, shortName].some((one) => one.toLowerCase() === stated);
}

/** How many are in each list. */
export const countDue = (rows: DueActions['rows']): Readonly<Record<DueList, number>> =>
  Object.fromEntries(
    DUE_LISTS.map((list) => [list, rows.filter(({ lists }) => lists.includes(list)).length]),
  ) as Record<DueList, number>;
