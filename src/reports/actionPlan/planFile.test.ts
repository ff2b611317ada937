import { type CellValue, readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { serialOfDay } from '#domain/calendar.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { anId, day } from '#test/planBuilders.ts';
import { plan114, SAID_OF_114 } from '#test/plan114.ts';
import { textAsWritten } from '../cellText.ts';
import { USUAL_WORDS } from '#ui/partnershipWords.ts';
import { actionColumns } from './columns.ts';
import { planFile, type PlanFormat, type PlanRequest } from './planFile.ts';

const isAction = (record: Recorded): record is Recorded<'action'> => record.kind === 'action';

const ACTION_COLUMNS = actionColumns(USUAL_WORDS);
const CONTENT = plan114();
const ALL = CONTENT.filter(isAction).map(({ id }) => id);

const request = (format: PlanFormat, wanted: readonly RecordId<'action'>[] = ALL): PlanRequest => ({
  format,
  wanted,
  asAt: day('2018-01-12'),
  title: 'Action plan: all subgroups',
  narrowed: '',
  provenance: {
    partnership: 'Safer Example Partnership',
    shortName: 'SEP',
    planYear: '2017-18',
    asAt: day('2018-01-12'),
    marking: 'official',
    notice: 'Illustrative sample data',
    reading: null,
    snapshot: null,
  },
});

const make = (asked: PlanRequest) => planFile(asked, CONTENT, () => undefined);

async function sheetsOf(asked: PlanRequest) {
  const bytes = new Uint8Array(await (await make(asked)).file.arrayBuffer());
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const named = (name: string) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new RangeError(`No sheet ${name}`);
    return sheet;
  };
  return { sheets, named };
}

it('counts in Excel as the board does: states of all, then ratings of those in progress', async () => {
  const { named } = await sheetsOf(request('xlsx'));
  const { rows } = named('Summary');

  const figures = rows.map(([label, count, share, words]) => [label, count, share, words]);
  expect(figures.flat()).toContain(SAID_OF_114);
  const line = (label: string) => figures.find(([one]) => one === label)?.slice(1);
  expect(line('Complete')).toEqual([64, 64 / 114, '64 of 114 (56%)']);
  expect(line('In progress')).toEqual([49, 49 / 114, '49 of 114 (43%)']);
  expect(line('Not started')).toEqual([1, 1 / 114, '1 of 114 (1%)']);
  expect(line('All actions')?.[0]).toBe(114);
  expect(line('On track')).toEqual([21, 21 / 49, '21 of 49 (43%)']);
  expect(line('At risk')).toEqual([21, 21 / 49, '21 of 49 (43%)']);
  expect(line('Off track or overdue')).toEqual([7, 7 / 49, '7 of 49 (14%)']);
  expect(line('All in progress')?.[0]).toBe(49);
});

it('says in CSV what the screen says, above one row for each action', async () => {
  const text = await (await make(request('csv'))).file.text();
  const lines = Papa.parse<string[]>(text.replace('\uFEFF', '')).data;

  expect(lines.slice(0, 7).map(([line]) => line)).toEqual([
    'OFFICIAL',
    'Safer Example Partnership · Plan 2017-18',
    'Action plan: all subgroups',
    'As at 12 January 2018',
    'Source: the partnership’s own records, live (not a snapshot)',
    'Illustrative sample data',
    SAID_OF_114,
  ]);
  expect(lines[8]).toEqual(ACTION_COLUMNS.map(({ title }) => title));
  expect(lines.slice(9).filter(([ref]) => ref !== '')).toHaveLength(114);
});

it('writes the same cells in Excel and in CSV', async () => {
  const { named } = await sheetsOf(request('xlsx'));
  const { rows } = named('Actions');
  const text = await (await make(request('csv'))).file.text();
  const lines = Papa.parse<string[]>(text.replace('\uFEFF', '').trimEnd()).data.slice(9);

  const typed = (value: CellValue | undefined, at: number): string => {
    if (value === null || value === undefined || value === '') return '';
    const { kind } = ACTION_COLUMNS[at] ?? {};
    if (kind === 'percent') return `${Math.round(Number(value) * 100)}%`;
    if (!(value instanceof Date)) return String(value);
    return value.toISOString().slice(0, 10).split('-').toReversed().join('/');
  };
  const cells = rows.slice(3).map((row) => ACTION_COLUMNS.map((_, at) => typed(row[at], at)));
  expect(cells).toEqual(lines);
});

it('neutralises awkward text in either, and gives it back as it was written', async () => {
  const { named } = await sheetsOf(request('xlsx'));
  const { rows } = named('Actions');
  const column = (id: string) => ACTION_COLUMNS.findIndex((one) => one.id === id);
  const written = (id: string) => rows.slice(3).map((row) => String(row[column(id)] ?? ''));

  const described = written('description');
  const meant = CONTENT.filter(isAction).map(({ value }) => value.description);
  expect(described.slice(0, 3)).toEqual(meant.slice(0, 3).map((text) => `'${text}`));
  expect(described.map(textAsWritten)).toEqual(meant);
  expect(new Set(written('baseline'))).toEqual(new Set(['', '-8.5']));
  expect(new Set(written('target'))).toEqual(new Set(['', '-3%']));
  expect(new Set(written('corrective-action'))).toEqual(new Set(['', "'-Second a worker"]));
});

it('keeps the heads in sight and ready to be filtered, and gives a status its word and colour', async () => {
  const { named } = await sheetsOf(request('xlsx'));
  const actions = named('Actions');

  expect(actions.freezePane).toEqual({ rows: 3, columns: 1 });
  expect(actions.autoFilter?.range).toMatch(/^A3:[A-Z]{2}117$/);
  const status = ACTION_COLUMNS.findIndex(({ id }) => id === 'status');
  const looks = new Map(
    actions.rows
      .slice(3)
      .map((row, at) => [
        String(row[status]),
        actions.cells?.get(`${at + 3},${status}`)?.style?.fill,
      ]),
  );
  expect([...looks.keys()].toSorted()).toEqual([
    'At risk',
    'Complete',
    'Not started',
    'Off track',
    'On track',
  ]);
  expect(new Set([...looks.values()].map((fill) => JSON.stringify(fill))).size).toBe(5);
});

it('has every update in a row of its own, what each column holds, and the key', async () => {
  const { sheets, named } = await sheetsOf(request('xlsx'));

  expect(sheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Actions',
    'Updates',
    'Columns',
    'Key',
  ]);
  expect(named('Updates').rows.slice(3)).toHaveLength(113 * 2);
  const explained = named('Columns').rows.slice(4);
  expect(explained.filter(([sheet]) => sheet === 'Actions').map(([, title]) => title)).toEqual(
    ACTION_COLUMNS.map(({ title }) => title),
  );
  expect(explained.every(([, , words]) => typeof words === 'string' && words.length > 5)).toBe(
    true,
  );
  expect(
    named('Key')
      .rows.slice(3)
      .map(([label]) => label),
  ).toContain('Closed (not delivered)');
});

it('says on every sheet whose it is, as at when, how it is marked, and that it is a sample', async () => {
  const snapshot = { id: anId('snapshot'), number: 3, hash: 'abcdef0123456789' as never };
  const asked = request('xlsx');
  const { sheets } = await sheetsOf({
    ...asked,
    narrowed: 'Only overdue actions: 4 of 114',
    provenance: { ...asked.provenance, marking: 'official-sensitive', snapshot },
  });

  for (const { name, rows } of sheets) {
    const head = rows.slice(0, 3).flat().join(' ');
    expect(head, name).toContain('OFFICIAL-SENSITIVE · Safer Example Partnership · Plan 2017-18');
    expect(head, name).toContain('Only overdue actions: 4 of 114');
    expect(head, name).toContain('As at 12 January 2018');
    expect(head, name).toContain('snapshot 3 (id snapshot-0001, hash abcdef01)');
    expect(head, name).toContain('Illustrative sample data');
  }
});

it('is marked as the partnership marks its files, also where no action in it is sensitive', async () => {
  const marked = CONTENT.map((record) =>
    record.kind === 'partnership'
      ? { ...record, value: { ...record.value, defaultMarking: 'official-sensitive' as const } }
      : record,
  ) as readonly Recorded[];

  const { file } = await planFile(request('csv'), marked, () => undefined);

  expect((await file.text()).replace('\uFEFF', '')).toMatch(/^OFFICIAL-SENSITIVE/);
});

it('never counts more milestones done than there are: one called done may be out of use', async () => {
  const outOfUse = anId('milestone', 101);
  const without = CONTENT.map((record) =>
    record.id === outOfUse ? { ...record, isRetired: true } : record,
  );
  const asked = request('xlsx', [anId('action', 10)]);
  const { file } = await planFile(asked, without, () => undefined);
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  const updates = sheets.find(({ name }) => name === 'Updates')?.rows ?? [];
  const column = (updates[2] ?? []).indexOf('Milestones done');

  expect(updates.slice(3).map((row) => row[column])).toEqual(['1 of 4', '0 of 4']);
});

it('holds only the actions that are on screen, in their order there', async () => {
  const { named } = await sheetsOf(request('xlsx', [anId('action', 114), anId('action', 2)]));

  expect(
    named('Actions')
      .rows.slice(3)
      .map(([ref]) => ref),
  ).toEqual(['MH-114', 'MH-2']);
  expect(
    named('Updates')
      .rows.slice(3)
      .map(([ref]) => ref),
  ).toEqual(['MH-2', 'MH-2']);
});

it('is the same, byte for byte, from the same records', async () => {
  const bytes = async () => Buffer.from(await (await make(request('xlsx'))).file.arrayBuffer());

  expect((await bytes()).equals(await bytes())).toBe(true);
});

it.each([
  ['Action plan: Mental Health', 'SEP 2017-18 Action plan Mental Health as at 2018-01-12.xlsx'],
  ['Action plan: A/B <C> "D" | E?*', 'SEP 2017-18 Action plan A B C D E as at 2018-01-12.xlsx'],
])('is called so that Windows takes it, and says what it is: %s', async (title, name) => {
  expect(await make({ ...request('xlsx', []), title })).toMatchObject({ name });
});

it('keeps days as numbers that a spreadsheet shows as dates', () => {
  expect(serialOfDay(day('2018-03-31'))).toBe(43_190);
});
