import { dayOf } from '../calendar.ts';
import { type RecordId, scopeOfSubgroup } from '../ids.ts';
import { foldText, hasAll, wordsOf } from '../search/matching.ts';
import type { Change } from '../versions/changes.ts';
import type { ActivityFilter } from './activityFilter.ts';

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
