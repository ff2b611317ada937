import { describe, expect, it } from 'vitest';
import { ACTION, anId, day } from '#test/planBuilders.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '../text.ts';
import {
  type ProgressContext,
  type ProgressDraft,
  readPercent,
  recordProgress,
} from './progressUpdate.ts';

const BLANK: ProgressDraft = {
  status: null,
  percentDone: '',
  confidence: null,
  asOf: '',
  milestonesDone: [],
  whatChanged: '',
  correctiveAction: '',
  correctiveWho: '',
  correctiveBy: '',
  evidence: '',
  approvalBy: '',
  approvalOn: '',
  approvalReason: '',
  publicWording: '',
};

const GREEN: ProgressDraft = {
  ...BLANK,
  status: 'on-track',
  percentDone: '50',
  asOf: '12/01/2018',
};

const CONTEXT: ProgressContext = {
  action: ACTION,
  isJudgedByMilestones: false,
  start: day('2017-04-01'),
  corrects: null,
  today: day('2018-01-12'),
};

const record = (said: Partial<ProgressDraft>, context: Partial<ProgressContext> = {}) =>
  recordProgress({ ...GREEN, ...said }, { ...CONTEXT, ...context });

/** What is refused: `field kind`, in the order of the form. */
function refusals(said: Partial<ProgressDraft>, context: Partial<ProgressContext> = {}) {
  const result = record(said, context);
  return result.ok ? [] : result.problem.map(({ field, kind }) => `${field} ${kind}`);
}

describe('what an update says', () => {
  it('is what was typed, made plain', () => {
    const typed = {
      percentDone: ' 50% ',
      confidence: 'high' as const,
      whatChanged: '  Two workshops held\r\nThird booked ',
      publicWording: ' Workshops are under way ',
      milestonesDone: [anId('milestone', 2)],
    };

    expect(record(typed, { corrects: anId('progress-update', 7) })).toEqual({
      ok: true,
      value: {
        action: ACTION,
        asOf: '2018-01-12',
        status: 'on-track',
        percentDone: 50,
        confidence: 'high',
        milestonesDone: [anId('milestone', 2)],
        correctiveAction: null,
        whatChanged: 'Two workshops held\nThird booked',
        publicWording: 'Workshops are under way',
        evidence: '',
        approval: null,
        corrects: anId('progress-update', 7),
      },
    });
  });

  it('is every problem at once, in the order of the form, where nothing was filled in', () => {
    expect(refusals(BLANK)).toEqual([
      'status status-missing',
      'percentDone percent-missing',
      'asOf day-missing',
    ]);
  });
});

describe('how much is done', () => {
  it.each([
    ['0', 0],
    ['100', 100],
    ['50%', 50],
    ['50 %', 50],
    ['007', 7],
    ['５０', 50],
    ['５０％', 50],
  ])('reads %j as %i', (typed, percent) => {
    expect(readPercent(typed)).toBe(percent);
  });

  it.each(['101', '-1', '50.5', '5,0', '1e1', 'half', '50 of 100', '1000', '٥٠', '%', 'Infinity'])(
    'refuses %j',
    (percentDone) => {
      expect(refusals({ percentDone })).toEqual(['percentDone percent-not-whole-0-to-100']);
    },
  );

  it('takes a blank for a gap, never for a zero', () => {
    expect(readPercent('')).toBeNull();
    expect(readPercent(' \t')).toBeNull();
  });

  it.each(['on-track', 'at-risk', 'off-track'] as const)(
    'may stay blank while %s only where milestones say it',
    (status) => {
      const said = { status, percentDone: '', correctiveAction: 'Weekly calls' };

      expect(refusals(said)).toEqual(['percentDone percent-missing']);
      expect(record(said, { isJudgedByMilestones: true })).toMatchObject({
        value: { percentDone: null },
      });
    },
  );

  it('is all of it when complete: a blank says so, and another figure is asked about', () => {
    const complete = { status: 'complete', evidence: 'Report of 9 January' } as const;

    expect(record({ ...complete, percentDone: '' })).toMatchObject({ value: { percentDone: 100 } });
    expect(record({ ...complete, percentDone: '100' }).ok).toBe(true);
    expect(refusals({ ...complete, percentDone: '99' })).toEqual([
      'percentDone percent-of-complete-not-100',
    ]);
  });
});

describe('the day it was true', () => {
  it.each([
    ['12/01/2018', []],
    ['13/01/2018', ['asOf day-in-future']],
    ['01/04/2017', []],
    ['31/03/2017', ['asOf day-before-start']],
    ['', ['asOf day-missing']],
    ['31/02/2017', ['asOf day-not-in-calendar']],
    ['01/02/17', ['asOf day-year-in-two-digits']],
    ['2017-13-01', ['asOf day-not-in-calendar']],
    ['12/01/0218', ['asOf day-year-unlikely']],
    ['yesterday', ['asOf day-not-understood']],
  ])('as %j is refused for %j', (asOf, problems) => {
    expect(refusals({ asOf })).toEqual(problems);
  });

  it('may be before the start while that is still to come: an early warning is no slip', () => {
    const start = day('2018-02-01');

    expect(refusals({}, { start })).toEqual([]);
    expect(refusals({}, { start: null })).toEqual([]);
  });

  it.each(['complete', 'suspended', 'closed'] as const)(
    'may be before the start where it ended as %s',
    (status) => {
      const ended = { status, percentDone: '', evidence: 'Done early', asOf: '20/03/2017' };
      const approval = {
        approvalBy: 'Board',
        approvalOn: '20/03/2017',
        approvalReason: 'No funds',
      };

      expect(refusals({ ...ended, ...approval })).toEqual([]);
    },
  );
});

describe('a corrective action', () => {
  const red = { status: 'off-track' } as const;
  const plan = { correctiveAction: 'Weekly calls', correctiveWho: 'Chair' };

  it('is required of red; by whom and by when are only asked for', () => {
    expect(refusals(red)).toEqual(['correctiveAction corrective-action-missing']);
    expect(refusals({ ...red, correctiveAction: '\u200B \n' })).toEqual([
      'correctiveAction corrective-action-missing',
    ]);
    expect(record({ ...red, correctiveAction: 'Weekly calls' })).toMatchObject({
      value: { correctiveAction: { text: 'Weekly calls', who: '', by: null } },
    });
  });

  it('may be by a day to come, which has to be a day', () => {
    expect(record({ ...red, ...plan, correctiveBy: '31/01/2018' })).toMatchObject({
      value: { correctiveAction: { text: 'Weekly calls', who: 'Chair', by: '2018-01-31' } },
    });
    expect(refusals({ ...red, ...plan, correctiveBy: '31/02/2018' })).toEqual([
      'correctiveBy day-not-in-calendar',
    ]);
  });

  it('is open to amber, and needs its words where somebody or a day was named', () => {
    const amber = { status: 'at-risk' } as const;

    expect(record(amber)).toMatchObject({ value: { correctiveAction: null } });
    expect(record({ ...amber, ...plan })).toMatchObject({
      value: { correctiveAction: { text: 'Weekly calls', who: 'Chair', by: null } },
    });
    expect(refusals({ ...amber, correctiveWho: 'Chair' })).toEqual([
      'correctiveAction corrective-action-missing',
    ]);
  });

  it('is left out where another status was chosen after it was typed', () => {
    const leftOver = { ...plan, correctiveBy: 'whenever' };

    expect(record(leftOver)).toMatchObject({ ok: true, value: { correctiveAction: null } });
  });
});

describe('an end', () => {
  it('needs evidence when complete', () => {
    const complete = { status: 'complete', percentDone: '' } as const;

    expect(refusals(complete)).toEqual(['evidence evidence-missing']);
    expect(record({ ...complete, evidence: ' Report of 9 January ' })).toMatchObject({
      value: { evidence: 'Report of 9 January' },
    });
  });

  it.each(['suspended', 'closed'] as const)('needs a recorded approval when %s', (status) => {
    const blank = { status, percentDone: '' };
    const approval = { approvalBy: 'Board', approvalOn: '11/10/2017', approvalReason: 'No funds' };

    expect(refusals(blank)).toEqual([
      'approvalBy approver-missing',
      'approvalOn day-missing',
      'approvalReason approval-reason-missing',
    ]);
    expect(refusals({ ...blank, ...approval, approvalOn: '13/01/2018' })).toEqual([
      'approvalOn day-in-future',
    ]);
    expect(record({ ...blank, ...approval })).toMatchObject({
      value: { percentDone: null, approval: { by: 'Board', on: '2017-10-11', reason: 'No funds' } },
    });
  });

  it('leaves out evidence and approval that belong to another status', () => {
    const leftOver = { evidence: 'A report', approvalBy: 'Board', approvalOn: 'x' };

    expect(record(leftOver)).toMatchObject({ ok: true, value: { evidence: '', approval: null } });
  });
});

describe('text that means trouble', () => {
  it.each([
    ['an image that would run a script', '<img src=x onerror=alert(1)>'],
    ['right-to-left script', 'مرحبا \u202Eabc\u202C'],
    ['emoji', '👩‍👩‍👧‍👦 done'],
    ['the name of an inherited member', '__proto__'],
  ])('is kept as it was written: %s', (_, whatChanged) => {
    expect(record({ whatChanged })).toMatchObject({ value: { whatChanged } });
  });

  it('loses NUL, and letters with loose accents become the ones that everybody has', () => {
    expect(record({ whatChanged: 'Cafe\u0301\u0000' })).toMatchObject({
      value: { whatChanged: 'Café' },
    });
  });

  it('is refused where it is too long, a character more being too many', () => {
    const refused = ['whatChanged text-too-long'];

    expect(refusals({ whatChanged: 'a'.repeat(LONGEST_NOTE) })).toEqual([]);
    expect(refusals({ whatChanged: 'a'.repeat(LONGEST_NOTE + 1) })).toEqual(refused);
    expect(refusals({ whatChanged: 'a'.repeat(200_000) })).toEqual(refused);
  });

  it('has to fit in one line where a role or a body is named', () => {
    const red = { status: 'off-track', correctiveAction: 'Calls' } as const;

    expect(record({ ...red, correctiveWho: 'Chair\nand deputy' })).toMatchObject({
      value: { correctiveAction: { who: 'Chair and deputy' } },
    });
    expect(refusals({ ...red, correctiveWho: 'a'.repeat(LONGEST_TITLE + 1) })).toEqual([
      'correctiveWho text-too-long',
    ]);
  });
});
