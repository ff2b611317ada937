import { asksForCorrective } from '#domain/pack/asksForCorrective.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import type { Attention } from '#domain/progress/needsAttention.ts';
import { SILENCES } from '#domain/progress/silence.ts';
import { sayAttentionCount, sayRefs } from '#ui/packWords.ts';
import { sayInSentence, sayStatus, type Words } from '#ui/partnershipWords.ts';
import { saySilence } from '#ui/planWords.ts';
import { sayCorrective, sayLead, sayReasons, saySubgroup } from '#ui/rowWords.ts';
import { tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { type ReportColumnOf, tableOf } from '../table.ts';

type Row = Attention<PlanRow>;

/** What the board should ask about, the gravest first, and why. */
export function attentionSection({ words, pack: { board } }: ReportContext): ReportSection {
  const { attention, counts, silent } = board;
  return {
    ...{ id: 'attention', title: 'Needs attention' },
    message: sayAttentionCount(attention.length, counts.total),
    blocks: [
      {
        kind: 'list',
        items: SILENCES.map(
          (silence) =>
            `Silent for ${saySilence(silence, words.reporting.rules)}: ${sayRefs(silent[silence])}`,
        ),
      },
      tableOr(attentionTable(words, attention), 'Nothing to ask about.'),
    ],
  };
}

export const attentionTable = (words: Words, rows: readonly Row[]) =>
  tableOf('Actions that need attention', columnsOf(words), rows, {
    details: (one) => [
      { label: 'Why', words: `${sayWhy(words, one)}.` },
      ...(asksForCorrective(one.progress)
        ? [{ label: 'Corrective action', words: sayCorrective(one.progress) }]
        : []),
    ],
  });

/** What is only at risk is no reason to ask on the board; in a list of exceptions it is one. */
const sayWhy = (words: Words, one: Row): string =>
  sayReasons(words, one) || `Declared ${sayInSentence(words, one.progress.status)}`;

const columnsOf = (words: Words): readonly ReportColumnOf<Row>[] => [
  { title: 'Ref', width: 'fit', read: ({ progress }) => progress.action.value.ref },
  {
    ...{ title: 'Action', width: 'wide', isRowHead: true },
    read: ({ progress }) => progress.action.value.title,
  },
  { title: 'Subgroup', width: 'medium', read: ({ progress }) => saySubgroup(progress) },
  { title: 'Lead', width: 'medium', read: ({ progress }) => sayLead(progress) },
  {
    ...{ title: 'Status', width: 'narrow' },
    read: ({ progress: { status, isOverdue } }) => sayStatus(words, status, isOverdue),
    status: ({ progress }) => progress.status,
  },
];
