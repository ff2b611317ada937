import type { Measured } from './bench.ts';
import type { Reports } from './reportFiles.ts';
import type { Verdict } from './budgets.ts';
import type { Times } from './statistics.ts';

/** The same figures for people to read. */
export function tableOf(
  measured: readonly Measured[],
  reports: readonly Reports[],
  budgets: readonly Verdict[],
): string {
  const heads = ['milliseconds', ...measured.map(({ size }) => size)];
  const rows = ROWS.map(([name, timesIn]) => [name, ...measured.map((one) => say(timesIn(one)))]);
  const verdicts = budgets.map(({ what, most, measured: found, verdict }) => [
    what,
    String(found ?? '–'),
    `at most ${most}`,
    verdict === 'miss' ? 'MISS' : verdict,
  ]);
  const files = reports.map(({ actions, files: made }) => [
    ...[['board pack', 'ms', 'kB', 'longest task, ms']],
    ...made.map(({ format, ms, bytes, longestTaskMs }) => [
      ...[`${format}, ${actions} actions`, String(ms)],
      ...[String(Math.round(bytes / 1000)), String(longestTaskMs)],
    ]),
  ]);
  const tables = [[heads, ...rows], ...files, verdicts];
  return `\n${tables.map(aligned).join('\n\n')}\n`;
}

const ROWS: readonly (readonly [string, (one: Measured) => Times | undefined])[] = [
  ['bare getAll, cold', ({ cold }) => cold?.bareGetAll],
  ['board, cold', ({ cold }) => cold?.board],
  ['board, cold, no checkpoint', ({ cold }) => cold?.boardWithoutCheckpoint],
  ['all actions, cold', ({ cold }) => cold?.actions],
  ['action and history, cold', ({ cold }) => cold?.action],
  ['save to screen', ({ saves }) => saves?.saveToScreen],
  ['bare write and frame', ({ saves }) => saves?.bareWriteAndFrame],
  ['fold, checkpoint', ({ folds }) => folds?.withCheckpoint],
  ['fold, no checkpoint', ({ folds }) => folds?.withoutCheckpoint],
  ['merge of 1,000', ({ merges }) => merges?.merge],
  ['of that, keeping them', ({ merges }) => merges?.append],
  ['bare write of 1,000', ({ merges }) => merges?.bareWrite],
];

/** Median, and from the quickest to the 95th percentile. */
const say = (times: Times | undefined): string =>
  times ? `${figure(times.median)} (${figure(times.min)}–${figure(times.p95)})` : '–';

const figure = (ms: number): string => (ms < 20 ? ms.toFixed(1) : ms.toFixed(0));

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
