import { describe, expect, it } from 'vitest';
import { anAction, onTheMorningOf, recorded } from '#test/planBuilders.ts';
import type { VersionId } from '../ids.ts';
import type { Claim, Conflict } from './records.ts';
import { settleConflicts } from './settleConflicts.ts';

const claim = (id: string, value?: unknown): Claim => ({
  ...(value === undefined ? {} : { value }),
  versionId: id as VersionId,
  author: { name: id, agency: '' },
  writtenAt: onTheMorningOf('2018-01-12'),
});

const TITLES: Conflict = { field: 'title', claims: [claim('a', 'One'), claim('b', 'Other')] };
const LEADS: Conflict = { field: 'leadRole', claims: [claim('a', 'Manager'), claim('b')] };
const RETIRED: Conflict = { field: 'isRetired', claims: [claim('a', false), claim('b', true)] };

const settle = (conflicts: readonly Conflict[], choices: Readonly<Record<string, Claim>>) =>
  settleConflicts(
    recorded('action', anAction({ title: 'Before' }), { conflicts }),
    new Map(Object.entries(choices)),
  );

describe('choosing between what people said', () => {
  it('keeps the value chosen, and all else as it is', () => {
    expect(settle([TITLES], { title: claim('b', 'Other') })).toEqual({
      value: anAction({ title: 'Other' }),
    });
  });

  it('settles nothing while a field has not been looked at', () => {
    expect(settle([LEADS, TITLES], { title: claim('b', 'Other') })).toBeUndefined();
    expect(settle([LEADS, TITLES], {})).toBeUndefined();
  });

  it('leaves a field away where the chosen one does not have it', () => {
    const settled = settle([LEADS], { leadRole: claim('b') });

    expect(settled?.value).not.toHaveProperty('leadRole');
  });

  it('takes the record out of use only where that was chosen', () => {
    expect(settle([RETIRED], { isRetired: claim('b', true) })).toEqual({ value: null });
    expect(settle([RETIRED], { isRetired: claim('a', false) })).toEqual({
      value: anAction({ title: 'Before' }),
    });
  });
});
