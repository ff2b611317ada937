import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../progress/status.ts';
import { type StatusRules, type StatusWords, USUAL_RULES } from '../records/partnership.ts';
import { draftOfStatuses, editStatuses, LONGEST_LABEL } from './editStatuses.ts';

const USUAL = Object.fromEntries(
  STATUSES.map((status) => [status, { label: status, meaning: `Means ${status}` }]),
) as Record<Status, StatusWords>;

interface Typed {
  readonly labels?: Partial<Record<Status, string>>;
  readonly meanings?: Partial<Record<Status, string>>;
  readonly rules?: Partial<Record<keyof StatusRules, string>>;
}

function edit({ labels = {}, meanings = {}, rules = {} }: Typed) {
  const before = draftOfStatuses({ statusWords: {}, rules: USUAL_RULES }, USUAL);
  const words = STATUSES.map((status) => {
    const { label, meaning } = before.words[status];
    return [status, { label: labels[status] ?? label, meaning: meanings[status] ?? meaning }];
  });
  const draft = {
    words: Object.fromEntries(words) as Record<Status, StatusWords>,
    rules: { ...before.rules, ...rules },
  };
  return editStatuses(draft, USUAL);
}

const problemsOf = (typed: Typed) => {
  const result = edit(typed);
  return result.ok ? [] : result.problem.map(({ field, kind }) => [field, kind]);
};

describe('a partnership’s own words', () => {
  it('keeps only what is called otherwise', () => {
    expect(edit({ labels: { 'on-track': '  Green ' }, meanings: { closed: 'Stopped' } })).toEqual({
      ok: true,
      value: {
        statusWords: {
          'on-track': { label: 'Green', meaning: 'Means on-track' },
          closed: { label: 'closed', meaning: 'Stopped' },
        },
        rules: USUAL_RULES,
      },
    });
  });

  it('goes back to the usual words by having none of its own', () => {
    const own = { 'on-track': { label: 'Green', meaning: 'Fine' } };
    const draft = draftOfStatuses({ statusWords: own, rules: USUAL_RULES }, USUAL);

    expect(draft.words['on-track'].label).toBe('Green');
    expect(editStatuses({ ...draft, words: USUAL }, USUAL)).toMatchObject({
      value: { statusWords: {} },
    });
  });

  it('says everything that is wrong at once, in the order of the form', () => {
    const typed = {
      labels: { 'on-track': ' ', 'off-track': 'AT-RISK', 'no-update': 'overdue' },
      meanings: { complete: '' },
      rules: { onTrackFrom: '70', atRiskFrom: '70', silentDays: 'a month' },
    };

    expect(problemsOf(typed)).toEqual([
      ['words.complete.meaning', 'meaning-missing'],
      ['words.on-track.label', 'label-missing'],
      ['words.off-track.label', 'label-taken'],
      ['words.no-update.label', 'label-is-overdue'],
      ['rules.silentDays', 'not-whole-1-to-365'],
      ['rules.atRiskFrom', 'bounds-cross'],
    ]);
  });

  it('takes a label that fits a column, and no longer one', () => {
    expect(problemsOf({ labels: { closed: 'x'.repeat(LONGEST_LABEL) } })).toEqual([]);
    expect(problemsOf({ labels: { closed: 'x'.repeat(LONGEST_LABEL + 1) } })).toEqual([
      ['words.closed.label', 'label-too-long'],
    ]);
  });

  it('lets two statuses swap their labels', () => {
    expect(problemsOf({ labels: { 'at-risk': 'off-track', 'off-track': 'at-risk' } })).toEqual([]);
  });
});

describe('the bounds', () => {
  it.each([
    [{ onTrackFrom: '100', atRiskFrom: '99' }, []],
    [{ onTrackFrom: '101' }, [['rules.onTrackFrom', 'not-whole-1-to-100']]],
    [{ atRiskFrom: '0' }, [['rules.atRiskFrom', 'not-whole-1-to-100']]],
    [{ atRiskFrom: '1' }, []],
    [{ onTrackFrom: '89.5' }, [['rules.onTrackFrom', 'not-whole-1-to-100']]],
    [{ atRiskFrom: '90' }, [['rules.atRiskFrom', 'bounds-cross']]],
    [{ dueSoonDays: '365' }, []],
    [{ dueSoonDays: '366' }, [['rules.dueSoonDays', 'not-whole-1-to-365']]],
    [{ dueSoonDays: '' }, [['rules.dueSoonDays', 'not-whole-1-to-365']]],
    [{ silentDays: '89' }, []],
    [{ silentDays: '90' }, [['rules.longSilentDays', 'silence-crosses']]],
  ] as const)('of %j', (rules, problems) => {
    expect(problemsOf({ rules })).toEqual(problems);
  });
});
