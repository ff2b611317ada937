import { typeDay } from '../calendar.ts';
import type { Action } from '../records/action.ts';
import { type ActionDraft, LONGEST } from './editAction.ts';

/** What stands in the form before anybody types. */
export const draftOfAction = (action: Action): ActionDraft => ({
  ref: action.ref,
  title: action.title,
  description: action.description,
  objective: action.objective,
  cameFrom: action.cameFrom ?? '',
  origin: action.origin,
  findings: action.findings,
  priority: action.priority ?? '',
  themes: action.themes,
  leadAgency: action.leadAgency ?? '',
  leadRole: action.leadRole,
  partners: action.partners,
  resources: action.resources,
  funding: action.funding,
  start: action.start ? typeDay(action.start) : '',
  originalDue: action.originalDue ? typeDay(action.originalDue) : '',
  successMeasure: action.successMeasure,
  baseline: action.baseline,
  target: action.target,
  indicators: action.indicators,
  dependsOn: action.dependsOn,
  risks: action.risks,
  marking: action.marking,
  isPublishable: action.isPublishable ? 'yes' : 'no',
  addedOn: action.addedOn ? typeDay(action.addedOn) : '',
  carriedForwardFrom: action.carriedForwardFrom ? [action.carriedForwardFrom] : [],
});

/** All that somebody wrote in words of their own. */
export const freeTextsOfAction = (
  action: Action,
): readonly (readonly [keyof typeof LONGEST, string])[] =>
  FREE_TEXTS.map((field) => [field, action[field]]);

const FREE_TEXTS = Object.keys(LONGEST) as readonly (keyof typeof LONGEST)[];
