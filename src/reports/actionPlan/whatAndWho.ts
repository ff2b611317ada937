import type { ReportRow } from '#domain/pack/planReport.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { saySubgroup } from '#ui/rowWords.ts';
import type { ExplainedColumn } from '../column.ts';

/** Which action, and what has been promised. */
export const WHAT: readonly ExplainedColumn<ReportRow>[] = [
  {
    id: 'ref',
    title: 'Ref',
    kind: 'text',
    width: 10,
    explained: 'The action’s reference, unique within its subgroup.',
    read: ({ action }) => action.value.ref,
  },
  {
    id: 'subgroup',
    title: FIELD_WORDS.subgroup,
    kind: 'text',
    width: 24,
    explained: 'The subgroup that delivers it.',
    read: saySubgroup,
  },
  {
    id: 'title',
    title: 'Action',
    kind: 'text',
    width: 44,
    explained: 'What is promised, in one line.',
    read: ({ action }) => action.value.title,
  },
];

/** Who answers for it, and for what aim. */
export const WHO: readonly ExplainedColumn<ReportRow>[] = [
  {
    id: 'lead-agency',
    title: FIELD_WORDS.leadAgency,
    kind: 'text',
    width: 24,
    explained: 'The agency that answers for it. Blank: none was named.',
    read: ({ lead }) => lead.agency,
  },
  {
    id: 'lead-role',
    title: FIELD_WORDS.leadRole,
    kind: 'text',
    width: 24,
    explained: 'The role at the lead agency. Blank: none was named.',
    read: ({ lead }) => lead.role,
  },
  {
    id: 'partners',
    title: FIELD_WORDS.partners,
    kind: 'text',
    width: 28,
    explained: 'Other agencies that take part, with semicolons between them.',
    read: ({ partners }) => partners.join('; '),
  },
];

/** What it is meant to come to, and what it rests on. */
export const WHY: readonly ExplainedColumn<ReportRow>[] = [
  {
    id: 'priority',
    title: FIELD_WORDS.priority,
    kind: 'text',
    width: 26,
    explained: 'As the plan of the year names it. Blank: it serves none in particular.',
    read: ({ priority }) => priority,
  },
  {
    id: 'objective',
    title: FIELD_WORDS.objective,
    kind: 'text',
    width: 34,
    explained: 'The aim within the subgroup’s plan that it serves.',
    read: ({ action }) => action.value.objective,
  },
  {
    id: 'description',
    title: FIELD_WORDS.description,
    kind: 'text',
    width: 50,
    explained: 'The action in full.',
    read: ({ action }) => action.value.description,
  },
  {
    id: 'success-measure',
    title: FIELD_WORDS.successMeasure,
    kind: 'text',
    width: 34,
    explained: 'What will show that it has worked.',
    read: ({ action }) => action.value.successMeasure,
  },
  {
    id: 'baseline',
    title: FIELD_WORDS.baseline,
    kind: 'text',
    width: 20,
    explained: 'Where the measure stood at the start. Blank: not known, which is not zero.',
    read: ({ action }) => action.value.baseline,
  },
  {
    id: 'target',
    title: FIELD_WORDS.target,
    kind: 'text',
    width: 20,
    explained: 'Where the measure should get to.',
    read: ({ action }) => action.value.target,
  },
  {
    id: 'origin',
    title: FIELD_WORDS.origin,
    kind: 'text',
    width: 30,
    explained: 'The meeting or finding that it came from.',
    read: ({ action }) => action.value.origin,
  },
  {
    id: 'carried-forward-from',
    title: FIELD_WORDS.carriedForwardFrom,
    kind: 'text',
    width: 26,
    explained: 'The action of an earlier plan year that it goes on with. Blank: it is new.',
    read: ({ carriedForwardFrom }) => carriedForwardFrom,
  },
  {
    id: 'resources',
    title: FIELD_WORDS.resources,
    kind: 'text',
    width: 26,
    explained: 'People, time and premises it needs.',
    read: ({ action }) => action.value.resources,
  },
  {
    id: 'funding',
    title: FIELD_WORDS.funding,
    kind: 'text',
    width: 26,
    explained: 'Where the money comes from.',
    read: ({ action }) => action.value.funding,
  },
  {
    id: 'risks',
    title: FIELD_WORDS.risks,
    kind: 'text',
    width: 34,
    explained: 'What could keep it from being done.',
    read: ({ action }) => action.value.risks,
  },
  {
    id: 'depends-on',
    title: FIELD_WORDS.dependsOn,
    kind: 'text',
    width: 16,
    explained:
      'References of the actions that have to be done first, with semicolons between them.',
    read: ({ dependsOn }) => dependsOn.join('; '),
  },
  {
    id: 'themes',
    title: FIELD_WORDS.themes,
    kind: 'text',
    width: 26,
    explained: 'Cross-cutting themes, with semicolons between them.',
    read: ({ themes }) => themes.join('; '),
  },
];
