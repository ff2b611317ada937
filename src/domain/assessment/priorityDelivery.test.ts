import { forEdition } from '../editions/forEdition.ts';
import { expect, it } from 'vitest';
import { recordsFrom } from '../versions/records.ts';
import { ASSESSMENT_BODIES, INDICATOR_BODIES } from '#test/evidenceBodies.ts';
import { aPartnership, anAction, anId, anUpdate, day, recorded } from '#test/planBuilders.ts';
import { deliveryAgainstAssessment } from './priorityDelivery.ts';

const AS_AT = day('2018-01-12');
const YEAR = anId('plan-year');
const [GANGS, HEALTH] = [anId('priority', 1), anId('priority', 2)];
const [FOUND, ADVISED] = [anId('finding', 1), anId('finding', 2)];

const priority = (id: typeof GANGS, title: string, order: number) =>
  recorded(
    'priority',
    {
      ...{ rationale: '', lineage: [], alignment: [] },
      inYears: [{ planYear: YEAR, title, order }],
    },
    { id },
  );

const PLAN = [
  recorded('partnership', aPartnership()),
  recorded('plan-year', {
    ...{ label: '2017-18', start: day('2017-04-01'), end: day('2018-03-31') },
    ...{ documentTitle: '', state: 'adopted', adoption: [] },
  }),
  priority(HEALTH, 'Mental health', 2),
  priority(GANGS, 'Gangs', 1),
  recorded(
    'action',
    anAction({ priority: HEALTH, findings: [FOUND], originalDue: day('2017-12-31') }),
  ),
  recorded('progress-update', anUpdate({ status: 'complete' })),
];

const assessment = recorded('strategic-assessment', {
  ...ASSESSMENT_BODIES['strategic-assessment'],
  planYear: YEAR,
});

const finding = (id: typeof FOUND) =>
  recorded(
    'finding',
    { ...ASSESSMENT_BODIES.finding, assessment: assessment.id, priority: HEALTH },
    { id },
  );

const indicator = recorded('indicator', { ...INDICATOR_BODIES.indicator, priorities: [HEALTH] });

it('is left out while nobody has recorded a finding or an indicator', () => {
  expect(deliveryAgainstAssessment(recordsFrom(PLAN), AS_AT)).toBeNull();
});

it('says of each priority what was found and answered, delivered, and moved', () => {
  const records = recordsFrom([...PLAN, assessment, finding(FOUND), finding(ADVISED), indicator]);

  const rows = deliveryAgainstAssessment(records, AS_AT)?.rows ?? [];

  expect(rows.map(({ title }) => title)).toEqual(['Gangs', 'Mental health']);
  expect(rows[0]).toMatchObject({
    findings: { count: 0, base: 0 },
    delivered: { delivery: 'no-plan' },
    indicators: [],
    outcome: 'not-known',
  });
  expect(rows[1]).toMatchObject({
    findings: { count: 1, base: 2 },
    delivered: { delivery: 'delivered', ofDue: { count: 1, base: 1 } },
    indicators: [{ indicator: { name: 'Burglary in a dwelling' }, outcome: 'not-known' }],
    outcome: 'not-known',
  });
});

it('takes a finding for unanswered where its only action was put aside', () => {
  const approval = { by: 'Board', on: AS_AT, reason: 'No money' };
  const suspended = recorded('progress-update', anUpdate({ status: 'suspended', approval }));
  const records = recordsFrom([...PLAN, suspended, assessment, finding(FOUND)]);

  const [, health] = deliveryAgainstAssessment(records, AS_AT)?.rows ?? [];

  expect(health?.findings).toEqual({ count: 0, base: 1 });
});

it('says of a priority whose actions may not be published that none is in the public version', () => {
  const rows = deliveryAgainstAssessment(
    recordsFrom(forEdition([...PLAN, assessment, finding(FOUND)], 'public').content),
    AS_AT,
  )?.rows;

  expect(rows?.map(({ delivered }) => delivered.delivery)).toEqual(['not-public', 'not-public']);
});
