import { describe, expect, it } from 'vitest';
import { ASSESSMENT_BODIES } from '#test/evidenceBodies.ts';
import { anId, recorded } from '#test/planBuilders.ts';
import type { Result } from '../result.ts';
import {
  type AssessmentDraft,
  blankAssessment,
  draftOfAssessment,
  editAssessment,
} from './editAssessment.ts';
import { blankFinding, draftOfFinding, editFinding } from './editFinding.ts';
import { blankIssue, draftOfIssue, editIssue, type IssueDraft } from './editIssue.ts';
import { nameOfFinding } from './nameOfFinding.ts';

const problemsOf = <P extends { readonly field: string; readonly kind: string }>(
  result: Result<unknown, readonly P[]>,
) => (result.ok ? [] : result.problem.map(({ field, kind }) => `${field}: ${kind}`));

const ASSESSMENT = ASSESSMENT_BODIES['strategic-assessment'];

describe('an assessment', () => {
  const edit = (said: Partial<AssessmentDraft>, isRetired = false) =>
    editAssessment(
      { ...blankAssessment(''), title: 'Ours', planYear: anId('plan-year'), ...said },
      {
        before: null,
        others: [
          recorded(
            'strategic-assessment',
            { ...ASSESSMENT, planYear: anId('plan-year', 7) },
            { isRetired },
          ),
        ],
      },
    );

  it('comes out of its form as it went in', () => {
    const again = editAssessment(draftOfAssessment(ASSESSMENT), { before: ASSESSMENT, others: [] });

    expect(again).toEqual({ ok: true, value: ASSESSMENT });
  });

  it('is refused with everything that is wrong with it at once, in the order of the form', () => {
    const wrong = edit({
      ...{ planYear: '', title: ' ', windowStart: '31/10/2016', windowEnd: '01/11/2015' },
      alternatives: [{ option: '', whyNot: 'Trends have changed' }],
    });

    expect(problemsOf(wrong)).toEqual([
      'planYear: plan-year-missing',
      'title: title-missing',
      'windowEnd: window-end-before-start',
      'alternatives.0.option: option-missing',
    ]);
  });

  it('is the only one of its plan year, unless the other was taken out of use', () => {
    expect(problemsOf(edit({ planYear: anId('plan-year', 7) }))).toEqual([
      'planYear: plan-year-taken',
    ]);
    expect(edit({ planYear: anId('plan-year', 7) }, true).ok).toBe(true);
  });

  it('may leave unknown what it looked at, and drops rows in which nothing was typed', () => {
    expect(edit({ alternatives: [{ option: ' ', whyNot: '' }] })).toMatchObject({
      value: { windowStart: null, windowEnd: null, alternatives: [] },
    });
  });
});

describe('a finding', () => {
  const FINDING = ASSESSMENT_BODIES.finding;

  it('comes out of its form as it went in', () => {
    expect(editFinding(draftOfFinding(FINDING), FINDING)).toEqual({ ok: true, value: FINDING });
  });

  it('says something, and stands in an assessment', () => {
    expect(problemsOf(editFinding(blankFinding('', null), null))).toEqual([
      'assessment: assessment-missing',
      'text: text-missing',
    ]);
  });

  it('is named by its beginning, cut between words', () => {
    expect(nameOfFinding({ text: 'Short\nand whole' })).toBe('Short and whole');
    const named = nameOfFinding({ text: `${'word '.repeat(40)}end` });
    expect(named).toMatch(/^(word )+word…$/);
    expect(named.length).toBeLessThanOrEqual(121);
  });
});

describe('a scored issue', () => {
  const ISSUE = ASSESSMENT_BODIES['scored-issue'];
  const edit = (said: Partial<IssueDraft>) =>
    editIssue(
      { ...blankIssue(anId('strategic-assessment')), title: 'Burglary', ...said },
      { before: null, others: [] },
    );

  it('comes out of its form as it went in', () => {
    const again = editIssue(draftOfIssue(ISSUE), { before: ISSUE, others: [] });

    expect(again).toEqual({ ok: true, value: ISSUE });
  });

  it('keeps scores and total as they were entered, and leaves out what was not scored', () => {
    const scores = { ...blankIssue('').scores, physical: ' 0 ', vulnerability: 'High' };

    expect(edit({ scores, total: '4.20' })).toMatchObject({
      value: { scores: { physical: '0', vulnerability: 'High' }, total: '4.20', rank: null },
    });
  });

  it.each(['0', '1.5', 'first', '1000'])('is refused the rank "%s"', (rank) => {
    expect(problemsOf(edit({ rank }))).toEqual(['rank: rank-not-whole']);
  });

  it('is scored once in an assessment', () => {
    const twice = editIssue(
      { ...blankIssue(ISSUE.assessment), title: 'mental  HEALTH' },
      { before: null, others: [recorded('scored-issue', ISSUE)] },
    );

    expect(problemsOf(twice)).toEqual(['title: title-taken']);
  });
});
