import type { IsoDate, RecordId, Sha256 } from '#domain/ids.ts';
import { RECORD_KINDS, type RecordBodies, type RecordKind } from '#domain/records/kinds.ts';
import { USUAL_SETTINGS } from '#domain/records/partnership.ts';
import type { Version } from '#domain/versions/version.ts';
import { aVersion, anInstant } from './builders.ts';
import { ASSESSMENT_BODIES, INDICATOR_BODIES } from './evidenceBodies.ts';
import { idOf } from './numberedIds.ts';

export { idOf };

const day = (text: string) => text as IsoDate;

/** A whole body of each kind; those that speak of an action speak of `idOf(7)`. */
export const BODIES: { readonly [K in RecordKind]: RecordBodies[K] } = {
  partnership: {
    name: 'Safer Example Partnership',
    shortName: 'SEP',
    area: 'Example borough',
    reportingPeriod: 'quarter',
    graceDays: 10,
    ...USUAL_SETTINGS,
    statusWords: { 'at-risk': { label: 'Slipping', meaning: 'Late, and can be caught up' } },
    notice: 'Illustrative sample data',
  },
  'plan-year': {
    label: '2017-18',
    start: day('2017-04-01'),
    end: day('2018-03-31'),
    documentTitle: 'Partnership plan',
    state: 'adopted',
    adoption: [
      {
        document: 'partnership-plan',
        body: 'Council',
        on: day('2017-04-12'),
        decision: 'Adopted',
        reference: '',
        condition: 'Some redrafting',
        conditionMetOn: null,
      },
    ],
  },
  priority: {
    inYears: [{ planYear: idOf(2), title: 'Mental health', order: 5 }],
    rationale: '',
    lineage: [],
    alignment: [],
  },
  theme: { title: 'Reducing reoffending' },
  agency: {
    name: 'Example Borough Council',
    shortName: 'EBC',
    type: 'responsible-authority',
    predecessor: null,
  },
  subgroup: {
    name: 'Mental Health subgroup',
    code: 'MH',
    priorities: [idOf(3)],
    chairRole: 'Chair',
    deputyRole: '',
    chairAgency: idOf(5),
    agencies: [idOf(5)],
    state: 'forming',
    planState: 'draft',
    marking: 'official',
    lineage: [{ how: 'split-from', from: idOf(99), on: null }],
    about: '',
  },
  action: {
    ref: 'MH-1',
    subgroup: idOf(6),
    priority: idOf(3),
    title: 'Scoping exercise',
    objective: 'Know what there is',
    description: 'Impact, existing services, how they interlink, gaps',
    origin: '',
    leadAgency: idOf(5),
    leadRole: 'Partnerships officer',
    partners: [],
    resources: '',
    start: day('2017-05-01'),
    originalDue: day('2017-12-31'),
    successMeasure: '',
    baseline: '',
    target: '',
    themes: [idOf(4)],
    funding: '',
    dependsOn: [],
    risks: 'Two services may not reply',
    addedOn: day('2017-04-12'),
    carriedForwardFrom: null,
    cameFrom: 'weekly-meeting',
    findings: [],
    indicators: [],
    movedFrom: null,
    isPublishable: true,
    marking: 'official',
  },
  milestone: { action: idOf(7), title: 'Impact known', due: day('2017-07-31'), order: 1 },
  'date-revision': {
    action: idOf(7),
    from: day('2017-12-31'),
    to: day('2018-02-28'),
    reason: 'Two services replied late',
    approver: 'Board, 11 October 2017',
    madeOn: day('2017-10-11'),
    request: idOf(14),
    corrects: null,
  },
  'progress-update': {
    action: idOf(7),
    asOf: day('2017-12-31'),
    status: 'at-risk',
    percentDone: 50,
    confidence: 'medium',
    milestonesDone: [idOf(8)],
    correctiveAction: { text: 'Ask again', who: 'Chair', by: day('2018-01-31') },
    whatChanged: 'Two of four parts are written',
    publicWording: '',
    evidence: '',
    approval: null,
    corrects: null,
  },
  meeting: {
    ...{ body: 'board', subgroup: null, title: 'Board', on: day('2018-01-23') },
    agenda: ['Exceptions', 'Performance'],
    attendance: [{ role: 'Chair', agency: idOf(5), isPresent: true }],
    ...{ snapshot: idOf(12), minutes: 'Minute 14' },
  },
  decision: {
    ...{ meeting: idOf(11), type: 'follow-up', text: 'Ask the two services again' },
    alternatives: [{ option: 'Do nothing', whyNot: 'The gap stays' }],
    ...{ replyBy: day('2018-02-28'), ownerRole: 'Chair', ownerAgency: idOf(5) },
    ...{ due: day('2018-02-28'), becameAction: idOf(7), becameUpdate: idOf(10) },
    doneOn: day('2018-01-30'),
  },
  'period-lock': {
    period: { kind: 'quarter', start: day('2017-10-01'), end: day('2017-12-31') },
    ...{ meeting: idOf(11), snapshot: idOf(12), on: day('2018-01-24'), note: '' },
  },
  snapshot: {
    number: 1,
    title: 'Board, 23 January 2018',
    meeting: 'Board',
    asAt: day('2018-01-12'),
    marking: 'official',
    notes: '',
    madeBy: { name: 'Partnerships officer', agency: '' },
    madeAt: anInstant(),
    appVersion: '0.1.0',
    content: [],
    hash: '0'.repeat(64) as Sha256,
  },
  review: {
    action: idOf(7),
    update: idOf(10),
    verdict: 'returned',
    by: 'Chair',
    on: day('2018-01-10'),
    reason: 'Which two parts?',
  },
  'date-request': {
    action: idOf(7),
    update: null,
    from: day('2017-12-31'),
    to: day('2018-02-28'),
    reason: 'Two services replied late',
    askedOn: day('2017-10-02'),
  },
  'date-refusal': {
    action: idOf(7),
    request: idOf(14),
    by: 'Board',
    on: day('2017-10-11'),
    reason: 'February is too late',
  },
  withdrawal: { action: idOf(7), of: idOf(10), on: day('2018-01-12'), reason: '' },
  'cycle-note': { period: '2017-Q3', text: 'Please name the milestones', dueBy: day('2018-01-10') },
  'glossary-term': { term: 'MARAC', meaning: 'Multi-agency risk assessment conference' },
  'report-template': {
    ...{ name: 'Quarterly board', kind: 'board-pack', title: 'Board pack', hasCover: true },
    ...{ sections: ['changes', 'key'], formats: ['pdf'] },
  },
  'saved-view': { name: 'Red and late', subgroup: null, view: { show: 'overdue' } },
  ...INDICATOR_BODIES,
  ...ASSESSMENT_BODIES,
};

/** Where `oneOfEachKind` keeps its record of a kind. */
export const placeOf = <K extends RecordKind>(kind: K): RecordId<K> =>
  idOf<K>(RECORD_KINDS.indexOf(kind) + 1);

/** The first Version of a record of every kind. */
export const oneOfEachKind = (): Promise<readonly Version[]> =>
  Promise.all(
    RECORD_KINDS.map((kind) => aVersion({ kind, recordId: placeOf(kind), value: BODIES[kind] })),
  );
