import type { AgencyRow, PriorityRow } from '#domain/plans/setUpPartnership.ts';

export const BLANK_PRIORITY: PriorityRow = { title: '', subgroup: '', code: '' };

export const BLANK_AGENCY: AgencyRow = { name: '', shortName: '', type: 'responsible-authority' };
