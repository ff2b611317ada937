import { expect, it } from 'vitest';
import { aSubgroupStatus } from '#test/chartBuilders.ts';
import { sayEmptyRow, sayRow, sayStatusBySubgroup } from './words.ts';

const VIOLENCE = aSubgroupStatus('Violence Prevention', {
  complete: 4,
  'on-track': 3,
  'off-track': 3,
});
const ABUSE = aSubgroupStatus('Domestic Abuse', { complete: 9, 'off-track': 1 });
const NONE = aSubgroupStatus('Mental Health', {}, { planState: 'none-yet' });

it('says where all actions stand, each count with its share, and where most of the red is', () => {
  expect(sayStatusBySubgroup([VIOLENCE, ABUSE])).toBe(
    'Of 20 actions in 2 subgroups, 13 are complete (65%), 3 on track (15%) and 4 off track or ' +
      'overdue (20%). Most of those off track or overdue are in Violence Prevention: 3 of 4 (75%).',
  );
});

it('names every status that occurs', () => {
  const all = aSubgroupStatus('One', {
    'at-risk': 1,
    'no-update': 2,
    'not-started': 3,
    suspended: 1,
    closed: 1,
  });

  expect(sayStatusBySubgroup([all])).toBe(
    'Of 8 actions in 1 subgroup, none is complete, 1 at risk (13%), 2 without an update (25%), ' +
      '3 not started (38%), 1 suspended (13%) and 1 closed without being delivered (13%).',
  );
});

it('says one in the singular', () => {
  expect(sayStatusBySubgroup([aSubgroupStatus('One', { complete: 1 })])).toBe(
    'Of 1 action in 1 subgroup, 1 is complete (100%).',
  );
});

it('names no worst subgroup where the one with most has not over half', () => {
  const sentence = sayStatusBySubgroup([
    aSubgroupStatus('A', { 'off-track': 2 }),
    aSubgroupStatus('B', { 'off-track': 1 }),
    aSubgroupStatus('C', { 'off-track': 1 }),
  ]);

  expect(sentence).not.toContain('Most of those');
});

it('names no worst subgroup where two share that place', () => {
  const sentence = sayStatusBySubgroup([
    aSubgroupStatus('A', { 'off-track': 2 }),
    aSubgroupStatus('B', { 'off-track': 2 }),
  ]);

  expect(sentence).not.toContain('Most of those');
});

it('names who has no plan, whose is a draft, and whose is to be redrafted', () => {
  const draft = aSubgroupStatus('B', { complete: 1 }, { planState: 'draft' });
  const redraft = ['C', 'D'].map((name) =>
    aSubgroupStatus(name, { complete: 1 }, { planState: 'redraft-due' }),
  );

  expect(sayStatusBySubgroup([NONE, draft, ...redraft])).toBe(
    'Of 3 actions in 4 subgroups, 3 are complete (100%). Mental Health has no action plan yet. ' +
      'The plan of B is still a draft. The plans of C and D are due to be redrafted.',
  );
});

it('counts names past three, since nobody reads a list of forty', () => {
  const others = ['A', 'B', 'C', 'D'].map((name) =>
    aSubgroupStatus(name, {}, { planState: 'none-yet' }),
  );

  expect(sayStatusBySubgroup([ABUSE, ...others])).toContain('4 subgroups have no action plan yet.');
});

it.each([
  [[], 'There are no subgroups yet.'],
  [[NONE], 'Mental Health has no action plan yet.'],
  [[NONE, NONE], 'None of the 2 subgroups has an action plan yet.'],
])('says so where there is nothing to count', (rows, sentence) => {
  expect(sayStatusBySubgroup(rows)).toBe(sentence);
});

it('reads out a row with its base, and one without actions as a gap', () => {
  expect(sayRow(ABUSE)).toBe(
    'Domestic Abuse: 9 complete and 1 off track or overdue, of 10 actions',
  );
  expect(sayRow(NONE)).toBe('Mental Health: No action plan yet');
  expect(sayEmptyRow({ planState: 'draft' })).toBe('No action plan yet: in draft');
});
