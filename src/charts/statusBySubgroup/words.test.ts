import { expect, it } from 'vitest';
import { USUAL_WORDS } from '#ui/partnershipWords.ts';
import { aSubgroupStatus } from '#test/chartBuilders.ts';
import { sayAllStatuses, sayEmptyRow, sayRow, sayStatusBySubgroup } from './words.ts';

const VIOLENCE = aSubgroupStatus('Violence Prevention', {
  complete: 4,
  'on-track': 3,
  'off-track': 3,
});
const ABUSE = aSubgroupStatus('Domestic Abuse', { complete: 9, 'off-track': 1 });
const NONE = aSubgroupStatus('Mental Health', {}, { planState: 'none-yet' });

it('says where most of the red is', () => {
  expect(sayStatusBySubgroup(USUAL_WORDS, [VIOLENCE, ABUSE])).toBe(
    'Most of what is off track or overdue is in Violence Prevention: 3 of 4 (75%).',
  );
});

it('says in how many subgroups the red is where none has over half of it', () => {
  const halves = [
    aSubgroupStatus('A', { 'off-track': 2 }),
    aSubgroupStatus('B', { 'off-track': 2 }),
    aSubgroupStatus('C', { complete: 4 }),
  ];

  expect(sayStatusBySubgroup(USUAL_WORDS, halves)).toBe(
    '4 of 8 actions (50%) are off track or overdue, in 2 of 3 subgroups.',
  );
});

it('names no worst among one, and says so where there is no red', () => {
  expect(sayStatusBySubgroup(USUAL_WORDS, [aSubgroupStatus('One', { 'off-track': 1 })])).toBe(
    '1 of 1 actions (100%) is off track or overdue.',
  );
  expect(sayStatusBySubgroup(USUAL_WORDS, [aSubgroupStatus('One', { complete: 1 })])).toBe(
    'No action is off track or overdue.',
  );
});

it('says beside the figures where all actions stand, each count with its share', () => {
  expect(sayAllStatuses(USUAL_WORDS, [VIOLENCE, ABUSE])).toBe(
    'Of 20 actions in 2 subgroups, 13 are complete (65%), 3 on track (15%) and 4 off track or ' +
      'overdue (20%).',
  );
  expect(sayAllStatuses(USUAL_WORDS, [NONE])).toBe('');
});

it('names every status that occurs', () => {
  const all = aSubgroupStatus('One', {
    'at-risk': 1,
    'no-update': 2,
    'not-started': 3,
    suspended: 1,
    closed: 1,
  });

  expect(sayAllStatuses(USUAL_WORDS, [all])).toBe(
    'Of 8 actions in 1 subgroup, none is complete, 1 at risk (13%), 2 without an update (25%), ' +
      '3 not started (38%), 1 suspended (13%) and 1 closed without being delivered (13%).',
  );
});

it('names who has no plan; and beside the figures whose is a draft, and whose is to be redrafted', () => {
  const draft = aSubgroupStatus('B', { complete: 1 }, { planState: 'draft' });
  const redraft = ['C', 'D'].map((name) =>
    aSubgroupStatus(name, { complete: 1 }, { planState: 'redraft-due' }),
  );
  const rows = [NONE, draft, ...redraft];

  expect(sayStatusBySubgroup(USUAL_WORDS, rows)).toBe(
    'No action is off track or overdue. Mental Health has no action plan yet.',
  );
  expect(sayAllStatuses(USUAL_WORDS, rows)).toBe(
    'Of 3 actions in 4 subgroups, 3 are complete (100%). ' +
      'The plan of B is still a draft. The plans of C and D are due to be redrafted.',
  );
});

it('counts names past three, since nobody reads a list of forty', () => {
  const others = ['A', 'B', 'C', 'D'].map((name) =>
    aSubgroupStatus(name, {}, { planState: 'none-yet' }),
  );

  expect(sayStatusBySubgroup(USUAL_WORDS, [ABUSE, ...others])).toContain(
    '4 subgroups have no action plan yet.',
  );
});

it.each([
  [[], 'There are no subgroups yet.'],
  [[NONE], 'Mental Health has no action plan yet.'],
  [[NONE, NONE], 'None of the 2 subgroups has an action plan yet.'],
])('says so where there is nothing to count', (rows, sentence) => {
  expect(sayStatusBySubgroup(USUAL_WORDS, rows)).toBe(sentence);
});

it('reads out a row with its base, and one without actions as a gap', () => {
  expect(sayRow(USUAL_WORDS, ABUSE)).toBe(
    'Domestic Abuse: 9 complete and 1 off track or overdue, of 10 actions',
  );
  expect(sayRow(USUAL_WORDS, NONE)).toBe('Mental Health: No action plan yet');
  expect(sayEmptyRow({ planState: 'draft' })).toBe('No action plan yet: in draft');
});

it('says of a plan that is not for the public that it is left out, and never that there is none', () => {
  const hidden = aSubgroupStatus('Organised Crime', {}, { planState: 'not-public' });

  expect(sayStatusBySubgroup(USUAL_WORDS, [ABUSE, NONE, hidden])).toMatch(
    /Mental Health has no action plan yet\. The plan of Organised Crime is not in the public version\.$/,
  );
  expect(sayRow(USUAL_WORDS, hidden)).toBe('Organised Crime: Not in the public version');
  expect(sayStatusBySubgroup(USUAL_WORDS, [hidden])).not.toContain('no action plan');
});
