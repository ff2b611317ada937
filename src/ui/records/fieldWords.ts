import { isFact, type RecordBodies, type RecordKind } from '#domain/records/kinds.ts';
import { FIELD_WORDS as ACTION_WORDS } from '../actionWords.ts';
import { ASSESSMENT_FIELDS, INDICATOR_FIELDS } from './evidenceFields.ts';

/** The fields of some kinds of record as they are called. */
export type FieldWords<K extends RecordKind> = {
  readonly [Kind in K]: Readonly<Record<keyof RecordBodies[Kind], string>>;
};

const { isRetired: _, ...ACTION } = ACTION_WORDS;

/** The fields of every kind of record as they are called on the screen, in the order of its form. */
export const FIELDS: FieldWords<RecordKind> = {
  ...ASSESSMENT_FIELDS,
  ...INDICATOR_FIELDS,
  partnership: {
    name: 'Name',
    shortName: 'Short name',
    area: 'Area',
    reportingPeriod: 'Reporting period',
    graceDays: 'Days of grace',
    rules: 'Bounds for statuses',
    statusWords: 'Own words for statuses',
    markingWords: 'Own words for markings',
    defaultMarking: 'Usual marking',
    notice: 'Notice on every page',
  },
  'plan-year': {
    label: 'Called',
    start: 'First day',
    end: 'Last day',
    documentTitle: 'Title of the plan',
    state: 'How far the plan is',
    adoption: 'Decisions on the way',
  },
  priority: {
    inYears: 'Titles and places in the plans',
    rationale: 'Why it is a priority',
    lineage: 'Where it came from',
    alignment: 'Whose priority it is as well',
  },
  theme: { title: 'Title' },
  agency: {
    name: 'Name',
    shortName: 'Short name',
    type: 'Its part in the partnership',
    predecessor: 'Took over from',
  },
  subgroup: {
    name: 'Name',
    code: 'Letters',
    priorities: 'Priorities',
    about: 'What it does',
    chairRole: 'Chair',
    chairAgency: 'Agency of the chair',
    deputyRole: 'Deputy',
    agencies: 'Member agencies',
    state: 'State',
    planState: 'Action plan',
    marking: 'Marking',
    lineage: 'Where it came from',
  },
  action: ACTION,
  milestone: {
    action: 'Action',
    title: 'Milestone',
    due: 'Due',
    order: 'Place in the list',
    movedFrom: 'Moved from',
  },
  'date-revision': {
    action: 'Action',
    from: 'Due until then',
    to: 'Due from then on',
    reason: 'Reason',
    approver: 'Agreed by',
    madeOn: 'Agreed on',
    request: 'Request it grants',
    corrects: 'Puts right an earlier move',
  },
  'progress-update': {
    action: 'Action',
    asOf: 'True on',
    status: 'Status',
    percentDone: 'How much is done',
    confidence: 'How sure that it will be done in time',
    milestonesDone: 'Milestones done',
    whatChanged: 'What has changed',
    correctiveAction: 'Corrective action',
    publicWording: 'Public wording',
    evidence: 'Evidence',
    approval: 'Approval',
    corrects: 'Puts right an earlier update',
  },
  meeting: {
    ...{ body: 'Who meets', subgroup: 'Which subgroup', on: 'Day', title: 'Title' },
    ...{ agenda: 'Agenda', attendance: 'Attendance', snapshot: 'Snapshot it had before it' },
    minutes: 'Minutes',
  },
  decision: {
    ...{ meeting: 'Meeting', type: 'Decision or follow-up', text: 'What was said' },
    ...{ alternatives: 'What else was considered', replyBy: 'Reply due', ownerRole: 'For whom' },
    ...{ ownerAgency: 'Of which agency', due: 'Due', becameAction: 'Became the action' },
    ...{ becameUpdate: 'Answered by an update', doneOn: 'Done on' },
  },
  'period-lock': {
    ...{ period: 'Period', meeting: 'Meeting', snapshot: 'Snapshot', on: 'Locked on' },
    note: 'Note',
  },
  snapshot: {
    number: 'Number',
    title: 'Title',
    meeting: 'Meeting',
    asAt: 'As at',
    marking: 'Marking',
    edition: 'Edition',
    withheld: 'What was left out',
    notes: 'Notes',
    madeBy: 'Made by',
    madeAt: 'Made',
    appVersion: 'Version of the app',
    content: 'Records in it',
    hash: 'Hash',
  },
  review: {
    action: 'Action',
    update: 'Update',
    verdict: 'Verdict',
    by: 'By',
    on: 'On',
    reason: 'Reason',
  },
  'date-request': {
    action: 'Action',
    update: 'Asked with an update',
    from: 'Due until then',
    to: 'Day asked for',
    reason: 'Reason',
    askedOn: 'Asked on',
  },
  'date-refusal': {
    action: 'Action',
    request: 'Request',
    by: 'Decided by',
    on: 'Decided on',
    reason: 'Reason',
  },
  withdrawal: { action: 'Action', of: 'What was taken back', on: 'On', reason: 'Reason' },
  'cycle-note': { period: 'Reporting period', text: 'Note', dueBy: 'Updates asked for by' },
  'glossary-term': { term: 'Term', meaning: 'Meaning' },
  'saved-view': { name: 'Name', subgroup: 'Subgroup', view: 'What it shows' },
  'report-template': {
    ...{ name: 'Name', kind: 'Which report', title: 'Title', sections: 'Sections' },
    ...{ formats: 'Formats', hasCover: 'With a cover' },
  },
};

/** A field that a newer app added keeps the name it has there. */
export function sayFieldOf(kind: RecordKind, field: string): string {
  if (field === 'isRetired') return ACTION_WORDS.isRetired;
  const words: Readonly<Record<string, string>> = FIELDS[kind];
  return Object.hasOwn(words, field) ? (words[field] ?? field) : field;
}

/** They only say of what a fact is, which the words of a change say anyway. */
const ONLY_OF_WHAT = ['action', 'update', 'request', 'of'];

/** The fields of a change that are worth reading, in the order of the form. */
export const toldFields = <Change extends { readonly field: string }>(
  kind: RecordKind,
  changes: readonly Change[],
): readonly Change[] =>
  inFormOrder(kind, changes).filter(({ field }) => !isFact(kind) || !ONLY_OF_WHAT.includes(field));

/** As the form has them; what a newer app added comes last. */
export function inFormOrder<Change extends { readonly field: string }>(
  kind: RecordKind,
  changes: readonly Change[],
): readonly Change[] {
  const order = Object.keys(FIELDS[kind]);
  const placeOf = ({ field }: Change) =>
    order.includes(field) ? order.indexOf(field) : order.length;
  return changes.toSorted((a, b) => placeOf(a) - placeOf(b));
}
