import type { RulesFor } from './rule.ts';
import { NO_TEXT, NOTHING } from './rule.ts';

/** What a reader is told in the place of a text that is not for the public. */
const CORRECTIVE_ACTION = 'One is agreed; its text is not in the public version.';
const NO_WORDING = 'No public wording was written.';

/** The partnership, its plan and who delivers it. */
export const STRUCTURE_RULES: RulesFor<
  | 'partnership'
  | 'plan-year'
  | 'priority'
  | 'theme'
  | 'agency'
  | 'subgroup'
  | 'meeting'
  | 'decision'
  | 'period-lock'
  | 'glossary-term'
> = {
  partnership: {
    ...{ name: 'keep', shortName: 'keep', area: 'keep', notice: 'keep' },
    ...{ reportingPeriod: 'keep', graceDays: 'keep', rules: 'keep' },
    ...{ statusWords: 'keep', markingWords: 'keep' },
    // What is drawn from the records alone knows by it what it may be marked: `isPublicEdition`.
    defaultMarking: { becomes: 'public' },
  },
  // The decisions of public bodies, as their minutes have them.
  'plan-year': {
    ...{ label: 'keep', start: 'keep', end: 'keep', documentTitle: 'keep' },
    ...{ state: 'keep', adoption: 'keep' },
  },
  // As the published plan states it.
  priority: { inYears: 'keep', rationale: 'keep', lineage: 'keep', alignment: 'keep' },
  theme: { title: 'keep' },
  agency: { name: 'keep', shortName: 'keep', type: 'keep', predecessor: 'if-in' },
  subgroup: {
    ...{ name: 'keep', code: 'keep', priorities: 'if-in', about: NO_TEXT },
    ...{ chairRole: 'keep', deputyRole: 'keep', chairAgency: 'if-in', agencies: 'if-in' },
    ...{ state: 'keep', planState: 'keep' },
    marking: { becomes: 'public' },
    lineage: (lines, _, isIn) => lines.filter(({ from }) => isIn(from)),
  },
  meeting: {
    ...{ body: 'keep', subgroup: 'with-it', title: 'keep', on: 'keep' },
    // Who came and what was put to them is the meeting's own until its minutes are published.
    ...{
      agenda: { becomes: [] },
      attendance: { becomes: [] },
      snapshot: NOTHING,
      minutes: NO_TEXT,
    },
  },
  decision: 'left-out',
  // It says of updates that they came late, which are in the public edition without that.
  'period-lock': 'left-out',
  'glossary-term': { term: 'keep', meaning: 'keep' },
};

/** Actions and what was said of them. */
export const ACTION_RULES: RulesFor<
  | 'action'
  | 'milestone'
  | 'date-revision'
  | 'progress-update'
  | 'review'
  | 'date-request'
  | 'date-refusal'
  | 'withdrawal'
  | 'cycle-note'
  | 'saved-view'
  | 'report-template'
> = {
  action: {
    ...{ ref: 'keep', subgroup: 'with-it', priority: 'if-in', title: 'keep' },
    ...{ objective: 'keep', description: 'keep' },
    // The weekly meeting speaks of cases, and meetings are the partnership's own.
    cameFrom: (from) => (from === 'finding' || from === 'scrutiny' ? from : null),
    origin: NO_TEXT,
    ...{ leadAgency: 'if-in', leadRole: 'keep', partners: 'if-in' },
    ...{ resources: NO_TEXT, funding: NO_TEXT, risks: NO_TEXT },
    ...{ start: 'keep', originalDue: 'keep', addedOn: 'keep' },
    // Of an action whose indicator hides a figure they are taken out: see `hideSmallCounts`.
    ...{ successMeasure: 'keep', baseline: 'keep', target: 'keep' },
    ...{ themes: 'if-in', findings: 'if-in', indicators: 'if-in' },
    ...{ dependsOn: 'if-in', carriedForwardFrom: 'if-in', movedFrom: 'if-in' },
    isPublishable: 'keep',
    marking: { becomes: 'public' },
  },
  milestone: {
    ...{ action: 'with-it', title: 'keep', due: 'keep', order: 'keep' },
    movedFrom: (before, _, isIn) => (isIn(before) ? before : undefined),
  },
  'date-revision': {
    ...{ action: 'with-it', from: 'keep', to: 'keep', madeOn: 'keep' },
    // Who agreed is a decision of the partnership; why may speak of people.
    ...{ approver: 'keep', reason: NO_TEXT, request: NOTHING },
    corrects: 'if-in',
  },
  'progress-update': {
    ...{ action: 'with-it', asOf: 'keep', status: 'keep', percentDone: 'keep' },
    ...{ confidence: NOTHING, milestonesDone: 'if-in' },
    // Whether there is one is what a red is asked for; nobody may be told that there is none.
    correctiveAction: (planned) => planned && { text: CORRECTIVE_ACTION, who: '', by: null },
    // Left empty, whatever is drawn from it would say that the chair had no words.
    whatChanged: (_, { publicWording }) => publicWording || NO_WORDING,
    publicWording: 'keep',
    ...{ evidence: NO_TEXT, approval: NOTHING, corrects: 'if-in' },
  },
  review: 'left-out',
  'date-request': 'left-out',
  'date-refusal': 'left-out',
  // Only what stands is in the edition: nothing is left to be taken back.
  withdrawal: 'left-out',
  'cycle-note': 'left-out',
  'saved-view': 'left-out',
  'report-template': 'left-out',
};
