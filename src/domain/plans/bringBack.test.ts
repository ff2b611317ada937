import { describe, expect, it } from 'vitest';
import { anAgency } from '#test/builders.ts';
import { ACTION, anAction, anId, day, recorded } from '#test/planBuilders.ts';
import type { Action } from '../records/action.ts';
import { recordsFrom } from '../versions/records.ts';
import { bringBack, canBringBack } from './bringBack.ts';

const NOW = anAction({ title: 'Now', marking: 'official', isPublishable: true });

const back = (field: keyof Action, value: unknown, refsTaken: readonly string[] = []) =>
  bringBack(
    field,
    value,
    {
      ...{ id: ACTION, before: NOW, agreedDue: NOW.originalDue, refsTaken, linkOf: () => null },
      today: day('2018-01-12'),
    },
    recordsFrom([
      recorded('agency', anAgency()),
      recorded('agency', anAgency(), { id: anId('agency', 2), isRetired: true }),
    ]),
  );

describe('a value of before', () => {
  it('comes back alone: all else stays as it is now', () => {
    expect(back('title', 'Then')).toEqual({ ok: true, value: { ...NOW, title: 'Then' } });
    expect(back('leadAgency', anId('agency'))).toMatchObject({
      value: { title: 'Now', leadAgency: anId('agency') },
    });
  });

  it('may be a blank, also one from before the field was there', () => {
    expect(back('start', null)).toMatchObject({ value: { start: null } });
    expect(back('funding', undefined)).toMatchObject({ value: { funding: '' } });
  });

  it('is refused where it no longer fits, by the rule of the form', () => {
    expect(back('ref', 'MH-7', ['MH-7'])).toMatchObject({
      problem: { kind: 'refused', problems: [{ kind: 'ref-taken' }] },
    });
    expect(back('marking', 'official-sensitive')).toMatchObject({
      problem: { problems: [{ kind: 'sensitive-not-publishable' }] },
    });
    expect(back('start', day('2018-04-01'))).toMatchObject({
      problem: { problems: [{ kind: 'start-after-due' }] },
    });
  });

  it('is refused where what it names is out of use, or not here', () => {
    expect(back('leadAgency', anId('agency', 2))).toMatchObject({
      problem: { kind: 'no-longer-in-use', ids: [anId('agency', 2)] },
    });
    expect(back('dependsOn', [anId('action', 9)])).toMatchObject({
      problem: { ids: [anId('action', 9)] },
    });
  });

  it('is not offered of the day first agreed, nor of what this app does not know', () => {
    expect(['title', 'originalDue', 'subgroup', 'fromANewerApp'].map(canBringBack)).toEqual([
      ...[true, false, false, false],
    ]);
  });
});
