import { dayOf, type DayProblem, readDay, typeDay } from '../calendar.ts';
import { type IsoDate, type RecordId, scopeOfSubgroup } from '../ids.ts';
import { RECORD_KINDS, type RecordKind } from '../records/kinds.ts';
import { accept, refuse, type Result } from '../result.ts';
import { foldText, hasAll, wordsOf } from '../search/matching.ts';
import type { Change } from '../versions/changes.ts';

/** What of the activity is looked at. It stands in the address, so that a link shows the same. */
export interface ActivityFilter {
  /** Words that the author's name or agency must have. */
  readonly who?: string;
  readonly kind?: RecordKind;
  /** Only what is of this subgroup: itself, its actions, and all that was said of them. */
  readonly of?: RecordId<'subgroup'>;
  /** The first and the last day on which it was written, where this device is. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Takes a filter from an address. What it does not know is left out, never refused. */
export function readActivityFilter(search: Readonly<Record<string, unknown>>): ActivityFilter {
  const { who, of } = search;
  const kind = RECORD_KINDS.find((one) => one === search['kind']);
  const [from, to] = [dayIn(search['from']), dayIn(search['to'])];
  return {
    // The address reads a number for what was typed as a number.
    ...((typeof who === 'string' || typeof who === 'number') && { who: String(who) }),
    ...(kind && { kind }),
    ...(typeof of === 'string' && { of: of as RecordId<'subgroup'> }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function dayIn(text: unknown): IsoDate | null {
  const read = typeof text === 'string' ? readDay(text) : null;
  return read?.ok ? read.value : null;
}

/** A filter as it is filled in; empty for whatever is not asked for. */
export interface ActivityDraft {
  readonly who: string;
  readonly kind: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

export interface ActivityProblem {
  readonly field: 'from' | 'to';
  readonly kind: DayProblem | 'ends-before-it-begins';
}

export const draftOfFilter = ({ who, kind, of, from, to }: ActivityFilter): ActivityDraft => ({
  ...{ who: who ?? '', kind: kind ?? '', of: of ?? '' },
  ...{ from: from ? typeDay(from) : '', to: to ? typeDay(to) : '' },
});

/** What somebody wants to look at, or every problem with it. */
export function filterActivity(
  draft: ActivityDraft,
): Result<ActivityFilter, readonly ActivityProblem[]> {
  const days = { from: readDay(draft.from), to: readDay(draft.to) };
  const problems = (['from', 'to'] as const).flatMap((field): readonly ActivityProblem[] => {
    const read = days[field];
    return read.ok ? [] : [{ field, kind: read.problem }];
  });
  if (!days.from.ok || !days.to.ok) return refuse(problems);
  const [from, to] = [days.from.value, days.to.value];
  if (from && to && to < from) return refuse([{ field: 'to', kind: 'ends-before-it-begins' }]);
  const { who, kind, of } = draft;
  return accept(
    readActivityFilter({
      ...(who.trim() !== '' && { who: who.trim() }),
      ...(kind !== '' && { kind }),
      ...(of !== '' && { of }),
      ...{ from, to },
    }),
  );
}

export const isFiltered = (filter: ActivityFilter): boolean => Object.keys(filter).length > 0;

/** Whether a change is one of those that are looked at. */
export function isWanted(change: Change, { who, kind, of, from, to }: ActivityFilter): boolean {
  if (kind && change.kind !== kind) return false;
  if (of && !isOfSubgroup(change, of)) return false;
  if (who && !hasAll(foldText(nameOfAuthor(change)), wordsOf(who))) return false;
  const day = from || to ? dayOf(change.writtenAt) : null;
  return !(day && ((from && day < from) || (to && day > to)));
}

const nameOfAuthor = ({ author: { name, agency } }: Change) => `${name} ${agency}`;

/** What is kept with the partnership can be of a subgroup, too: a meeting names it. */
function isOfSubgroup({ scope, recordId, fields }: Change, of: RecordId<'subgroup'>): boolean {
  if (scope === scopeOfSubgroup(of) || recordId === of) return true;
  return fields.some(
    ({ field, before, after }) => field === 'subgroup' && (before === of || after === of),
  );
}
