import { addDays, sayDay, sayShortDay } from '#domain/calendar.ts';
import type { PackRow, PackSection } from '#domain/pack/boardPack.ts';
import { needsAttention } from '#domain/progress/needsAttention.ts';
import { isOpen } from '#domain/progress/status.ts';
import { sayNoPlan, saySectionCounts, saySectionHead } from '#ui/packWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayLead, sayProgress } from '#ui/rowWords.ts';
import { sayNumberOf } from '#ui/words.ts';
import { box, heading, plain, tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';
import { attentionTable } from './attention.ts';
import { listTable } from './commitments.ts';
import { figure } from './standing.ts';

/** A subgroup on two pages at most: so many lines of each list, and how many more there are. */
const MOST_LINES = 6;

/** What is due in the weeks to come. */
const AHEAD_DAYS = 92;

/** Where a subgroup stands: achieved, to ask about, and next. */
export function highlightSection(
  { words, asAt, pack }: ReportContext,
  section: PackSection,
): ReportSection {
  const { id, value } = section.profile.subgroup;
  const base = { id: `highlight-${id}`, title: value.name };
  const head = plain(saySectionHead(words, section.profile).join(' · '));
  if (section.rows.length === 0) {
    const message = sayNoPlan(section.profile);
    return { ...base, message, blocks: [head, box(message)] };
  }
  const { counts, rows } = section;
  const { closedPeriod } = pack.board;
  const done = rows.filter(
    ({ status, latest }) =>
      status === 'complete' && latest && latest.value.asOf >= closedPeriod.start,
  );
  const asking = needsAttention(rows).map(({ progress, concerns }) => ({
    progress: progress as PackRow,
    concerns,
  }));
  const until = addDays(asAt, AHEAD_DAYS);
  const next = rows
    .filter(
      ({ state, currentDue }) =>
        isOpen({ state }) && currentDue && currentDue >= asAt && currentDue <= until,
    )
    .toSorted((a, b) => ((a.currentDue ?? '') < (b.currentDue ?? '') ? -1 : 1));
  return {
    ...base,
    message: saySectionCounts(words, counts),
    blocks: [
      head,
      {
        ...{ kind: 'numbers', label: 'Where the actions stand' },
        numbers: [
          { label: 'All actions', count: counts.total, base: null, of: '', status: null },
          figure(words.statuses.complete.label, counts.byState.complete, counts.total, 'complete'),
          figure('Overdue', counts.overdue, counts.total, 'off-track'),
          figure('Needs attention', asking.length, counts.total),
        ],
      },
      heading(`Completed since ${sayDay(closedPeriod.start)}`),
      tableOr(listTable('Completed', done.slice(0, MOST_LINES), sayAchieved), 'None.'),
      ...sayMore(done.length),
      heading('Needs attention'),
      tableOr(attentionTable(words, asking.slice(0, MOST_LINES)), 'Nothing to ask about.'),
      ...sayMore(asking.length),
      heading(`Due by ${sayDay(until)}`),
      tableOr(tableOf('Due next', NEXT_COLUMNS, next.slice(0, MOST_LINES)), 'Nothing is due.'),
      ...sayMore(next.length),
    ],
  };
}

const sayMore = (count: number) =>
  count > MOST_LINES
    ? [
        plain(
          `And ${sayNumberOf(count - MOST_LINES, 'more action', 'more actions')}: see the action plan.`,
        ),
      ]
    : [];

const NEXT_COLUMNS: readonly TableColumn<PackRow>[] = [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref },
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ action }) => action.value.title },
  { title: 'Lead', width: 'medium', read: sayLead },
  {
    title: 'Due',
    width: 'narrow',
    read: ({ currentDue }) => (currentDue ? sayShortDay(currentDue) : ''),
  },
  { title: 'Progress', width: 'narrow', read: sayProgress },
];

/** What was said when it was completed. */
function sayAchieved(row: Pick<PackRow, 'latest'> & { readonly said?: PackRow['said'] }): string {
  return row.said?.whatChanged || row.said?.evidence || 'No words were given.';
}
