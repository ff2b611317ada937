import type { Action } from '../records/action.ts';
import type { RecordKind } from '../records/kinds.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Records } from '../versions/records.ts';
import { draftOfAction } from './actionDraft.ts';
import { type ActionContext, type ActionProblem, editAction } from './editAction.ts';

/** Why a value of before no longer fits. */
export type BringBackProblem =
  | { readonly kind: 'refused'; readonly problems: readonly ActionProblem[] }
  /** What it names was taken out of use since, or is not here. */
  | { readonly kind: 'no-longer-in-use'; readonly ids: readonly string[] };

/** Days first agreed and subgroups have ways of their own to be changed. */
const NOT_BROUGHT_BACK: readonly string[] = ['originalDue', 'subgroup'];

export const canBringBack = (field: string): field is keyof Action =>
  Object.hasOwn(EMPTY, field) && !NOT_BROUGHT_BACK.includes(field);

/** What a field says that is left blank; a value from before the field was there is one. */
const EMPTY: Readonly<Partial<Record<keyof Action, unknown>>> = {
  ...{ ref: '', title: '', objective: '', description: '', origin: '', leadRole: '' },
  ...{ resources: '', funding: '', successMeasure: '', baseline: '', target: '', risks: '' },
  ...{ priority: null, leadAgency: null, start: null, addedOn: null, carriedForwardFrom: null },
  ...{
    cameFrom: null,
    findings: [],
    indicators: [],
    partners: [],
    themes: [],
    dependsOn: [],
    isPublishable: false,
    marking: 'official',
  },
};

/**
 * The action with one field as it was, by the same rule as the form: it is refused where it no longer
 * fits with the rest, or names what was taken out of use.
 */
export function bringBack(
  field: keyof Action,
  value: unknown,
  context: ActionContext,
  records: Records,
): Result<Action, BringBackProblem> {
  const then = { ...context.before, [field]: value ?? EMPTY[field] } as Action;
  const ids = idsOutOfUse(field, then, records);
  if (ids.length > 0) return refuse({ kind: 'no-longer-in-use', ids });
  const edited = editAction(draftOfAction(then), context);
  return edited.ok ? accept(edited.value) : refuse({ kind: 'refused', problems: edited.problem });
}

/** Fields that name other records, one or several, and of which kind. */
const NAMES: Readonly<Partial<Record<keyof Action, RecordKind>>> = {
  ...{ priority: 'priority', leadAgency: 'agency', partners: 'agency', themes: 'theme' },
  ...{ carriedForwardFrom: 'action', dependsOn: 'action' },
  ...{ findings: 'finding', indicators: 'indicator' },
};

/** What a field names that was taken out of use since, or is not here. */
function idsOutOfUse(field: keyof Action, action: Action, records: Records): readonly string[] {
  const kind = NAMES[field];
  if (!kind) return [];
  const all: ReadonlyMap<string, { readonly isRetired: boolean }> = records[kind];
  const value = action[field];
  const ids = (Array.isArray(value) ? value : value === null ? [] : [value]) as readonly string[];
  return ids.filter((id) => all.get(id)?.isRetired !== false);
}
