import type { IsoDate } from '../ids.ts';
import { accept, refuse, type Result } from '../result.ts';
import { readYearDays } from '../structure/yearDays.ts';
import type { Records } from '../versions/records.ts';
import {
  type RollForward,
  rollForward,
  type RollForwardField,
  type RollForwardProblem,
} from './rollForward.ts';
import { laterYears, likelyDue, type RollForwardDraft, rowsToRoll } from './rollForwardDraft.ts';

/** In their order. Nothing is written before the last, which looks over the others. */
export const ROLL_FORWARD_STEPS = ['year', 'actions', 'check'] as const;
export type RollForwardStep = (typeof ROLL_FORWARD_STEPS)[number];

const OF_YEAR: readonly string[] = [
  ...['from', 'into', 'label', 'start', 'end', 'priorities', 'isSuperseded'],
];

export const stepOfRollForwardField = (field: RollForwardField): RollForwardStep =>
  OF_YEAR.includes(field) ? 'year' : 'actions';

/** What a step asks, and no more: `null` where it has its answers. The last has the whole of it. */
export function rollForwardStep(
  draft: RollForwardDraft,
  step: RollForwardStep,
  records: Records,
  today: IsoDate,
): Result<RollForward | null, readonly RollForwardProblem[]> {
  const result = rollForward(draft, records, today);
  if (step === 'check') return result;
  const problems = result.ok ? [] : result.problem;
  const ofStep = problems.filter(({ field }) => stepOfRollForwardField(field) === step);
  return ofStep.length > 0 ? refuse(ofStep) : accept(null);
}

/** The first day of the year that the plan goes on into; `null` while it is not known. */
export function startOfInto(records: Records, draft: RollForwardDraft): IsoDate | null {
  const known = laterYears(records, draft.from).find(({ id }) => id === draft.into);
  return known ? known.value.start : readYearDays(draft, () => undefined).start;
}

/** What stands in the form of each action before anybody chooses: nothing, but for a likely day. */
export function answersFor(
  records: Records,
  today: IsoDate,
  draft: RollForwardDraft,
): Pick<RollForwardDraft, 'fates' | 'due' | 'reasons'> {
  const { open } = rowsToRoll(records, today);
  const start = startOfInto(records, draft);
  const byAction = (read: (id: string, row: (typeof open)[number]) => string) =>
    Object.fromEntries(open.map((row) => [row.action.id, read(row.action.id, row)]));
  return {
    fates: byAction((id) => draft.fates[id] ?? ''),
    due: byAction((id, row) => draft.due[id] ?? (start ? likelyDue(row, { start }) : '')),
    reasons: byAction((id) => draft.reasons[id] ?? ''),
  };
}
