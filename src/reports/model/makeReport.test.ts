import { describe, expect, it } from 'vitest';
import type { Recorded } from '#domain/versions/records.ts';
import {
  aDateRevision,
  anAction,
  anId,
  aPartnership,
  aSubgroup,
  anUpdate,
  day,
  PLAN_YEAR,
  recorded,
  SUBGROUP,
} from '#test/planBuilders.ts';
import { aFrozenPlan } from '#test/snapshotFiles.ts';
import { type ReportKind, REPORT_TITLES, USUAL_SECTIONS } from './kinds.ts';
import { contextOf, reportOf } from './makeReport.ts';
import type { Report } from './report.ts';

const action = (number: number, said: Parameters<typeof anAction>[0] = {}) =>
  recorded('action', anAction({ ref: `MH-${number}`, title: `Action ${number}`, ...said }), {
    id: anId('action', number),
  });

const update = (number: number, said: Parameters<typeof anUpdate>[0]) =>
  recorded(
    'progress-update',
    anUpdate({ action: anId('action', number), asOf: day('2018-01-10'), ...said }),
    { id: anId('progress-update', number) },
  );

const PLAN: readonly Recorded[] = [
  recorded('partnership', aPartnership()),
  recorded('plan-year', PLAN_YEAR),
  recorded('subgroup', aSubgroup(), { id: SUBGROUP }),
  ...[action(1), action(2), action(3), action(4)],
  update(1, { status: 'complete', evidence: 'Report', percentDone: 100 }),
  update(2, { status: 'at-risk', percentDone: 90 }),
  update(3, { status: 'off-track', percentDone: 10 }),
];

async function report(
  kind: ReportKind,
  content = PLAN,
  earlier: readonly Recorded[] | null = null,
) {
  const frozen = await aFrozenPlan({}, content);
  const before = earlier && (await aFrozenPlan({}, earlier));
  return reportOf(contextOf(frozen, before), frozen, {
    ...{ kind, title: REPORT_TITLES[kind], sections: USUAL_SECTIONS[kind] },
    ...{ hasCover: true, subgroup: null },
  });
}

const tablesIn = ({ sections }: Report, id: string) =>
  sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );

const column = (made: Report, id: string, caption: string) =>
  tablesIn(made, id)
    .filter((table) => table.caption === caption)
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

it('lists what is at risk in an exception report, though the board’s own list does not', async () => {
  const exceptions = column(await report('exception'), 'exceptions', 'Actions that need attention');
  const board = column(await report('board-pack'), 'attention', 'Actions that need attention');

  expect(exceptions.map(([ref]) => ref)).toContain('MH-2');
  expect(board.map(([ref]) => ref)).not.toContain('MH-2');
  expect(exceptions.map(([ref]) => ref)).toEqual(expect.arrayContaining(board.map(([ref]) => ref)));
});

it('says on every page which snapshot it is of, in Universal Time', async () => {
  const { running, facts } = await report('board-pack');

  expect(running.source).toMatch(
    /^Snapshot 1 · id .+ · hash [0-9a-f]{8} · as at 12 January 2018 · made .+ UTC$/,
  );
  expect(facts.find(({ term }) => term === 'Hash (SHA-256)')?.detail).toMatch(/^[0-9a-f]{64}$/);
});

describe('beside an earlier snapshot', () => {
  it('names what was completed, put in and put off since', async () => {
    const moved = recorded('date-revision', {
      ...aDateRevision(),
      ...{ action: anId('action', 2), to: day('2018-06-30'), madeOn: day('2018-01-05') },
    });
    const before = PLAN.filter(({ id }) => id !== anId('action', 4)).filter(
      ({ kind }) => kind !== 'progress-update',
    );
    const made = await report('board-pack', [...PLAN, moved], before);
    const changes = column(made, 'changes', 'What changed, action by action');

    expect(made.sections[0]?.blocks[0]).toMatchObject({
      text: 'Compared with snapshot 1, as at 12 January 2018.',
    });
    expect(changes.map(([what, ref]) => `${what} ${ref}`)).toEqual(
      expect.arrayContaining(['Completed MH-1', 'Due date moved MH-2', 'New in the plan MH-4']),
    );
    expect(column(made, 'changes', 'Put off').map(([ref]) => ref)).toEqual(['MH-2']);
    expect(column(made, 'changes', 'Added in between').map(([ref]) => ref)).toEqual(['MH-4']);
  });
});

it('gives a sheet to write on with room beside each action, and no answer filled in', async () => {
  const made = await report('subgroup-plan');
  const [sheet] = tablesIn(made, `sheet-${SUBGROUP}`);

  expect(sheet?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['MH-1', 'MH-2', 'MH-3', 'MH-4']);
  expect(sheet?.rows.map(({ cells }) => cells[4]?.text)).toEqual(['', '', '', '']);
});

it('is refused where a snapshot holds no partnership', async () => {
  await expect(report('board-pack', [action(1)])).rejects.toThrow(TypeError);
});
