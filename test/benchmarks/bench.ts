import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGET_KB, sizesOfBuild, totalKbOf } from '../../scripts/firstLoad.mjs';
import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/ids.ts';
import { inFreshBrowser } from './browser.ts';
import { boardToBare, mergeToBare, verdictsOn, withoutCheckpointToBare } from './budgets.ts';
import { type ColdStarts, installApp, measureColdStarts } from './coldStarts.ts';
import { measureFigureFile } from './figureFile.ts';
import type { Size } from './pages/plan.ts';
import type { Plan } from './pages/storage.ts';
import { measureReportFiles, type Reports } from './reportFiles.ts';
import { measureSaves, type Saves } from './saves.ts';
import { serve } from './server.ts';
import { LARGE, MIDDLE, PACKS, SMALL, saySize, VERY_LARGE } from './sizes.ts';
import { rounded } from './statistics.ts';
import { type Folds, measureFolds, measureMerges, type Merges } from './storageWork.ts';
import { tableOf } from './table.ts';
import { ask, openWorkshop } from './workshop.ts';

/** All that was measured at one size. A part that failed is `null`, and said so beside the figures. */
export interface Measured {
  readonly size: string;
  readonly versions: number;
  readonly cold: ColdStarts | null;
  readonly saves: Saves | null;
  readonly folds: Folds | null;
  readonly merges: Merges | null;
}

/** Counted runs; one more warms up. Few at large sizes, which take their time. */
const ROUNDS = { cold: 5, saves: 20, folds: 4, merges: 5 };

/**
 * Measures, and writes JSON to standard output and a table to the other stream.
 *
 * @returns whether every budget that was measured is kept
 */
export async function bench({ isLarge }: { readonly isLarge: boolean }): Promise<boolean> {
  const start = performance.now();
  const server = await serve();
  const measured: Measured[] = [];
  const reports: Reports[] = [];
  const loads = [loadavg()[0]];
  try {
    for (const size of [SMALL, MIDDLE, LARGE, ...(isLarge ? [VERY_LARGE] : [])]) {
      measured.push(await measure(size));
      loads.push(loadavg()[0]);
    }
    for (const size of PACKS) {
      const made = await tried(`${saySize(size)}: the board pack`, () => measurePack(size));
      if (made) reports.push(made);
      loads.push(loadavg()[0]);
    }
  } finally {
    await server.close();
  }
  const figureFile = await tried('Figures: a file of 100 MB', measureFigureFile);
  const { atOnce, lazy } = sizesOfBuild();
  const firstLoadKb = rounded(totalKbOf(atOnce));
  const budgets = verdictsOn({
    firstLoadKb,
    mostKb: BUDGET_KB,
    measured,
    figures: figureFile,
    reports,
  });
  const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version };
  const report = {
    machine: { ...machine, loadByTheMinute: loads },
    seconds: Math.round((performance.now() - start) / 1_000),
    bundle: { firstLoadKb, atOnce, lazy },
    measured: measured.map((one) => ({ ...one, ratios: ratiosOf(one) })),
    figureFile,
    reports,
    budgets,
  };
  console.log(JSON.stringify(report, null, 2));
  console.error(tableOf(measured, reports, budgets));
  return budgets.every(({ verdict }) => verdict !== 'miss');
}

/** A plan of its own, frozen, and a board pack of it in each format. */
async function measurePack(size: Size): Promise<Reports> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await seeded(profile, size);
    await installApp(profile);
    return { actions: size.actions, files: await measureReportFiles(profile) };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** Writes a plan of so many actions and updates. */
async function seeded(profile: string, size: Size): Promise<{ plan: Plan; versions: number }> {
  const today = dayOf(new Date().toISOString() as Instant);
  const plan: Plan = { ...size, today, database: 'csp:/:main' };
  say(`${saySize(size)}: writing the plan`);
  const versions = await inFreshBrowser(profile, async (page) => {
    await openWorkshop(page);
    return ask(page, 'seed', plan);
  });
  return { plan, versions };
}

const ratiosOf = (one: Measured) => ({
  boardToBareGetAll: rounded(boardToBare(one)),
  boardWithoutCheckpointToBareGetAll: rounded(withoutCheckpointToBare(one)),
  mergeToBareWrite: rounded(mergeToBare(one)),
});

async function measure(size: Size): Promise<Measured> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  const name = saySize(size);
  try {
    const { plan, versions } = await seeded(profile, size);
    return {
      ...{ size: name, versions },
      cold: await tried(`${name}: cold starts`, async () => {
        await installApp(profile);
        return measureColdStarts(profile, plan, ROUNDS.cold);
      }),
      saves: await tried(`${name}: saves`, () => measureSaves(profile, plan, ROUNDS.saves)),
      folds: await tried(`${name}: folds`, () => measureFolds(profile, plan, ROUNDS.folds)),
      merges: await tried(`${name}: merges`, () => measureMerges(profile, plan, ROUNDS.merges)),
    };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** One part that cannot be measured does not keep the others from it. */
async function tried<Part>(what: string, measurePart: () => Promise<Part>): Promise<Part | null> {
  say(what);
  try {
    return await measurePart();
  } catch (error) {
    console.error(`${what}: not measured`, error);
    return null;
  }
}

const say = (what: string) => console.error(`· ${what}`);
