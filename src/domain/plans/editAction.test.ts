import { describe, expect, it } from 'vitest';
import { ACTION, anAction, anId, day, SUBGROUP } from '#test/planBuilders.ts';
import type { Action } from '../records/action.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '../text.ts';
import { draftOfAction } from './actionDraft.ts';
import {
  type ActionContext,
  type ActionDraft,
  blankAction,
  editAction,
  LONGEST,
  nextRef,
} from './editAction.ts';

const NEW = blankAction(SUBGROUP, 'MH-1');

function edit(
  typed: Partial<ActionDraft>,
  before: Action = NEW,
  refsTaken: readonly string[] = [],
  more: Partial<ActionContext> = {},
) {
  const draft = { ...draftOfAction(before), title: 'Scoping exercise', ...typed };
  const agreedDue = before.originalDue;
  const context = { id: ACTION, before, agreedDue, refsTaken, linkOf: () => null };
  return editAction(draft, { ...context, today: day('2018-01-12'), ...more });
}

const refusals = (...of: Parameters<typeof edit>) => {
  const result = edit(...of);
  return result.ok ? [] : result.problem.map(({ field, kind }) => `${field} ${kind}`);
};

describe('what an action says', () => {
  it('needs a title; all else may be a gap, and without a reference it keeps its own', () => {
    expect(edit({ ref: ' ' })).toEqual({ ok: true, value: { ...NEW, title: 'Scoping exercise' } });
    expect(refusals({ title: ' \u200B' })).toEqual(['title title-missing']);
  });

  it('is what was typed and chosen, made plain, and nothing that the form does not show', () => {
    const before = { ...anAction(), addedByANewerApp: 'kept' };
    const typed = {
      title: ' A  new\ntitle ',
      description: ' Line one\r\nLine two ',
      objective: 'Early help',
      origin: 'Raised at the board',
      priority: anId('priority'),
      themes: [anId('theme')],
      leadAgency: anId('agency'),
      leadRole: 'Manager',
      partners: [anId('agency', 2)],
      start: '1 May 2017',
      successMeasure: 'Fewer waits',
      funding: 'PCC grant',
      risks: 'Two services may not reply',
      dependsOn: [anId('action', 2)],
      marking: 'official-sensitive',
    } as const;

    const added = { addedOn: '12/01/2018', carriedForwardFrom: [anId('action', 3)] };

    expect(edit({ ...typed, ...added }, before)).toEqual({
      ok: true,
      value: {
        ...before,
        ...typed,
        ...{ addedOn: '2018-01-12', carriedForwardFrom: anId('action', 3) },
        title: 'A new title',
        description: 'Line one\nLine two',
        start: '2017-05-01',
      },
    });
  });

  it('stays as it is when nothing was typed', () => {
    const before = anAction({ leadAgency: anId('agency'), partners: [anId('agency', 2)] });

    expect(edit({ title: before.title }, before)).toEqual({ ok: true, value: before });
  });

  it('does not name as a partner whoever leads', () => {
    const agencies = { leadAgency: anId('agency'), partners: [anId('agency'), anId('agency', 2)] };

    expect(edit(agencies)).toMatchObject({ value: { partners: [anId('agency', 2)] } });
  });

  it('is every problem at once, in the order of the form', () => {
    const wrong = {
      ref: 'a'.repeat(LONGEST.ref + 1),
      title: 'a'.repeat(LONGEST_TITLE + 1),
      description: 'a'.repeat(200_000),
      start: '31/02/2017',
      originalDue: '01/02/17',
      target: 'a'.repeat(LONGEST_NOTE + 1),
      dependsOn: [ACTION],
      marking: 'official-sensitive',
      isPublishable: 'yes',
      addedOn: '13/01/2018',
      carriedForwardFrom: [ACTION],
    } as const;

    expect(refusals(wrong)).toEqual([
      'ref text-too-long',
      'title text-too-long',
      'description text-too-long',
      'start day-not-in-calendar',
      'originalDue day-year-in-two-digits',
      'target text-too-long',
      'dependsOn depends-on-itself',
      'isPublishable sensitive-not-publishable',
      'addedOn day-in-future',
      'carriedForwardFrom carried-from-itself',
    ]);
  });

  it.each(['<img src=x onerror=alert(1)>', '__proto__', 'مرحبا', '👩‍👧 help'])(
    'keeps %j as it was written',
    (title) => {
      expect(edit({ title })).toMatchObject({ value: { title } });
    },
  );
});

describe('a reference', () => {
  it.each([
    ['MH-2', []],
    ['MH-1', ['ref ref-taken']],
    [' mh-1 ', ['ref ref-taken']],
    ['a'.repeat(LONGEST.ref), []],
    ['a'.repeat(LONGEST.ref + 1), ['ref text-too-long']],
  ])('%j beside MH-1 is refused for %j', (ref, problems) => {
    expect(refusals({ ref }, NEW, ['MH-1'])).toEqual(problems);
  });

  it.each([
    [[], 'MH-1'],
    [['MH-1', 'MH-9', 'MH-3'], 'MH-10'],
    [['mh-4', 'OCG-12', 'MH-2017/3', 'MH-'], 'MH-5'],
    [['carried over from CR-45'], 'MH-1'],
  ])('after %j is suggested as %s', (taken, ref) => {
    expect(nextRef('MH', taken)).toBe(ref);
  });
});

describe('days', () => {
  it.each([
    ['01/04/2017', '01/04/2017', []],
    ['01/04/2017', '31/03/2017', ['originalDue due-before-start']],
    ['', '31/03/2017', []],
    ['01/04/2017', '', []],
  ])('from %j to %j are refused for %j', (start, originalDue, problems) => {
    expect(refusals({ start, originalDue })).toEqual(problems);
  });

  it('set the original due day once: after that nothing typed here changes it', () => {
    const dated = anAction({ originalDue: day('2018-03-31') });

    expect(edit({ originalDue: '30/06/2018' })).toMatchObject({
      value: { originalDue: '2018-06-30' },
    });
    for (const originalDue of ['30/06/2018', '', 'not a day']) {
      expect(edit({ originalDue }, dated)).toMatchObject({ value: { originalDue: '2018-03-31' } });
    }
  });

  it('ask for another start where the due day can no longer be changed', () => {
    const dated = anAction({ originalDue: day('2018-03-31') });

    expect(refusals({ start: '31/03/2018' }, dated)).toEqual([]);
    expect(refusals({ start: '01/04/2018' }, dated)).toEqual(['start start-after-due']);
    // By the right day, where the one first written down was wrong.
    const right = { agreedDue: day('2019-03-31') };
    expect(refusals({ start: '01/04/2018' }, dated, [], right)).toEqual([]);
  });
});

describe('what it depends on', () => {
  const links = { [anId('action', 2)]: [anId('action', 3)], [anId('action', 3)]: [ACTION] };
  const linkOf = (id: string) => ({
    ref: `MH-${id.at(-1)}`,
    dependsOn: (links as Partial<Record<string, (typeof ACTION)[]>>)[id] ?? [],
  });

  it('cannot wait for the action in turn: the circle is named', () => {
    const waiting = { dependsOn: [anId('action', 2)] };

    expect(edit(waiting, NEW, [], { linkOf })).toMatchObject({
      problem: [{ field: 'dependsOn', circle: ['MH-1', 'MH-2', 'MH-3', 'MH-1'] }],
    });
    expect(refusals({ dependsOn: [anId('action', 4)] }, NEW, [], { linkOf })).toEqual([]);
  });

  it('makes no circle of a new action, which nobody can wait for yet', () => {
    const waiting = { dependsOn: [anId('action', 2)] };

    expect(refusals(waiting, NEW, [], { linkOf, id: null })).toEqual([]);
  });
});

describe('what may be published', () => {
  it.each([
    ['yes', 'official', []],
    ['no', 'official-sensitive', []],
    ['yes', 'official-sensitive', ['isPublishable sensitive-not-publishable']],
  ] as const)(
    '%s, where it is marked %s, is refused for %j',
    (isPublishable, marking, problems) => {
      expect(refusals({ isPublishable, marking })).toEqual(problems);
    },
  );
});

it('goes on with one action of an earlier plan at most', () => {
  const several = { carriedForwardFrom: [anId('action', 2), anId('action', 3)] };

  expect(refusals(several)).toEqual(['carriedForwardFrom carried-from-several']);
});
