import { sayDay } from '#domain/calendar.ts';
import type { PlanQuarter, ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { sayNumber, sayNumberOf, sayShare } from '#ui/words.ts';

/** What a board can take away, and quote. Slippage is named as such, and only where there is any. */
export function sayProgressAgainstPlan(plan: ProgressAgainstPlan): string {
  if (plan.counted === 0) return sayNothingToCount(plan);
  return [saySoFar(plan), sayLastFullQuarter(plan), sayWithoutDueDay(plan)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sayNothingToCount({ withoutDueDay }: ProgressAgainstPlan): string {
  if (withoutDueDay === 0) return 'There are no actions yet to compare with a plan.';
  const actions = sayNumberOf(withoutDueDay, 'action');
  return `Progress cannot be compared with the plan: ${actions} ${isOrAre(withoutDueDay)} without a due day, and no other has one.`;
}

function saySoFar({ asAt, quarters, counted }: ProgressAgainstPlan): string {
  const latest = quarters.findLast(({ done }) => done !== null);
  const day = sayDay(asAt);
  if (!latest || latest.done === null) return `As at ${day}, no quarter of the plan has begun.`;
  const whole = `${sayNumberOf(counted, 'action')} with a due day`;
  const percent = sayShare({ count: latest.done, base: counted });
  const done = `${sayNumber(latest.done)} of ${whole} ${isOrAre(latest.done)} complete (${percent})`;
  return `As at ${day}, ${done}.`;
}

/** The last one that has ended: for it, what was planned and what was done can be compared. */
export const lastFullQuarter = (quarters: readonly PlanQuarter[]): PlanQuarter | undefined =>
  quarters.findLast(({ done, isRunning }) => done !== null && !isRunning);

/** In actions; negative where dates were moved to be earlier. */
export const slippageIn = ({ byOriginal, byRevised }: PlanQuarter): number =>
  byOriginal - byRevised;

export const saySlipped = (slipped: number): string => `Slippage: ${sayNumber(slipped)}`;

function sayLastFullQuarter({ quarters }: ProgressAgainstPlan): string {
  const full = lastFullQuarter(quarters);
  if (full && full.done !== null) return sayEnded({ ...full, done: full.done });
  const running = quarters.find(({ isRunning }) => isRunning);
  return running ? sayAhead(running) : '';
}

function sayEnded(quarter: PlanQuarter & { readonly done: number }): string {
  const { period, byOriginal, byRevised, done } = quarter;
  const planned = `${sayNumber(byOriginal)} should have been by the original dates and ${sayNumber(byRevised)} by the revised dates`;
  const start = `By the end of the last full quarter, ${period.label}, ${planned}; ${sayNumber(done)} ${wasOrWere(done)}`;
  return `${start}, ${sayGap(done, byRevised)}. ${saySlippage(quarter)}`;
}

function sayAhead(quarter: PlanQuarter): string {
  const { period, byOriginal, byRevised } = quarter;
  const dates = `${sayNumber(byOriginal)} by the original dates and ${sayNumber(byRevised)} by the revised dates`;
  return `By the end of this quarter, ${period.label}, ${dates} should be. ${saySlippage(quarter)}`;
}

function sayGap(done: number, byRevised: number): string {
  if (done === byRevised) return 'as many as the revised plan asked for';
  return done < byRevised
    ? `${sayNumber(byRevised - done)} fewer than the revised plan asked for`
    : `${sayNumber(done - byRevised)} more than the revised plan asked for`;
}

function saySlippage(quarter: PlanQuarter): string {
  const slipped = slippageIn(quarter);
  if (slipped === 0) return 'Between the two sets of dates there is no slippage.';
  return slipped > 0
    ? `Slippage between the two sets of dates: ${sayNumberOf(slipped, 'action')}.`
    : `The revised dates are earlier for ${sayNumberOf(-slipped, 'action')}.`;
}

function sayWithoutDueDay({ withoutDueDay }: ProgressAgainstPlan): string {
  if (withoutDueDay === 0) return '';
  return `${sayNumberOf(withoutDueDay, 'action')} without a due day ${isOrAre(withoutDueDay)} not counted.`;
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');
const wasOrWere = (count: number) => (count === 1 ? 'was' : 'were');

/** Where a quarter has not begun: a gap, and no nought. */
export const NOT_YET = 'Not yet';

export const sayDone = ({ done, isRunning }: Pick<PlanQuarter, 'done' | 'isRunning'>): string => {
  if (done === null) return NOT_YET;
  return isRunning ? `${sayNumber(done)} so far` : sayNumber(done);
};

/** All of a quarter, as it is read out. */
export const sayQuarter = (quarter: PlanQuarter): string => {
  const { period, byOriginal, byRevised } = quarter;
  const planned = `${sayNumber(byOriginal)} by the original plan, ${sayNumber(byRevised)} by the revised plan`;
  return `${period.label}: ${planned}; complete: ${sayDone(quarter).toLowerCase()}`;
};
