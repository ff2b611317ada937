import { sayShortDay } from '#domain/calendar.ts';
import type { PackRow } from '#domain/pack/boardPack.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayLead, sayProgress, saySubgroup } from '#ui/rowWords.ts';
import { sayCount, sayList } from '#ui/words.ts';
import { heading, tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';

/** Delivered, carried forward, closed without being delivered, still open: each with its reason. */
export function yearEndSection({ pack, records }: ReportContext): ReportSection {
  const { planYear } = pack.board;
  const rows = pack.sections.flatMap((section) => section.rows);
  const goneOn = new Set(
    [...records.action.values()].flatMap(({ isRetired, value }) =>
      isRetired ? [] : (value.carriedForwardFrom ?? []),
    ),
  );
  const of = (state: PackRow['state']) => rows.filter((row) => row.state === state);
  const open = rows.filter(({ state }) => state === 'in-progress' || state === 'not-started');
  const groups = [
    { title: 'Delivered', rows: of('complete'), say: sayEvidence },
    {
      title: 'Carried forward into the next plan',
      rows: rows.filter(({ action }) => goneOn.has(action.id)),
      say: sayWhere,
    },
    { title: 'Closed without being delivered', rows: of('closed'), say: sayApproved },
    { title: 'Suspended', rows: of('suspended'), say: sayApproved },
    {
      title: 'Still open',
      rows: open.filter(({ action }) => !goneOn.has(action.id)),
      say: sayWhere,
    },
  ];
  const parts = groups.map(
    (group) =>
      `${group.title.toLowerCase()} ${sayCount({ count: group.rows.length, base: rows.length })}`,
  );
  const year = planYear ? `Plan year ${planYear.value.label}: ` : '';
  return {
    ...{ id: 'year-end', title: 'Year-end review' },
    message: rows.length === 0 ? 'The plan has no actions.' : `${year}${sayList(parts)}.`,
    blocks: groups.flatMap((group) => [
      heading(group.title),
      tableOr(tableOf(group.title, columnsOf(group.say), group.rows), 'None.'),
    ]),
  };
}

const columnsOf = (say: (row: PackRow) => string): readonly TableColumn<PackRow>[] => [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref },
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ action }) => action.value.title },
  {
    ...{ title: 'Subgroup and lead', width: 'medium' },
    read: (row) => `${saySubgroup(row)}; ${sayLead(row)}`,
  },
  { title: 'What is said of it', width: 'wide', read: say },
];

const sayEvidence = ({ said }: PackRow) =>
  said?.evidence || said?.whatChanged || 'No words were given.';

const sayApproved = ({ said }: PackRow) =>
  said?.approval
    ? `${said.approval.by}, ${sayShortDay(said.approval.on)}: ${said.approval.reason}`
    : 'No approval is recorded.';

function sayWhere(row: PackRow): string {
  const due = row.currentDue ? `Due ${sayShortDay(row.currentDue)}` : 'No due date';
  const words = row.said?.whatChanged ?? 'No update received.';
  return `${due}; ${sayProgress(row)}. ${words}`;
}
