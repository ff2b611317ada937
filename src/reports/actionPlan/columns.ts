import type { ReportRow } from '#domain/pack/planReport.ts';
import type { Words } from '#ui/partnershipWords.ts';
import type { ExplainedColumn } from '../column.ts';
import { columnsBehind, DATES, standingColumns } from './howFar.ts';
import { handlingColumns, LAST_UPDATE } from './lastUpdate.ts';
import { WHAT, WHO, WHY } from './whatAndWho.ts';

/**
 * Of an action plan in a file, whatever its format: what a meeting asks first comes first. An import
 * knows the columns by these titles.
 *
 * @param words what the partnership calls its statuses
 */
export const actionColumns = (words: Words): readonly ExplainedColumn<ReportRow>[] => [
  ...[...WHAT, ...standingColumns(words), ...DATES, ...WHO],
  ...[...LAST_UPDATE, ...columnsBehind(words), ...WHY, ...handlingColumns(words)],
];
