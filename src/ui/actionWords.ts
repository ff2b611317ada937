import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Action, Referral } from '#domain/records/action.ts';
import type { Marking } from '#domain/records/subgroup.ts';
import { REFERRAL_WORDS } from './evidenceWords.ts';
import { sayMarking, type Words } from './partnershipWords.ts';

/** The fields of an action as they are called on the screen. */
export const FIELD_WORDS: Readonly<Record<keyof Action | 'isRetired', string>> = {
  ref: 'Reference',
  subgroup: 'Subgroup',
  priority: 'Priority',
  title: 'Title',
  objective: 'Objective',
  description: 'What will be done',
  origin: 'Where it came from',
  leadAgency: 'Lead agency',
  leadRole: 'Lead role',
  partners: 'Partners',
  resources: 'Resources',
  funding: 'Funding',
  start: 'Start',
  originalDue: 'Original due date',
  successMeasure: 'Measure of success',
  baseline: 'Baseline',
  target: 'Target',
  themes: 'Themes',
  dependsOn: 'Depends on',
  risks: 'Risks',
  addedOn: 'Came into the plan on',
  carriedForwardFrom: 'Carried forward from',
  cameFrom: 'Kind of origin',
  findings: 'Findings it answers',
  indicators: 'Indicators it should move',
  movedFrom: 'Moved here from',
  isPublishable: 'May be published',
  marking: 'Marking',
  isRetired: 'In use or not',
};

/** A field that a newer app added keeps the name it has there. */
export const sayField = (field: string): string =>
  Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field as keyof typeof FIELD_WORDS] : field;

/** @param names what ids stand for */
export function sayFieldValue(
  words: Words,
  field: string,
  value: unknown,
  names: ReadonlyMap<string, string>,
): string {
  if (field === 'isRetired') return value === true ? 'Taken out of use' : 'Kept in use';
  if (value === undefined || value === null || value === '') return 'Left blank';
  if (Array.isArray(value)) return sayNames(value, names) || 'None';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'start' || field === 'originalDue' || field === 'addedOn')
    return sayDay(value as IsoDate);
  if (field === 'cameFrom') return REFERRAL_WORDS[value as Referral] ?? value;
  if (field === 'marking') return sayMarking(words, value as Marking);
  return names.get(value) ?? value;
}

const sayNames = (ids: readonly unknown[], names: ReadonlyMap<string, string>) =>
  ids.map((id) => names.get(String(id)) ?? 'One not known here').join(', ');
