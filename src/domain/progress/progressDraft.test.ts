import { describe, expect, it } from 'vitest';
import { ACTION, aMilestone, anId, anUpdate, day, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { USUAL_RULES } from '../records/partnership.ts';
import {
  blankProgress,
  draftOfUpdate,
  fellFrom,
  reopens,
  suggestWhileTyping,
} from './progressDraft.ts';
import { recordProgress } from './progressUpdate.ts';

const TODAY = day('2018-01-12');
const MILESTONES = [1, 2].map((number) =>
  recorded('milestone', aMilestone({ order: number }), { id: anId('milestone', number) }),
);
const [FIRST] = MILESTONES;

describe('the form as it opens', () => {
  it('is true today, with neither a status nor a percentage that nobody has given', () => {
    expect(blankProgress(aProgress(), TODAY)).toMatchObject({
      status: null,
      percentDone: '',
      asOf: '12/01/2018',
      milestonesDone: [],
    });
  });

  it('has the milestones ticked that were done', () => {
    const done = [anId('milestone')];
    const progress = aProgress({ milestones: MILESTONES, updates: [{ milestonesDone: done }] });

    expect(blankProgress(progress, TODAY).milestonesDone).toEqual(done);
  });

  it.each([
    anUpdate(),
    anUpdate({ percentDone: null, whatChanged: 'Two workshops', publicWording: 'Under way' }),
    anUpdate({
      status: 'off-track',
      percentDone: 10,
      correctiveAction: { text: 'Calls', who: 'Chair', by: day('2018-01-31') },
    }),
    anUpdate({ status: 'complete', percentDone: 100, evidence: 'The report' }),
    anUpdate({
      status: 'closed',
      percentDone: null,
      approval: { by: 'Board', on: day('2017-10-11'), reason: 'No funds' },
    }),
  ])('to put %j right, says again just what was said', (update) => {
    const context = { action: ACTION, isJudgedByMilestones: true, start: null, today: TODAY };
    const again = recordProgress(draftOfUpdate(update), { ...context, corrects: null });

    expect(again).toEqual({ ok: true, value: update });
  });
});

describe('the suggestion while somebody types', () => {
  const progress = aProgress({ milestones: MILESTONES });
  const typed = { percentDone: '', asOf: '12/01/2018', milestonesDone: [] };

  it('is worked out from the figure typed, whatever was said before', () => {
    const at = (percentDone: string) =>
      suggestWhileTyping(progress, { ...typed, percentDone }, TODAY, USUAL_RULES).suggestion;

    expect(at('80')).toMatchObject({ rag: 'on-track', percentDone: 80 });
    expect(at('20%')).toMatchObject({ rag: 'off-track', percentDone: 20 });
  });

  it('is worked out for the day on which it was true, and for today until that can be read', () => {
    const on = (asOf: string) =>
      suggestWhileTyping(progress, { ...typed, asOf, percentDone: '50' }, TODAY, USUAL_RULES);

    expect(on('30/09/2017')).toMatchObject({ on: '2017-09-30', suggestion: { rag: 'on-track' } });
    for (const asOf of ['', '31/02/2018', '13/01/2018', 'soon']) {
      expect(on(asOf)).toMatchObject({ on: '2018-01-12', suggestion: { rag: 'off-track' } });
    }
  });

  it('goes by the milestones ticked while no percentage is typed', () => {
    const ticked = { ...typed, milestonesDone: FIRST ? [FIRST.id] : [] };

    expect(suggestWhileTyping(progress, ticked, TODAY, USUAL_RULES).suggestion).toMatchObject({
      percentDone: 50,
    });
  });

  it('is none while the figure typed cannot be understood', () => {
    const unclear = { ...typed, percentDone: '101' };

    expect(suggestWhileTyping(progress, unclear, TODAY, USUAL_RULES).suggestion).toEqual({
      isRated: false,
      why: 'no-progress-figure',
    });
  });
});

describe('a percentage', () => {
  it.each([
    ['79', 80],
    ['80', null],
    ['81', null],
    ['', null],
    ['much', null],
  ])('of %s after 80 is less, or is not', (typed, before) => {
    expect(fellFrom({ percentDone: 80 }, typed)).toBe(before);
  });

  it('is no less than what nobody said', () => {
    expect(fellFrom({ percentDone: null }, '0')).toBeNull();
  });
});

describe('an action at its end', () => {
  it.each([
    ['complete', 'on-track', true],
    ['complete', 'suspended', true],
    ['complete', 'closed', true],
    ['complete', 'complete', false],
    ['closed', 'at-risk', true],
    ['closed', 'closed', false],
    ['suspended', 'on-track', false],
    ['in-progress', 'off-track', false],
  ] as const)('%s, then said to be %s: is opened again or not', (state, status, isReopened) => {
    expect(reopens({ state }, { status })).toBe(isReopened);
  });
});
