import { describe, expect, it } from 'vitest';
import { ASSESSMENT_BODIES } from '#test/evidenceBodies.ts';
import { aPartnership, anAction, anId, anUpdate, day, recorded } from '#test/planBuilders.ts';
import type { Action } from '../records/action.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { coverageOf } from './coverage.ts';

const AS_AT = day('2018-01-12');
const [YEAR, LAST_YEAR] = [anId('plan-year', 1), anId('plan-year', 2)];
const [GANGS, HEALTH] = [anId('priority', 1), anId('priority', 2)];
const [OURS, EARLIER] = [anId('strategic-assessment', 1), anId('strategic-assessment', 2)];
const [FOUND, ADVISED, OLD] = [anId('finding', 1), anId('finding', 2), anId('finding', 3)];

const planYear = (id: typeof YEAR, label: string, start: string, end: string) =>
  recorded(
    'plan-year',
    {
      ...{ label, start: day(start), end: day(end) },
      ...{ documentTitle: '', state: 'adopted', adoption: [] },
    },
    { id },
  );

const priority = (id: typeof GANGS, title: string, order: number) =>
  recorded(
    'priority',
    {
      ...{ rationale: '', lineage: [], alignment: [] },
      inYears: [{ planYear: YEAR, title, order }],
    },
    { id },
  );

const assessment = (id: typeof OURS, year: typeof YEAR) =>
  recorded(
    'strategic-assessment',
    { ...ASSESSMENT_BODIES['strategic-assessment'], planYear: year },
    { id },
  );

const finding = (id: typeof FOUND, of = OURS, about: typeof GANGS | null = HEALTH) =>
  recorded('finding', { ...ASSESSMENT_BODIES.finding, assessment: of, priority: about }, { id });

const action = (number: number, said: Partial<Action>) =>
  recorded('action', anAction({ ref: `MH-${number}`, ...said }), { id: anId('action', number) });

const PLAN = [
  recorded('partnership', aPartnership()),
  planYear(YEAR, '2017-18', '2017-04-01', '2018-03-31'),
  planYear(LAST_YEAR, '2016-17', '2016-04-01', '2017-03-31'),
  priority(GANGS, 'Gangs', 1),
  priority(HEALTH, 'Mental health', 2),
  assessment(OURS, YEAR),
  assessment(EARLIER, LAST_YEAR),
];

const coverage = (...more: readonly Recorded[]) =>
  coverageOf(recordsFrom([...PLAN, ...more]), AS_AT);

describe('coverage', () => {
  it('is nothing to show while the assessment of the year found nothing', () => {
    expect(coverage(finding(OLD, EARLIER))).toBeNull();
  });

  it('has the gaps of both sides: findings without an action, and actions without a finding', () => {
    const found = coverage(
      finding(FOUND),
      finding(ADVISED),
      action(1, { findings: [FOUND] }),
      action(2, { findings: [] }),
    );

    expect(found?.rows.map(({ isAnswered }) => isAnswered)).toEqual([true, false]);
    expect(found?.answered).toEqual({ count: 1, base: 2 });
    expect(found?.unfounded.map(({ action: { value } }) => value.ref)).toEqual(['MH-2']);
    expect(found?.actions).toBe(2);
  });

  it('takes an action for none that answers only what an earlier assessment found', () => {
    const found = coverage(finding(FOUND), finding(OLD, EARLIER), action(1, { findings: [OLD] }));

    expect(found?.rows.map((row) => row.finding.id)).toEqual([FOUND]);
    expect(found?.unfounded).toHaveLength(1);
  });

  it('shows a suspended action beside its finding, and the finding as not answered', () => {
    const approval = { by: 'Board', on: AS_AT, reason: 'No money' };
    const found = coverage(
      finding(FOUND),
      action(1, { findings: [FOUND] }),
      recorded(
        'progress-update',
        anUpdate({ action: anId('action', 1), status: 'suspended', approval }),
      ),
    );

    expect(found?.rows[0]).toMatchObject({ isAnswered: false, actions: [{ status: 'suspended' }] });
    expect(found?.statuses).toEqual(['suspended']);
    expect(found).toMatchObject({ unfounded: [], actions: 0 });
  });

  it('names priorities of which nothing was found, and puts findings of none last', () => {
    const found = coverage(finding(FOUND, OURS, null), finding(ADVISED));

    expect(found?.withoutFinding).toEqual([{ id: GANGS, title: 'Gangs' }]);
    expect(found?.rows.map(({ priorityTitle }) => priorityTitle)).toEqual(['Mental health', '']);
  });
});
