import type { Measured } from './bench.ts';
import type { FigureFile } from './figureFile.ts';
import type { ReportFile, Reports } from './reportFiles.ts';
import { LARGE, SMALL, saySize, VERY_LARGE } from './sizes.ts';
import { rounded } from './statistics.ts';

/** One line of "Budgets" in the architecture, or a part of one. */
export interface Verdict {
  readonly what: string;
  readonly most: number;
  /** `null` where nothing was measured. */
  readonly measured: number | null;
  readonly verdict: 'pass' | 'miss' | 'not measured';
}

/** Linear: as much again for each version, give or take a quarter. */
const MOST_GROWTH = 1.25;

interface AllMeasured {
  /** Gzipped. */
  readonly firstLoadKb: number;
  readonly mostKb: number;
  readonly measured: readonly Measured[];
  readonly figures: FigureFile | null;
  readonly reports: readonly Reports[];
}

export function verdictsOn({
  firstLoadKb,
  mostKb,
  measured,
  figures,
  reports,
}: AllMeasured): readonly Verdict[] {
  const small = measured.find(({ size }) => size === saySize(SMALL));
  const large = measured.find(({ size }) => size === saySize(LARGE));
  const veryLarge = measured.find(({ size }) => size === saySize(VERY_LARGE));
  const inSmall = <Part>(ratio: (one: Measured) => Part) => (small ? ratio(small) : null);
  const inLarge = <Part>(ratio: (one: Measured) => Part) => (large ? ratio(large) : null);
  const growth = (from: Measured, to: Measured) =>
    quotient(to.cold?.board.median, from.cold?.board.median) * (from.versions / to.versions);
  return [
    verdict('First load, JavaScript and CSS, gzip, kB', mostKb, firstLoadKb),
    verdict('Board to bare getAll, 300 actions', 1.5, inSmall(boardToBare)),
    verdict('Board to bare getAll, 10,000 actions', 0.6, inLarge(boardToBare)),
    verdict(
      'Board for each version, 50,000 actions to 10,000',
      MOST_GROWTH,
      large && veryLarge ? growth(large, veryLarge) : null,
    ),
    verdict('All actions in a table to board, 300 actions', 1, inSmall(actionsToBoard)),
    verdict('All actions in a table to board, 10,000 actions', 1, inLarge(actionsToBoard)),
    verdict('Action with its history to board, 300 actions', 1, inSmall(actionToBoard)),
    verdict('Action with its history to board, 10,000 actions', 1, inLarge(actionToBoard)),
    verdict(
      'Save to screen p95 to bare write and frame p95, 300 actions',
      3,
      inSmall(({ saves }) => quotient(saves?.saveToScreen.p95, saves?.bareWriteAndFrame.p95)),
    ),
    verdict(
      'Save to screen p95, 10,000 actions to 300',
      1.5,
      quotient(large?.saves?.saveToScreen.p95, small?.saves?.saveToScreen.p95),
    ),
    verdict('Merge of 1,000 to bare write of 1,000, 300 actions', 1.5, inSmall(mergeToBare)),
    verdict('Merge of 1,000 to bare write of 1,000, 10,000 actions', 1.5, inLarge(mergeToBare)),
    // What there is, then the figures that were chosen: a person waits for one at a time.
    verdict(
      'First reading of 100 MB of figures to Papa alone',
      2,
      figures && quotient(figures.surveyMs, figures.papaAloneMs),
    ),
    verdict(
      'Second reading of 100 MB of figures to Papa alone',
      2,
      figures && quotient(figures.collectMs, figures.papaAloneMs),
    ),
    ...reports.flatMap(({ actions, files }) => [
      ...(actions === SMALL.actions
        ? [
            verdict(
              `Slowest format of a board pack, ${actions} actions, s`,
              3,
              slowest(files) / 1000,
            ),
          ]
        : []),
      verdict(
        `Longest task on the page while a pack is made, ${actions} actions, ms`,
        200,
        Math.max(...files.map(({ longestTaskMs }) => longestTaskMs)),
      ),
    ]),
  ];
}

const slowest = (files: readonly ReportFile[]): number => Math.max(...files.map(({ ms }) => ms));

/** Of medians of one run. NaN where one of them is missing. */
export const quotient = (one: number | undefined, other: number | undefined): number =>
  (one ?? Number.NaN) / (other ?? Number.NaN);

export const boardToBare = ({ cold }: Measured): number =>
  quotient(cold?.board.median, cold?.bareGetAll.median);

export const withoutCheckpointToBare = ({ cold }: Measured): number =>
  quotient(cold?.boardWithoutCheckpoint.median, cold?.bareGetAll.median);

export const actionsToBoard = ({ cold }: Measured): number =>
  quotient(cold?.actions.median, cold?.board.median);

export const actionToBoard = ({ cold }: Measured): number =>
  quotient(cold?.action.median, cold?.board.median);

export const mergeToBare = ({ merges }: Measured): number =>
  quotient(merges?.merge.median, merges?.bareWrite.median);

function verdict(what: string, most: number, found: number | null): Verdict {
  if (found === null || Number.isNaN(found)) {
    return { what, most, measured: null, verdict: 'not measured' };
  }
  const measured = rounded(found);
  return { what, most, measured, verdict: measured <= most ? 'pass' : 'miss' };
}
