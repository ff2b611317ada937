import { addDays, type DayProblem } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { nextRef } from '../plans/editAction.ts';
import type { PlanRow } from '../plans/planRow.ts';
import type { PlanYear } from '../records/planYear.ts';
import { refsOf } from '../reform/reformSubgroups.ts';
import { accept, refuse, type Result } from '../result.ts';
import { editPlanYear, type PlanYearProblem } from '../structure/editPlanYear.ts';
import { allOf } from '../structure/others.ts';
import { inYear } from '../structure/priorityOrder.ts';
import { readDayOf, textReaders } from '../structure/readers.ts';
import type { Taken } from '../structure/sameName.ts';
import type { Recorded, Records } from '../versions/records.ts';
import { laterYears, prioritiesOf, type RollForwardDraft, rowsToRoll } from './rollForwardDraft.ts';

type ByAction = 'fates' | 'due' | 'reasons';

export type RollForwardField = Exclude<keyof RollForwardDraft, ByAction> | `${ByAction}.${string}`;

export interface RollForwardProblem {
  readonly field: RollForwardField;
  readonly kind:
    | DayProblem
    | Exclude<PlanYearProblem['kind'], 'body-missing' | 'condition-missing' | 'met-before-decided'>
    | 'from-missing'
    | 'into-missing'
    | 'year-disputed'
    | 'priority-disputed'
    | 'fate-missing'
    | 'due-before-start'
    | 'reason-missing'
    | 'approver-missing'
    | 'agreed-on-missing'
    | 'day-in-future'
    | 'action-disputed';
  /** The year, the priority or the action that is meant. */
  readonly taken?: Taken;
}

export interface CarriedAction {
  readonly row: PlanRow;
  /** Its reference from then on, which nothing in its subgroup ever had. */
  readonly ref: string;
  /** `null` where none is agreed yet: a gap that is shown. */
  readonly due: IsoDate | null;
}

export interface UndeliveredAction {
  readonly row: PlanRow;
  readonly reason: string;
  /** The day on which that is true: the last of the year that ends, or today while it runs. */
  readonly asOf: IsoDate;
}

/** All that rolling a plan forward does, before any of it is written. */
export interface RollForward {
  readonly from: Recorded<'plan-year'>;
  /** `record` is `null` for a new year. */
  readonly into: { readonly record: Recorded<'plan-year'> | null; readonly value: PlanYear };
  /** Priorities that have a title in the new year from then on. */
  readonly priorities: readonly Recorded<'priority'>[];
  readonly isSuperseded: boolean;
  readonly carried: readonly CarriedAction[];
  readonly undelivered: readonly UndeliveredAction[];
  /** Who agreed to that, and when; without meaning where all are delivered. */
  readonly approval: { readonly by: string; readonly on: IsoDate };
  /** They run on as they are. */
  readonly left: readonly PlanRow[];
  /** Complete or closed: they stay in the year that ends. */
  readonly finished: readonly PlanRow[];
}

/** What becomes of a plan when its year ends, or every problem at once, in the form's order. */
export function rollForward(
  draft: RollForwardDraft,
  records: Records,
  today: IsoDate,
): Result<RollForward, readonly RollForwardProblem[]> {
  const problems: RollForwardProblem[] = [];
  const add = (field: RollForwardField, kind: RollForwardProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  const from = allOf(records, 'plan-year').find(({ id }) => id === draft.from) ?? null;
  if (!from) add('from', 'from-missing');
  else if (from.conflicts.length > 0) add('from', 'year-disputed', named(from.value.label));
  const into = draft.into === '' ? newYear() : knownYear();
  const { open, finished } = rowsToRoll(records, today);
  const priorities = into ? newPriorities(into.record?.id ?? null) : [];
  const fated = open.map((row) => ({ row, fate: fateOf(row) }));
  const areAnyCarried = fated.some(({ fate }) => fate === 'carry');
  const usualDue = areAnyCarried ? readDue('usualDue', draft.usualDue) : null;
  const carried = fated.flatMap(({ row, fate }) => {
    if (fate !== 'carry') return [];
    const { id, value } = row.action;
    const due = readDue(`due.${id}`, draft.due[id] ?? '', named(value.ref));
    return [{ row, due: due ?? usualDue }];
  });
  const undelivered = fated.flatMap(({ row, fate }) => {
    if (fate !== 'not-delivered') return [];
    const field = `reasons.${row.action.id}` as const;
    const reason = read.note(field, draft.reasons[row.action.id] ?? '');
    if (reason === '') add(field, 'reason-missing', named(row.action.value.ref));
    return [{ row, reason }];
  });
  const approval = undelivered.length > 0 ? readApproval() : { by: '', on: today };
  if (problems.length > 0 || !from || !into || !approval) return refuse(problems);
  return accept({
    ...{ from, into, priorities, finished, approval },
    isSuperseded: draft.isSuperseded === 'yes',
    carried: withRefs(carried),
    undelivered: undelivered.map((one) => ({ ...one, asOf: endOf(one.row, into.value.start) })),
    left: fated.filter(({ fate }) => fate === 'leave').map(({ row }) => row),
  });

  function newYear(): RollForward['into'] | null {
    const { label, start, end } = draft;
    const blank = { documentTitle: '', state: 'draft', adoption: [] } as const;
    const others = allOf(records, 'plan-year');
    const edited = editPlanYear({ ...blank, label, start, end }, { before: null, others });
    if (edited.ok) return { record: null, value: edited.value };
    for (const { field, kind, taken } of edited.problem) {
      const asked = field === 'start' || field === 'end' ? field : 'label';
      add(asked, kind as RollForwardProblem['kind'], taken);
    }
    return null;
  }

  function knownYear(): RollForward['into'] | null {
    const record = laterYears(records, draft.from).find(({ id }) => id === draft.into);
    if (record) return { record, value: record.value };
    add('into', 'into-missing');
    return null;
  }

  /** Those chosen that have no title there yet. */
  function newPriorities(year: RecordId<'plan-year'> | null): readonly Recorded<'priority'>[] {
    const chosen = prioritiesOf(records, draft.from).filter(({ id, value }) => {
      return draft.priorities.includes(id) && !(year && inYear(value, year));
    });
    const disputed = chosen.find(({ conflicts }) => conflicts.length > 0);
    const title = from && disputed && inYear(disputed.value, from.id)?.title;
    if (disputed) add('priorities', 'priority-disputed', named(title ?? ''));
    return chosen;
  }

  function readDue(field: RollForwardField, typed: string, taken?: Taken): IsoDate | null {
    const due = readDayOf(add, field, typed);
    if (due && into && due < into.value.start) add(field, 'due-before-start', taken);
    return due;
  }

  function fateOf({ action }: PlanRow) {
    const { id, value, conflicts } = action;
    const fate = draft.fates[id] ?? '';
    if (fate === '') add(`fates.${id}`, 'fate-missing', named(value.ref));
    else if (fate !== 'leave' && conflicts.length > 0) {
      add(`fates.${id}`, 'action-disputed', named(value.ref));
    }
    return fate;
  }

  function readApproval(): RollForward['approval'] | null {
    const by = read.line('by', draft.by);
    if (by === '') add('by', 'approver-missing');
    const on = readDayOf(add, 'on', draft.on, 'agreed-on-missing');
    if (on && on > today) add('on', 'day-in-future');
    return on && { by, on };
  }

  /** What was said last of an action stays the last thing that was said before. */
  function endOf({ latest }: PlanRow, start: IsoDate): IsoDate {
    const last = addDays(start, -1);
    const day = last < today ? last : today;
    const said = latest?.value.asOf ?? day;
    return said > day ? said : day;
  }

  function withRefs(all: readonly Omit<CarriedAction, 'ref'>[]): readonly CarriedAction[] {
    const taken = new Map<string, string[]>();
    return all.map(({ row, due }) => {
      const { subgroup, ref: before } = row.action.value;
      const refs = taken.get(subgroup) ?? refsOf(records, subgroup);
      const code = row.subgroup?.code ?? before.replace(/-\d+$/, '');
      const ref = nextRef(code, refs);
      taken.set(subgroup, [...refs, ref]);
      return { row, ref, due };
    });
  }
}

const named = (by: string): Taken => ({ by, isRetired: false });
