import type { DayProblem } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { nextRef } from '../plans/editAction.ts';
import type { PlanRow } from '../plans/planRow.ts';
import type { Subgroup, SubgroupLineage } from '../records/subgroup.ts';
import { accept, refuse, type Result } from '../result.ts';
import {
  BLANK_SUBGROUP,
  draftOfSubgroup,
  editSubgroup,
  type SubgroupProblem,
} from '../structure/editSubgroup.ts';
import { allOf } from '../structure/others.ts';
import { readDayOf, textReaders } from '../structure/readers.ts';
import { nameKey, type Taken } from '../structure/sameName.ts';
import type { Recorded, Records } from '../versions/records.ts';
import {
  actionsToMove,
  type IntoRow,
  isFinished,
  type ReformDraft,
  type ReformWay,
  rowsInto,
  STAYS,
  subgroupsFrom,
} from './reformDraft.ts';

export type ReformField =
  | Exclude<keyof ReformDraft, 'into' | 'goes'>
  | `into.${number}.${'subgroup' | 'name' | 'code'}`
  | `goes.${string}`;

export interface ReformProblem {
  readonly field: ReformField;
  readonly kind:
    | DayProblem
    | SubgroupProblem['kind']
    | 'way-missing'
    | 'from-missing'
    | 'from-one-alone'
    | 'day-missing'
    | 'day-in-future'
    | 'reason-missing'
    | 'into-one-alone'
    | 'into-twice'
    | 'subgroup-disputed'
    | 'target-missing'
    | 'action-disputed';
  /** Who has the name or the letters; the subgroup or the action that is meant. */
  readonly taken?: Taken;
}

/** A subgroup as it will be; `record` is `null` for a new one. */
export interface SubgroupToBe {
  readonly record: Recorded<'subgroup'> | null;
  readonly value: Subgroup;
}

export interface ActionToMove {
  readonly row: PlanRow;
  /** Which of `into` it goes to. */
  readonly to: number;
  /** Its reference from then on, which nothing in that subgroup ever had. */
  readonly ref: string;
}

/** All that a re-forming does, before any of it is written. */
export interface Reform {
  readonly way: ReformWay;
  readonly on: IsoDate;
  readonly reason: string;
  readonly into: readonly SubgroupToBe[];
  /** Those that are at work no longer. */
  readonly ended: readonly SubgroupToBe[];
  readonly moves: readonly ActionToMove[];
  /** Actions of those subgroups that stay with them. */
  readonly stay: readonly PlanRow[];
}

/** What becomes of the subgroups and their actions, or every problem at once, in the form's order. */
export function reformSubgroups(
  draft: ReformDraft,
  records: Records,
  today: IsoDate,
): Result<Reform, readonly ReformProblem[]> {
  const problems: ReformProblem[] = [];
  const add = (field: ReformField, kind: ReformProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const all = allOf(records, 'subgroup');
  const { way } = draft;
  if (way === '') add('way', 'way-missing');
  const from = subgroupsFrom(draft).flatMap((id) => all.find((one) => one.id === id) ?? []);
  if (way !== '' && from.length === 0) add(way === 'merge' ? 'several' : 'one', 'from-missing');
  if (way === 'merge' && from.length === 1 && rowsInto(draft)[0]?.subgroup === '') {
    add('several', 'from-one-alone');
  }
  for (const one of from) checkUndisputed(one, way === 'merge' ? 'several' : 'one');
  const on = readDayOf(add, 'on', draft.on, 'day-missing');
  if (on && on > today) add('on', 'day-in-future');
  const reason = textReaders(add).note('reason', draft.reason);
  if (reason === '') add('reason', 'reason-missing');
  const into = way === 'rename' ? renamed() : way === 'close' ? closedInto() : rowsToBe();
  const rows = actionsToMove(records, today, draft);
  const placed = rows.map((row) => ({ row, to: placeOf(row) }));
  if (problems.length > 0 || way === '' || !on) return refuse(problems);
  const isKept = (id: RecordId<'subgroup'>) => into.some(({ record }) => record?.id === id);
  return accept({
    ...{ way, on, reason, into },
    ended: way === 'rename' ? [] : from.filter(({ id }) => !isKept(id)).map(ended),
    moves: withRefs(placed.flatMap(({ row, to }) => (to === null ? [] : [{ row, to }]))),
    stay: placed.filter(({ to }) => to === null).map(({ row }) => row),
  });

  function checkUndisputed(one: Recorded<'subgroup'>, field: ReformField) {
    if (one.conflicts.length === 0) return;
    add(field, 'subgroup-disputed', { by: one.value.name, isRetired: false });
  }

  function renamed(): readonly SubgroupToBe[] {
    const [record] = from;
    if (!record) return [];
    const others = all.filter(({ id }) => id !== record.id);
    const { name, code } = draft;
    const edited = editSubgroup(
      { ...draftOfSubgroup(record.value), name, code },
      { before: record.value, others },
    );
    if (edited.ok) return [{ record, value: edited.value }];
    for (const { field, kind, taken } of edited.problem) {
      add(field === 'code' ? 'code' : 'name', kind, taken);
    }
    return [];
  }

  /** Of those at work, each that some action goes to. */
  function closedInto(): readonly SubgroupToBe[] {
    const wanted = new Set(Object.values(draft.goes));
    return all
      .filter(({ id }) => wanted.has(id) && !from.some((one) => one.id === id))
      .map((record) => ({ record, value: record.value }));
  }

  function rowsToBe(): readonly SubgroupToBe[] {
    const asked = rowsInto(draft);
    if (way === 'split' && asked.length < 2) add('into.0.name', 'into-one-alone');
    return asked.map((row, at): SubgroupToBe => {
      const known = all.find(({ id }) => id === row.subgroup) ?? null;
      const isTwice = asked.slice(0, at).some(({ subgroup }) => known?.id === subgroup);
      if (isTwice) add(`into.${at}.subgroup`, 'into-twice');
      if (known) checkUndisputed(known, `into.${at}.subgroup`);
      const { name, code } = row;
      const before = known ? known.value : null;
      const typed = known ? draftOfSubgroup(known.value) : { ...BLANK_SUBGROUP, name, code };
      const priorities = [...new Set([...typed.priorities, ...row.priorities])];
      const others = all.filter(({ id }) => id !== known?.id);
      const edited = editSubgroup({ ...typed, priorities }, { before, others });
      if (!edited.ok) {
        for (const { field, kind, taken } of edited.problem) {
          add(`into.${at}.${field === 'code' ? 'code' : 'name'}`, kind, taken);
        }
      }
      const twin = asked.slice(0, at).find((other) => isSame(other, row));
      if (twin) add(`into.${at}.name`, 'into-twice');
      const value = edited.ok ? edited.value : { ...BLANK, name };
      return { record: known, value: { ...value, ...cameFrom(known?.id ?? null, value) } };
    });
  }

  /** Where it comes from; of one that is there already, what it takes over. */
  function cameFrom(self: RecordId<'subgroup'> | null, { lineage, marking }: Subgroup) {
    const how: SubgroupLineage['how'] = way === 'merge' ? 'merged-from' : 'split-from';
    const sources = from.filter(({ id }) => id !== self);
    const isSensitive = sources.some(({ value }) => value.marking === 'official-sensitive');
    return {
      lineage: [...lineage, ...sources.map(({ id }) => ({ how, from: id, on }))],
      // What was sensitive there does not become less so here.
      marking: self === null && isSensitive ? ('official-sensitive' as const) : marking,
    };
  }

  function ended(record: Recorded<'subgroup'>): SubgroupToBe {
    const state = way === 'merge' ? 'merged' : 'closed';
    return { record, value: { ...record.value, state, priorities: [] } };
  }

  /** Which of `into` an action goes to; `null` where it stays. */
  function placeOf(row: PlanRow): number | null {
    const { id, value, conflicts } = row.action;
    const goes = draft.goes[id] ?? '';
    if (goes === STAYS) return null;
    const at = into.findIndex(({ record }, place) =>
      way === 'close' ? record?.id === goes : String(place) === goes,
    );
    const target = into[at];
    if (!target) {
      if (goes === '' && isFinished(row)) return null;
      add(`goes.${id}`, 'target-missing', { by: value.ref, isRetired: false });
      return null;
    }
    if (target.record?.id === value.subgroup) return null;
    if (conflicts.length > 0) {
      add(`goes.${id}`, 'action-disputed', { by: value.ref, isRetired: false });
    }
    return at;
  }

  /** References of each subgroup go on after the last it ever had, those out of use included. */
  function withRefs(moves: readonly Omit<ActionToMove, 'ref'>[]): readonly ActionToMove[] {
    const taken = new Map<number, string[]>();
    return moves.map(({ row, to }) => {
      const target = into[to];
      const refs = taken.get(to) ?? refsOf(records, target?.record?.id ?? null);
      const ref = nextRef(target?.value.code ?? '', refs);
      taken.set(to, [...refs, ref]);
      return { row, to, ref };
    });
  }
}

const BLANK: Subgroup = {
  ...BLANK_SUBGROUP,
  priorities: [],
  chairAgency: null,
  agencies: [],
  lineage: [],
};

/** Two new ones that nobody could tell apart. */
const isSame = (one: IntoRow, other: IntoRow): boolean => {
  if (one.subgroup !== '' || other.subgroup !== '') return false;
  const isSameCode = one.code.trim().toUpperCase() === other.code.trim().toUpperCase();
  return (
    (one.name.trim() !== '' && nameKey(one.name) === nameKey(other.name)) ||
    (one.code.trim() !== '' && isSameCode)
  );
};

/** Every reference that an action of a subgroup ever had. */
export const refsOf = (records: Records, subgroup: RecordId<'subgroup'> | null): string[] =>
  [...records.action.values()]
    .filter(({ value }) => value.subgroup === subgroup)
    .map(({ value }) => value.ref);
