import type { ReportRow } from '#domain/pack/planReport.ts';
import type { ExplainedColumn } from '../column.ts';
import { BEHIND, DATES, STANDING } from './howFar.ts';
import { HANDLING, LAST_UPDATE } from './lastUpdate.ts';
import { WHAT, WHO, WHY } from './whatAndWho.ts';

/**
 * Of an action plan in a file, whatever its format: what a meeting asks first comes first. An import
 * knows the columns by these titles.
 */
export const ACTION_COLUMNS: readonly ExplainedColumn<ReportRow>[] = [
  ...[...WHAT, ...STANDING, ...DATES, ...WHO],
  ...[...LAST_UPDATE, ...BEHIND, ...WHY, ...HANDLING],
];
