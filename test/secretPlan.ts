import type { Recorded } from '#domain/versions/records.ts';
import { aMeasurement, anIndicator, aTarget } from './indicatorBuilders.ts';
import { BODIES } from './oneOfEachKind.ts';
import {
  aMeeting,
  aDateRevision,
  aMilestone,
  anAction,
  anId,
  anUpdate,
  aPartnership,
  aSubgroup,
  day,
  PLAN_YEAR,
  recorded,
} from './planBuilders.ts';
import { measured, quarters, years } from './publishedFigures.ts';

/** A word that must not be found wherever it was written: `secret('evidence')`. */
const secret = (where: string) => `SECRET ${where}`;

const [OPEN, CLOSED, MARKED] = [
  anId('subgroup', 1),
  anId('subgroup', 2),
  anId('subgroup', 3),
] as const;
const [A, B, C, D, E] = [
  anId('action', 1),
  anId('action', 2),
  anId('action', 3),
  anId('action', 4),
  anId('action', 5),
] as const;

const author = { name: secret('author'), agency: 'Kent Police' };
const claim = { versionId: 'f'.repeat(64) as never, author, writtenAt: '' as never };
const disputed = {
  author,
  conflicts: [
    {
      field: 'title',
      claims: [
        { ...claim, value: secret('claim') },
        { ...claim, value: 'x' },
      ],
    },
  ],
};

const plan: readonly Recorded[] = [
  recorded('partnership', aPartnership({ defaultMarking: 'official-sensitive' })),
  recorded('plan-year', PLAN_YEAR),
  recorded('subgroup', aSubgroup({ about: secret('about') }), { id: OPEN }),
  recorded('subgroup', aSubgroup({ name: 'Domestic Abuse', code: 'DA' }), { id: CLOSED }),
  recorded(
    'subgroup',
    aSubgroup({ name: secret('subgroup'), code: 'OCG', marking: 'official-sensitive' }),
    { id: MARKED },
  ),
  recorded(
    'meeting',
    aMeeting({ subgroup: MARKED, title: secret('meeting'), on: day('2018-01-23') }),
  ),
  recorded(
    'meeting',
    aMeeting({
      ...{ agenda: [secret('agenda')], minutes: secret('minutes') },
      attendance: [{ role: secret('attended'), agency: null, isPresent: true }],
    }),
    { id: anId('meeting', 2) },
  ),
  recorded('decision', {
    ...{ ...BODIES.decision, meeting: anId('meeting', 2), text: secret('decision') },
    ...{ ownerRole: secret('owner'), alternatives: [{ option: secret('option'), whyNot: '' }] },
  }),
  recorded('period-lock', { ...BODIES['period-lock'], note: secret('lock') }),
  recorded('cycle-note', { ...BODIES['cycle-note'], text: secret('cycle note') }),
  recorded('report-template', { ...BODIES['report-template'], name: secret('template') }),
  recorded('saved-view', { ...BODIES['saved-view'], name: secret('view') }),
];

const publishable = anAction({
  ...{ isPublishable: true, title: 'Training for schools', origin: secret('origin') },
  ...{ resources: secret('resources'), funding: secret('funding'), risks: secret('risks') },
  dependsOn: [B, C],
  indicators: [anId('indicator')],
  ...{ baseline: secret('3 cases'), target: secret('2 cases'), cameFrom: 'weekly-meeting' },
});

const actions: readonly Recorded[] = [
  recorded('action', publishable, { id: A, ...disputed }),
  recorded('action', anAction({ subgroup: CLOSED, title: secret('unpublished') }), { id: B }),
  recorded(
    'action',
    anAction({ isPublishable: true, subgroup: MARKED, title: secret('of a subgroup') }),
    { id: C },
  ),
  recorded(
    'action',
    anAction({ isPublishable: true, marking: 'official-sensitive', title: secret('own marking') }),
    { id: D },
  ),
  // Somebody has just said that it is not to be published, and somebody else changed it meanwhile.
  recorded('action', anAction({ isPublishable: true, title: secret('disputed') }), {
    id: E,
    conflicts: [
      {
        field: 'isPublishable',
        claims: [
          { ...claim, value: false },
          { ...claim, value: true },
        ],
      },
    ],
  }),
  recorded('milestone', aMilestone({ action: B, title: secret('milestone') })),
];

const updates: readonly Recorded[] = [
  recorded(
    'progress-update',
    anUpdate({
      ...{ action: A, status: 'off-track', whatChanged: secret('what changed') },
      publicWording: 'Two of three schools were trained',
      correctiveAction: { text: secret('corrective'), who: secret('who'), by: null },
      evidence: secret('evidence'),
      approval: { by: secret('approver'), on: day('2017-12-01'), reason: secret('why') },
      confidence: 'low',
    }),
    disputed,
  ),
  recorded(
    'progress-update',
    anUpdate({ ...{ action: A, asOf: day('2017-09-30') }, whatChanged: secret('unworded') }),
    { id: anId('progress-update', 2) },
  ),
  recorded(
    'progress-update',
    anUpdate({ action: A, publicWording: secret('corrected'), asOf: day('2017-06-30') }),
    { id: anId('progress-update', 3) },
  ),
  recorded(
    'progress-update',
    anUpdate({ ...{ action: A, asOf: day('2017-06-30') }, corrects: anId('progress-update', 3) }),
    { id: anId('progress-update', 4) },
  ),
  recorded('progress-update', anUpdate({ action: A, publicWording: secret('withdrawn') }), {
    id: anId('progress-update', 5),
  }),
  recorded('progress-update', anUpdate({ action: B, publicWording: secret('of a withheld one') }), {
    id: anId('progress-update', 6),
  }),
  recorded('withdrawal', {
    ...{ action: A, of: anId('progress-update', 5), on: day('2018-01-11') },
    reason: secret('withdrawal'),
  }),
  recorded('date-revision', aDateRevision({ action: A, reason: secret('revision') })),
  recorded('date-request', {
    ...BODIES['date-request'],
    action: anId('action'),
    reason: secret('request'),
  }),
  recorded('review', { ...BODIES.review, action: anId('action'), reason: secret('review') }),
];

const [q1, q2, q3, q4] = quarters(4);
const [year] = years(1);

const figure = (number: number, stretch: typeof q1, said: Parameters<typeof measured>[1]) =>
  stretch
    ? [recorded('measurement', measured(stretch, said), { id: anId('measurement', number) })]
    : [];

const figures: readonly Recorded[] = [
  recorded('indicator', anIndicator({ frequency: 'quarter', owner: secret('owner') })),
  ...figure(1, q1, { value: 20, note: secret('typed note'), sourceRow: secret('row') }),
  ...figure(2, q2, { value: 3, note: secret('note'), source: secret('source') }),
  ...figure(3, q3, { value: 10, sourceFile: secret('file') }),
  ...figure(4, q4, { value: 37 }),
  ...figure(5, year, { value: 70 }),
  recorded('import-batch', { ...BODIES['import-batch'], fileName: secret('batch') }),
  recorded('import-mapping', { ...BODIES['import-mapping'], series: secret('mapping') }),
  recorded('target-revision', aTarget({ reason: secret('target reason') })),
  recorded(
    'target-revision',
    aTarget({ what: 'baseline', value: 33, from: day('2016-07-01'), to: day('2016-12-31') }),
    { id: anId('target-revision', 2) },
  ),
  // Another source of the same period, which would tell what the first one hides.
  ...figure(6, q2, { value: 6, source: secret('other source') }).map((record) => ({
    ...record,
    receivedAt: '2018-01-01T09:30:00.000Z' as never,
  })),
  recorded('scored-issue', { ...BODIES['scored-issue'], total: secret('score') }),
  recorded('measurement', aMeasurement({ value: 4, indicator: anId('indicator', 9) }), {
    id: anId('measurement', 7),
  }),
];

/**
 * A plan of which one action of five may be published, with SECRET in every text that may not be.
 * The second quarter of its indicator counted three.
 */
export const SECRET_PLAN: readonly Recorded[] = [...plan, ...actions, ...updates, ...figures];
