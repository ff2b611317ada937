import { inFreshBrowser } from './browser.ts';
import type { Plan } from './pages/storage.ts';
import { inTurn, type Times, timesOf } from './statistics.ts';
import { ask, openWorkshop } from './workshop.ts';

/** Milliseconds from opening the app's storage, in a page without the app, to all its records. */
export interface Folds {
  readonly withCheckpoint: Times;
  readonly withoutCheckpoint: Times;
}

export async function measureFolds(profile: string, plan: Plan, rounds: number): Promise<Folds> {
  return inFreshBrowser(profile, async (page) => {
    await openWorkshop(page);
    return inTurn(rounds, {
      withCheckpoint: () => ask(page, 'readFold', plan),
      async withoutCheckpoint() {
        await ask(page, 'removeCheckpoint', plan);
        return ask(page, 'readFold', plan);
      },
    });
  });
}

/** Milliseconds for 1,000 foreign Versions, of which 200 stand beside ones of our own. */
export interface Merges {
  /** Kept, and the records brought up to them. */
  readonly merge: Times;
  /** Of that, the keeping. */
  readonly append: Times;
  /** As many rows, written in one transaction and nothing else. */
  readonly bareWrite: Times;
}

export async function measureMerges(profile: string, plan: Plan, rounds: number): Promise<Merges> {
  return inFreshBrowser(profile, async (page) => {
    await openWorkshop(page);
    const all = [];
    for (let round = 0; round <= rounds; round += 1) {
      all.push(await ask(page, 'mergeVisit', plan, round));
    }
    const counted = all.slice(1);
    return {
      merge: timesOf(counted.map(({ merge }) => merge)),
      append: timesOf(counted.map(({ append }) => append)),
      bareWrite: timesOf(counted.map(({ bare }) => bare)),
    };
  });
}
