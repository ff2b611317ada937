import { expect, it } from 'vitest';
import { type Partnership, USUAL_SETTINGS } from '../records/partnership.ts';
import { editPartnership, type PartnershipDraft } from './editPartnership.ts';

const before: Partnership = {
  ...{ name: 'Old name', shortName: 'ON', area: 'Anytown' },
  ...{ reportingPeriod: 'quarter', graceDays: 10, notice: 'Illustrative sample' },
  ...USUAL_SETTINGS,
};

const edit = (draft: Partial<PartnershipDraft>) =>
  editPartnership({ ...before, graceDays: '10', ...draft }, before);

it('changes what was filled in, and leaves the notice as it was', () => {
  const result = edit({ name: ' New  name ', reportingPeriod: 'month', graceDays: '０' });

  expect(result).toEqual({
    ok: true,
    value: { ...before, name: 'New name', reportingPeriod: 'month', graceDays: 0 },
  });
});

it('names every problem at once', () => {
  expect(edit({ name: '', area: 'x'.repeat(401), graceDays: '' })).toEqual({
    ok: false,
    problem: [
      { field: 'name', kind: 'name-missing' },
      { field: 'area', kind: 'text-too-long' },
      { field: 'graceDays', kind: 'grace-not-whole-0-to-90' },
    ],
  });
});

it.each(['91', '-1', '2.5', 'ten', ''])('refuses "%s" days of grace', (graceDays) => {
  expect(edit({ graceDays })).toMatchObject({ ok: false });
});

it.each(['0', '90'])('takes %s days of grace', (graceDays) => {
  expect(edit({ graceDays })).toMatchObject({ ok: true });
});
