import { expect, it } from 'vitest';
import { ASSESSMENT_BODIES } from '#test/evidenceBodies.ts';
import { anAction, anId, day, recorded } from '#test/planBuilders.ts';
import type { ScoredIssue } from '../records/scoredIssue.ts';
import { recordsFrom } from '../versions/records.ts';
import { assessmentView } from './assessmentView.ts';

const [THEN, NOW] = [anId('plan-year', 1), anId('plan-year', 2)];
const [GANGS, ROADS] = [anId('priority', 1), anId('priority', 2)];
const OURS = anId('strategic-assessment', 1);

const planYear = (id: typeof NOW, label: string, start: string, end: string) =>
  recorded(
    'plan-year',
    {
      ...{ label, start: day(start), end: day(end) },
      ...{ documentTitle: '', state: 'adopted', adoption: [] },
    },
    { id },
  );

const priority = (id: typeof GANGS, title: string, year: typeof NOW) =>
  recorded(
    'priority',
    {
      ...{ rationale: '', lineage: [], alignment: [] },
      inYears: [{ planYear: year, title, order: 1 }],
    },
    { id },
  );

const issue = (number: number, said: Partial<ScoredIssue>) =>
  recorded(
    'scored-issue',
    { ...ASSESSMENT_BODIES['scored-issue'], assessment: OURS, scores: {}, ...said },
    { id: anId('scored-issue', number) },
  );

const RECORDS = recordsFrom([
  planYear(THEN, '2016-17', '2016-04-01', '2017-03-31'),
  planYear(NOW, '2017-18', '2017-04-01', '2018-03-31'),
  priority(GANGS, 'Gangs', NOW),
  priority(ROADS, 'Road safety', THEN),
  recorded(
    'strategic-assessment',
    { ...ASSESSMENT_BODIES['strategic-assessment'], planYear: NOW, recommended: [ROADS] },
    { id: OURS },
  ),
  issue(1, { title: 'Unranked', rank: null, scores: { vulnerability: 'High' } }),
  issue(2, { title: 'Second', rank: 2 }),
  issue(3, { title: 'First', rank: 1, scores: { physical: '0' } }),
  recorded('finding', { ...ASSESSMENT_BODIES.finding, assessment: OURS, priority: GANGS }),
  recorded('action', anAction({ findings: [anId('finding')] })),
]);

const view = (of?: string) => assessmentView(RECORDS, day('2018-01-12'), of);

it('is of the plan year of the day, or of the one that is asked for', () => {
  expect(view()).toMatchObject({ year: { label: '2017-18' }, assessment: { id: OURS } });
  expect(view(THEN)).toMatchObject({ year: { label: '2016-17' }, assessment: null, issues: [] });
  expect(view('nothing known')?.year.label).toBe('2017-18');
});

it('has issues by rank, those without one last, and only the parts that were scored', () => {
  expect(view()?.issues.map(({ value }) => value.title)).toEqual(['First', 'Second', 'Unranked']);
  expect(view()?.parts).toEqual(['physical', 'vulnerability']);
});

it('sets what was recommended beside what the plan took up', () => {
  expect(
    view()?.priorities.map(({ title, isRecommended, isInPlan }) => [
      title,
      isRecommended,
      isInPlan,
    ]),
  ).toEqual([
    ['Gangs', false, true],
    ['Road safety', true, false],
  ]);
});

it('says which actions name a finding', () => {
  expect(view()?.findings).toMatchObject([
    { priorityTitle: 'Gangs', actions: [{ value: { ref: anAction().ref } }] },
  ]);
});
