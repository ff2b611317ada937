import { STATUSES, type Status } from '#domain/progress/status.ts';
import type { Words } from '#ui/partnershipWords.ts';
import { sayRules } from '#ui/ruleWords.ts';
import type { ExplainedColumn } from '../column.ts';
import type { SheetColumn, TableSheet } from '../xlsx/tableSheet.ts';

type Explained = Pick<ExplainedColumn<unknown>, 'title' | 'explained' | 'kind'>;

interface AboutColumn {
  readonly sheet: string;
  readonly column: Explained;
}

/** What each column of the other sheets holds. @param columns by the name of their sheet */
export const columnsSheet = (
  above: readonly string[],
  columns: Readonly<Record<string, readonly Explained[]>>,
): TableSheet<AboutColumn> => ({
  name: 'Columns',
  above: [...above, BLANKS],
  rows: Object.entries(columns).flatMap(([sheet, all]) => all.map((column) => ({ sheet, column }))),
  columns: ABOUT_COLUMNS,
});

const BLANKS =
  'A blank is a gap: nothing was said. It is never zero. Text that a spreadsheet would take for a formula has an apostrophe in front, which an import takes away again.';

const ABOUT_COLUMNS: readonly SheetColumn<AboutColumn>[] = [
  { title: 'Sheet', kind: 'text', width: 12, read: ({ sheet }) => sheet },
  { title: 'Column', kind: 'text', width: 30, read: ({ column }) => column.title },
  { title: 'What it holds', kind: 'text', width: 80, read: ({ column }) => column.explained },
  { title: 'Written as', kind: 'text', width: 34, read: ({ column }) => WRITTEN[column.kind] },
];

const WRITTEN: Readonly<Record<Explained['kind'], string>> = {
  text: 'Text',
  day: 'A date, day first: 12/01/2018',
  moment: 'A date and a time: 12/01/2018 09:30',
  number: 'A number',
  measure: 'A number',
  percent: 'Per cent, 0% to 100%',
};

/** What each status means, and the rules that the partnership goes by. */
export const keySheet = (above: readonly string[], words: Words): TableSheet<KeyRow> => ({
  ...{ name: 'Key', above, columns: KEY_COLUMNS },
  rows: [
    ...STATUSES.map((status) => ({ status, ...words.statuses[status] })),
    ...sayRules(words).map((meaning) => ({ status: null, label: 'Rule', meaning })),
  ],
});

interface KeyRow {
  /** `null` for a rule, which speaks of several. */
  readonly status: Status | null;
  readonly label: string;
  readonly meaning: string;
}

const KEY_COLUMNS: readonly SheetColumn<KeyRow>[] = [
  {
    title: 'Status',
    kind: 'text',
    width: 24,
    status: ({ status }) => status,
    read: ({ label }) => label,
  },
  { title: 'What it means', kind: 'text', width: 90, read: ({ meaning }) => meaning },
];
