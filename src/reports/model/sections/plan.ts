import { sayShortDay } from '#domain/calendar.ts';
import type { PackRow, PackSection } from '#domain/pack/boardPack.ts';
import { sayLatest, sayNoPlan, saySectionCounts, saySectionHead } from '#ui/packWords.ts';
import { sayMarking, sayStatus, type Words } from '#ui/partnershipWords.ts';
import { sayDeclared, sayDueNotes, sayLead, sayProgress } from '#ui/rowWords.ts';
import { box, plain } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { type ReportColumnOf, tableOf } from '../table.ts';

/** A subgroup and its action plan. */
export function planSection({ words }: ReportContext, section: PackSection): ReportSection {
  const { id, value } = section.profile.subgroup;
  const hasPlan = section.rows.length > 0;
  return {
    ...{ id: `plan-${id}`, title: value.name },
    message: hasPlan ? saySectionCounts(words, section.counts) : sayNoPlan(section.profile),
    blocks: [
      plain(saySectionHead(words, section.profile).join(' · ')),
      ...(value.about ? [plain(value.about)] : []),
      hasPlan
        ? { kind: 'table', table: planTable(words, value.name, section.rows) }
        : box(sayNoPlan(section.profile)),
    ],
  };
}

const planTable = (words: Words, name: string, rows: readonly PackRow[]) =>
  tableOf(`Action plan: ${name}`, planColumns(words), rows, { details: sayLatest });

const planColumns = (words: Words): readonly ReportColumnOf<PackRow>[] => [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref },
  {
    ...{ title: 'Action', width: 'wide', isRowHead: true },
    read: ({ action: { value } }) =>
      value.marking === 'official-sensitive'
        ? `${value.title} (${sayMarking(words, value.marking)})`
        : value.title,
  },
  { title: 'Lead', width: 'medium', read: sayLead },
  { title: 'Due', width: 'narrow', read: sayDue },
  { title: 'Progress', width: 'narrow', read: sayProgress },
  {
    ...{ title: 'Status', width: 'narrow' },
    read: (row) => {
      const declared = sayDeclared(words, row);
      const shown = sayStatus(words, row.status, row.isOverdue);
      return declared ? `${shown}, ${declared}` : shown;
    },
    status: ({ status }) => status,
  },
];

/** 31 Mar 2018, was 31 Dec 2017; 12 days late */
function sayDue(row: PackRow): string {
  const { originalDue, currentDue } = row;
  if (!currentDue) return 'No due date';
  const wasMoved = originalDue !== null && originalDue !== currentDue;
  const day = wasMoved
    ? `${sayShortDay(currentDue)}, was ${sayShortDay(originalDue)}`
    : sayShortDay(currentDue);
  return [day, sayDueNotes(row)].filter(Boolean).join('; ');
}
