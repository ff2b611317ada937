import { nameOfFinding } from '../assessment/nameOfFinding.ts';
import type { IsoDate } from '../ids.ts';
import type { Action } from '../records/action.ts';
import type { Records } from '../versions/records.ts';
import { titleOfPriority } from './actionView.ts';

/** What the ids within records stand for; those that were retired keep their names. */
export function namesOf(records: Records, asAt: IsoDate): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, value } of records.agency.values()) names.set(id, value.name);
  for (const { id, value } of records.theme.values()) names.set(id, value.title);
  for (const { id, value } of records.subgroup.values()) names.set(id, value.name);
  for (const { id, value } of records.action.values()) names.set(id, nameOfAction(value));
  for (const { id, value } of records.indicator.values()) names.set(id, value.name);
  for (const { id, value } of records.finding.values()) names.set(id, nameOfFinding(value));
  for (const { id, value } of records['strategic-assessment'].values()) names.set(id, value.title);
  for (const { id, value } of records['plan-year'].values()) names.set(id, value.label);
  for (const id of records.priority.keys()) names.set(id, titleOfPriority(records, asAt, id));
  return names;
}

/** MH-2 Scoping exercise; the title alone where it has no reference. */
export const nameOfAction = ({ ref, title }: Pick<Action, 'ref' | 'title'>): string =>
  [ref, title].filter(Boolean).join(' ');
