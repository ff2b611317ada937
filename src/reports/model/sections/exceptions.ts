import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import { MOVED_OFTEN } from '#domain/progress/needsAttention.ts';
import type { Status } from '#domain/progress/status.ts';
import { sayPhrase } from '#ui/partnershipWords.ts';
import { sayShareOf } from '#ui/planWords.ts';
import { sayList, sayNumber } from '#ui/words.ts';
import { tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { attentionTable } from './attention.ts';

const COUNTED: readonly Status[] = ['off-track', 'at-risk', 'no-update'];

/**
 * Red, amber, overdue, silent, moved twice: all that needs attention, and after it what is at risk and
 * has no other reason. Source: domain notes, rule 6, and the councils that publish such a report.
 */
export function exceptionsSection({ words, pack }: ReportContext): ReportSection {
  const { attention, counts } = pack.board;
  const listed = new Set(attention.map(({ progress }) => progress.action.id));
  const all = pack.sections.flatMap(({ rows }) => rows);
  const amber = all.filter(({ status, action }) => status === 'at-risk' && !listed.has(action.id));
  const rows = [...attention, ...amber.map((progress) => ({ progress, concerns: [] }))];
  const parts = [
    ...COUNTED.map((status) => [counts.byStatus[status], sayPhrase(words, status)] as const),
    [counts.overdue, 'overdue'] as const,
    [rows.filter(isMovedOften).length, 'moved twice or more'] as const,
  ].flatMap(([count, phrase]) => (count > 0 ? `${sayNumber(count)} ${phrase}` : []));
  const said = sayShareOf({ count: rows.length, base: counts.total }, 'actions');
  return {
    ...{ id: 'exceptions', title: 'Exceptions' },
    message:
      rows.length === 0
        ? 'No action is an exception.'
        : `${[said, sayList(parts)].filter(Boolean).join(': ')}.`,
    blocks: [tableOr(attentionTable(words, rows), 'Nothing to ask about.')],
  };
}

const isMovedOften = ({ progress }: { readonly progress: ActionProgress }): boolean =>
  progress.revisions.length >= MOVED_OFTEN;
