import type { IsoDate, RecordId } from '../ids.ts';
import { titleOfPriority } from '../plans/actionView.ts';
import { planYearAt } from '../plans/partnershipAt.ts';
import { subgroupsInOrder } from '../progress/board.ts';
import { accept, refuse, type Result } from '../result.ts';
import { allOf } from '../structure/others.ts';
import { prioritiesOfYear } from '../structure/priorityOrder.ts';
import type { Records } from '../versions/records.ts';
import {
  actionsToMove,
  isFinished,
  likelyTarget,
  type ReformDraft,
  rowsInto,
  STAYS,
  subgroupsFrom,
  withPriorities,
} from './reformDraft.ts';
import {
  type Reform,
  type ReformField,
  type ReformProblem,
  reformSubgroups,
} from './reformSubgroups.ts';

/** In their order. Nothing is written before the last, which looks over the others. */
export const REFORM_STEPS = ['what', 'into', 'actions', 'check'] as const;
export type ReformStep = (typeof REFORM_STEPS)[number];

/** Those that a way takes: what is renamed keeps its actions, what is closed makes nothing new. */
export const stepsOfReform = ({ way }: Pick<ReformDraft, 'way'>): readonly ReformStep[] =>
  REFORM_STEPS.filter(
    (step) => !(step === 'actions' && way === 'rename') && !(step === 'into' && way === 'close'),
  );

export function stepOfReformField(field: ReformField): ReformStep {
  if (field.startsWith('goes.')) return 'actions';
  return field.startsWith('into.') || field === 'name' || field === 'code' ? 'into' : 'what';
}

/** What a step asks, and no more: `null` where it has its answers. The last has the whole of it. */
export function reformStep(
  draft: ReformDraft,
  step: ReformStep,
  records: Records,
  today: IsoDate,
): Result<Reform | null, readonly ReformProblem[]> {
  const result = reformSubgroups(draft, records, today);
  if (step === 'check') return result;
  const problems = result.ok ? [] : result.problem;
  const ofStep = problems.filter(({ field }) => stepOfReformField(field) === step);
  return ofStep.length > 0 ? refuse(ofStep) : accept(null);
}

/** Where actions can go, as `goes` of a draft names it. */
export interface Target {
  readonly value: string;
  readonly label: string;
}

export function targetsOf(records: Records, draft: ReformDraft): readonly Target[] {
  if (draft.way === 'close') {
    const from = subgroupsFrom(draft);
    return atWork(records)
      .filter(({ id }) => !from.includes(id))
      .map(({ id, value }) => ({ value: id, label: value.name }));
  }
  return rowsInto(draft).map((row, at) => {
    const known = records.subgroup.get(row.subgroup as RecordId<'subgroup'>);
    return { value: String(at), label: known?.value.name ?? row.name };
  });
}

/** Subgroups in use that are active or forming, in the order of the plan. */
export const atWork = (records: Records) =>
  subgroupsInOrder(records).filter(
    ({ value }) => value.state === 'active' || value.state === 'forming',
  );

/** Where each action goes: as was chosen while that is a choice still, else as is most likely. */
export function goesOf(
  records: Records,
  today: IsoDate,
  draft: ReformDraft,
): Readonly<Record<string, string>> {
  const targets = targetsOf(records, draft);
  const into = withPriorities(records, rowsInto(draft));
  const isChoice = (goes: string | undefined) =>
    goes === STAYS || targets.some(({ value }) => value === goes);
  return Object.fromEntries(
    actionsToMove(records, today, draft).map((row) => {
      const { id } = row.action;
      const chosen = draft.goes[id];
      if (chosen !== undefined && isChoice(chosen)) return [id, chosen];
      if (draft.way === 'close') return [id, isFinished(row) ? STAYS : ''];
      return [id, likelyTarget(row, into)];
    }),
  );
}

/** Priorities of the plan of the day, to be given to new subgroups. */
export function priorityChoices(records: Records, today: IsoDate): readonly Target[] {
  const year = planYearAt(records, today);
  const all = allOf(records, 'priority');
  const ofYear = year ? prioritiesOfYear(all, year.id) : all.filter(({ isRetired }) => !isRetired);
  return ofYear.map(({ id }) => ({ value: id, label: titleOfPriority(records, today, id) }));
}
