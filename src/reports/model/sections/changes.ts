import { sayDay, sayShortDay } from '#domain/calendar.ts';
import { comparePlans, type PlanComparison } from '#domain/compare/comparePlans.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import {
  type ActionChange,
  CHANGE_KINDS,
  type ChangeKind,
  type Changes,
} from '#domain/progress/changesBetween.ts';
import { CHANGE_WORDS, sayChange, sayChanges } from '#ui/changeWords.ts';
import {
  type CountRow,
  countColumns,
  countRows,
  indicatorColumns,
  revisionColumns,
} from '#ui/compareColumns.tsx';
import type { Words } from '#ui/partnershipWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayNumber } from '#ui/words.ts';
import { heading, plain, tableOr } from '../blocks.ts';
import type { Earlier, ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';
import { listTable } from './commitments.ts';

/** What became of the plan since an earlier snapshot, else since the board last met. */
export function changesSection(context: ReportContext): ReportSection {
  const { earlier, story, words } = context;
  const id = 'changes';
  if (earlier) {
    const found = comparePlans(earlier, context);
    const title = `What changed since ${sayDay(earlier.asAt)}`;
    if (found) return { id, title, ...comparedWith(context, earlier, found) };
  }
  const title = 'What changed since the last meeting';
  if (!story.since) {
    const message =
      'No earlier meeting of the board is recorded, so there is nothing to compare with yet.';
    return { id, title, message, blocks: [plain(message)] };
  }
  const { meeting, changes } = story.since;
  return {
    ...{ id, title, message: sayChanges(changes) },
    blocks: [plain(`${meeting.title}, ${sayDay(meeting.on)}.`), changesTable(words, changes)],
  };
}

interface OneChange {
  readonly kind: ChangeKind;
  readonly change: ActionChange;
}

/** One line for each kind of change of an action: one that changed in two ways has two. */
const changesTable = (words: Words, { byKind }: Changes): Block =>
  tableOr(
    tableOf(
      'What changed, action by action',
      changeColumns(words),
      CHANGE_KINDS.flatMap((kind) => byKind[kind].map((change) => ({ kind, change }))),
    ),
    'No action changed.',
  );

const changeColumns = (words: Words): readonly TableColumn<OneChange>[] => [
  { title: 'Change', width: 'medium', read: ({ kind }) => CHANGE_WORDS[kind] },
  { title: 'Ref', width: 'fit', read: ({ change }) => actionOf(change)?.ref ?? '' },
  {
    ...{ title: 'Action', width: 'wide', isRowHead: true },
    read: ({ change }) => actionOf(change)?.title ?? '',
  },
  {
    ...{ title: 'What was, and what is', width: 'wide' },
    read: ({ kind, change }) => sayChange(words, kind, change),
  },
];

const actionOf = ({ before, after }: ActionChange) => (after ?? before)?.action.value;

function comparedWith(
  { words, records, asAt }: ReportContext,
  earlier: Earlier,
  { before, after, changes, commitments, indicators, revisions, ...rest }: PlanComparison,
): Pick<ReportSection, 'message' | 'blocks'> {
  const days = [sayShortDay(earlier.asAt), sayShortDay(asAt)] as const;
  const unitOf = ({ value }: (typeof revisions)[number]) =>
    records.indicator.get(value.indicator)?.value.unit ?? '';
  return {
    message: sayChanges(changes),
    blocks: [
      plain(`Compared with ${earlier.name}.`),
      {
        kind: 'table',
        table: tableOf(
          'Actions by status on both days',
          withStatus(countColumns(words, days)),
          countRows(before, after),
        ),
      },
      changesTable(words, changes),
      heading('How commitments were kept between the two'),
      plain(
        `Put off: ${sayNumber(commitments.postponed.length)} of ${sayNumber(commitments.due)} actions with a due date on ${days[0]}.`,
      ),
      tableOr(listTable('Put off', commitments.postponed, sayDue), 'No due date was put off.'),
      tableOr(listTable('Added in between', commitments.added, sayDue), 'No action was added.'),
      heading('Indicators'),
      tableOr(
        tableOf('Indicators that changed', indicatorColumns(days), indicators),
        `No indicator has another latest figure or verdict; ${sayNumber(rest.indicatorsUnchanged)} as before.`,
      ),
      heading('Targets and baselines that were set or changed'),
      tableOr(
        tableOf(
          'Targets and baselines that were set or changed',
          revisionColumns(namesOf(records, asAt), unitOf),
          revisions,
        ),
        'None.',
      ),
    ],
  };
}

const sayDue = ({ currentDue }: ActionProgress): string =>
  currentDue ? `Due ${sayDay(currentDue)}` : 'No due date';

/** The first column names the status, and has its colour. */
const withStatus = ([first, ...others]: readonly TableColumn<CountRow>[]) =>
  first ? [{ ...first, status: ({ status }: CountRow) => status }, ...others] : [];
